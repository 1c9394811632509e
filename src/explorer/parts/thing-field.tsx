/** A field in which one finds a thing: suggestions as one types. */
import type { Ref } from 'react';
import { type Label, SearchDocument, type SearchQuery } from '../api/documents.ts';
import { useAnswer } from '../api/use-answer.ts';
import { useFill, useText } from '../text/text.tsx';
import { KindMark, type Named, symbolOf, titleOf } from '../things/thing.tsx';
import { Combobox } from './combobox.tsx';
import { useSettled } from './use-settled.ts';
import { Words } from './words.tsx';

/** Suggestions below the field. */
const SUGGESTIONS = 8;
/** Milliseconds without a key before the server is asked. */
const PAUSE = 120;

type Match = SearchQuery['search']['edges'][number]['match'];

/** The text in which the words were found, with what fits marked. */
export function Marked({ match, cap = 200 }: { match: Match; cap?: number }) {
  const text = match.text.slice(0, cap);
  const pieces: { text: string; from: number; marked: boolean }[] = [];
  let at = 0;
  for (const { start, end } of match.marks) {
    if (start < at || end > text.length) continue;
    if (start > at) pieces.push({ text: text.slice(at, start), from: at, marked: false });
    pieces.push({ text: text.slice(start, end), from: start, marked: true });
    at = end;
  }
  if (at < text.length) pieces.push({ text: text.slice(at), from: at, marked: false });
  return (
    <bdi dir="auto">
      {pieces.map((piece) => (piece.marked ? <mark key={piece.from}>{piece.text}</mark> : piece.text))}
      {match.text.length > cap && '…'}
    </bdi>
  );
}

export function Suggestion({ node, match }: { node: Named; match: Match }) {
  const t = useText();
  const symbol = symbolOf(node);
  const title = titleOf(node);
  return (
    <span className="suggestion">
      <KindMark label={node.label} />
      <span>
        {symbol !== undefined && (
          <span className="symbol">
            <Words cap={60}>{symbol}</Words>{' '}
          </span>
        )}
        {title !== symbol && (
          <span className="name">
            <Words cap={120}>{title}</Words>
          </span>
        )}
        {match.text !== title && match.text !== symbol && (
          <small className="match">
            <Marked match={match} cap={120} />
          </small>
        )}
      </span>
      <small className="soft">{t.kind[node.label]}</small>
    </span>
  );
}

interface ThingFieldProps {
  label: string;
  labelUnseen?: boolean;
  placeholder: string;
  kinds?: readonly Label[];
  /** What was chosen before: nothing is suggested for it. */
  chosen?: string | undefined;
  text: string;
  setText(text: string): void;
  choose(thing: Named): void;
  submit?(): void;
  ref?: Ref<HTMLInputElement>;
}

export function ThingField({ kinds, text, choose, chosen, ...rest }: ThingFieldProps) {
  const t = useText();
  const say = useFill();
  const settled = useSettled(text === chosen ? '' : text.trim(), PAUSE);
  const asking = useAnswer(
    SearchDocument,
    settled === '' ? undefined : { text: settled, first: SUGGESTIONS, kinds: kinds ? [...kinds] : null, after: null },
    { keep: true },
  );
  const edges = settled === '' ? [] : (asking.data?.search.edges ?? []);
  return (
    <Combobox
      {...rest}
      text={text}
      options={edges.map((edge) => ({ id: edge.cursor, value: edge }))}
      show={({ node, match }) => <Suggestion node={node} match={match} />}
      choose={({ node }) => choose(node)}
      listLabel={t.search.suggestions}
      status={
        asking.failure
          ? t.asked[asking.failure.kind]
          : asking.waiting !== 'no'
            ? t.asked.soon
            : say(t.search.found, { n: edges.length })
      }
    />
  );
}
