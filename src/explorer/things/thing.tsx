/** A thing in a line: its mark, its symbol, its name, and a link to its page. */
import type { ReactNode } from 'react';
import { To } from '../address/address.tsx';
import { pageOf, type ThingLabel } from '../address/pages.ts';
import { Words } from '../parts/words.tsx';
import { useText } from '../text/text.tsx';
import { KINDS } from './kinds.ts';
import { type Named, symbolOf, titleOf } from './named.ts';

export { type Named, symbolOf, titleOf } from './named.ts';

/** The shape of a kind, in its colour. It has no name of its own: what stands beside it says what it is. */
export function KindMark({ label }: { label: ThingLabel }) {
  const { shape, hollow, colour } = KINDS[label];
  return (
    <svg
      className={hollow ? 'kind hollow' : 'kind'}
      viewBox="0 0 16 16"
      aria-hidden="true"
      style={{ color: `var(${colour})` }}
    >
      <path d={shape} />
    </svg>
  );
}

interface ThingLinkProps {
  thing: Named;
  /** Without the mark, where all in a list are of one kind. */
  plain?: boolean;
  /** What stands after it. */
  children?: ReactNode;
}

/** A link to the page of a thing: the mark, the symbol, then the name. */
export function ThingLink({ thing, plain = false, children }: ThingLinkProps) {
  const t = useText();
  const page = pageOf(thing.label) ?? 'search';
  const symbol = symbolOf(thing);
  const title = titleOf(thing);
  return (
    <>
      <To page={page} thing={thing.key} className={plain ? 'thing plain' : 'thing'}>
        {!plain && (
          <>
            <KindMark label={thing.label} />
            <span className="unseen">{t.kind[thing.label]}: </span>
          </>
        )}
        {symbol !== undefined && (
          <span className="symbol">
            <Words cap={80}>{symbol}</Words>
          </span>
        )}
        {symbol !== undefined && title !== symbol && ' '}
        {title !== symbol && (
          <span className="name">
            <Words cap={200}>{title}</Words>
          </span>
        )}
      </To>
      {children}
    </>
  );
}
