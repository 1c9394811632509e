/** How long something has been waited for: nothing is said at first, then that it comes, then that it takes long. */
import { useEffect, useState } from 'react';

/** `no`: nothing to say (yet). */
export type Waiting = 'no' | 'soon' | 'long';

/** Milliseconds before waiting is worth saying, so that quick answers do not flicker. */
const SOON = 150;
const LONG = 3_000;

/** Counts from when `busy` becomes true, anew for each `what`. */
export function useWaiting(busy: boolean, what: unknown): Waiting {
  const [waiting, setWaiting] = useState<Waiting>('no');
  // biome-ignore lint/correctness/useExhaustiveDependencies: counting begins anew for something else
  useEffect(() => {
    setWaiting('no');
    if (!busy) return;
    const soon = setTimeout(() => setWaiting('soon'), SOON);
    const long = setTimeout(() => setWaiting('long'), LONG);
    return () => {
      clearTimeout(soon);
      clearTimeout(long);
    };
  }, [busy, what]);
  return busy ? waiting : 'no';
}
