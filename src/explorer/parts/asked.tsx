/** What is to be said of a part of a page while it waits, or when it failed: in its place, with what can be done. */
import type { Asking } from '../api/use-answer.ts';
import { useFill, useText } from '../text/text.tsx';
import { Words } from './words.tsx';

interface AskedProps {
  asking: Asking;
  /** Whether an answer from before is on screen. */
  kept?: boolean;
}

export function Asked({ asking: { failure, waiting, retry }, kept = false }: AskedProps) {
  const t = useText();
  const say = useFill();
  if (failure && waiting === 'no') {
    return (
      <div className="failed" role="alert">
        <p>
          <strong>{t.asked[failure.kind]}</strong> {failure.message !== '' && <Words>{failure.message}</Words>}{' '}
          {failure.id !== undefined && <small>{say(t.asked.id, { id: failure.id })}</small>}{' '}
          {kept && <span>{t.asked.kept}</span>}
        </p>
        <button type="button" onClick={retry}>
          {t.asked.retry}
        </button>
      </div>
    );
  }
  return (
    <div role="status" className={waiting === 'no' ? 'unseen' : 'waiting'}>
      {waiting !== 'no' && t.asked[waiting]}
      {waiting === 'long' && (
        <button type="button" className="quiet" onClick={retry}>
          {t.asked.retry}
        </button>
      )}
    </div>
  );
}
