/** Two states beside each other: the sessions that they attended, what they sponsored together, where their votes differ. */
import { useEffect, useState } from 'react';
import { setParameters, useParam } from '../../address/address.tsx';
import { useOpenSet } from '../../address/open-set.ts';
import {
  AttendedDocument,
  type AttendedQuery,
  ComparedStateDocument,
  type Label,
  SponsoredDocument,
  type SponsoredQuery,
  VotedDocument,
  type VotedQuery,
} from '../../api/documents.ts';
import { useAnswer } from '../../api/use-answer.ts';
import { type Pages, usePages } from '../../api/use-pages.ts';
import { Asked } from '../../parts/asked.tsx';
import { ThingField } from '../../parts/thing-field.tsx';
import { useTitle } from '../../parts/title.tsx';
import { Words } from '../../parts/words.tsx';
import { formatDate, useFill, useLanguage, useText } from '../../text/text.tsx';
import { type Named, ThingLink } from '../../things/thing.tsx';
import { byYear, differ, shared } from './compared.ts';
import { type Compared, EvidenceButton, EvidenceOfRow } from './row-evidence.tsx';
import { Timeline } from './timeline.tsx';

const ATTENDED = { document: AttendedDocument, connection: (data: AttendedQuery) => data.state?.attended, size: 200 };
const SPONSORED = {
  document: SponsoredDocument,
  connection: (data: SponsoredQuery) => data.state?.endorses,
  size: 200,
};
const VOTED = { document: VotedDocument, connection: (data: VotedQuery) => data.state?.voted, size: 200 };
const STATES: readonly Label[] = ['State'];

export function ComparePage() {
  const t = useText();
  const say = useFill();
  const [a] = useParam('a');
  const [b] = useParam('b');
  const first = useAnswer(ComparedStateDocument, a ? { code: a } : undefined);
  const second = useAnswer(ComparedStateDocument, b ? { code: b } : undefined);
  const [one, two] = [a ? first.data?.state : null, b ? second.data?.state : null];
  const title = one && two ? say(t.compare.titleOf, { a: one.name, b: two.name }) : t.compare.title;
  useTitle(title);
  return (
    <div className="page">
      <h1>
        <Words cap={200}>{title}</Words>
      </h1>
      <p className="lead">{t.compare.lead}</p>
      <div className="pickers">
        <Picker parameter="a" label={t.compare.first} state={one ?? undefined} />
        <button
          type="button"
          className="quiet"
          onClick={() => setParameters({ a: b, b: a })}
          disabled={a === undefined && b === undefined}
        >
          ⇄ {t.compare.swap}
        </button>
        <Picker parameter="b" label={t.compare.second} state={two ?? undefined} />
      </div>
      <Asked asking={first} kept={one !== null && one !== undefined} />
      <Asked asking={second} kept={two !== null && two !== undefined} />
      {a && first.data && !one && <p role="alert">{say(t.compare.unknown, { code: a.slice(0, 20) })}</p>}
      {b && second.data && !two && <p role="alert">{say(t.compare.unknown, { code: b.slice(0, 20) })}</p>}
      {one && two && (one.key === two.key ? <p role="alert">{t.compare.same}</p> : <Comparison a={one} b={two} />)}
    </div>
  );
}

function Picker({ parameter, label, state }: { parameter: 'a' | 'b'; label: string; state: Named | undefined }) {
  const t = useText();
  const [text, setText] = useState(state?.name ?? '');
  useEffect(() => {
    if (state) setText(state.name);
  }, [state]);
  return (
    <ThingField
      label={label}
      placeholder={t.compare.choose}
      kinds={STATES}
      chosen={state?.name}
      text={text}
      setText={setText}
      choose={(chosen) => {
        setText(chosen.name);
        setParameters({ [parameter]: chosen.key });
      }}
    />
  );
}

interface Pair {
  a: Compared;
  b: Compared;
}

function Comparison({ a, b }: Pair) {
  return (
    <>
      <Sessions a={a} b={b} />
      <SponsoredTogether a={a} b={b} />
      <DifferentVotes a={a} b={b} />
    </>
  );
}

/** Rows of each state that are compared before more are asked for. */
const COMPARED = 1_000;

/** How far the comparison has come, and the way on. */
function Progress({ pages, more }: { pages: readonly Pages<unknown>[]; more(): void }) {
  const t = useText();
  const say = useFill();
  const shown = pages.reduce((sum, { edges }) => sum + edges.length, 0);
  const total = pages.reduce((sum, one) => sum + (one.total ?? 0), 0);
  const idle = pages.every(({ waiting, failure }) => waiting === 'no' && !failure);
  return (
    <>
      {pages.map((one, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: always the same two lists
        <Asked key={index} asking={one} kept={one.begun} />
      ))}
      {shown < total && (
        <p className="more">
          <span>{say(t.compare.part, { shown, total })}</span>
          {idle && (
            <button type="button" onClick={more}>
              {t.compare.goOn}
            </button>
          )}
        </p>
      )}
    </>
  );
}

/** How many rows of each list are wanted, by the address. */
function useCompared(name: string): [number, () => void] {
  const [value, set] = useParam(name);
  const wanted = Math.max(COMPARED, Number.parseInt(value ?? '', 10) || 0);
  return [wanted, () => set(String(wanted + COMPARED), 'replace')];
}

function Sessions({ a, b }: Pair) {
  const t = useText();
  const say = useFill();
  const [wanted, more] = useCompared('sessions');
  const at = useOpenSet('open');
  const listA = usePages(ATTENDED, { code: a.key }, wanted);
  const listB = usePages(ATTENDED, { code: b.key }, wanted);
  const split = shared(listA.edges, listB.edges);
  const both = split.both.map((one) => one.a);
  const groups = [
    { name: t.compare.both, states: [a, b], list: both, colour: '--kind-body' },
    { name: say(t.compare.only, { name: a.name }), states: [a], list: split.onlyA, colour: '--kind-state' },
    { name: say(t.compare.only, { name: b.name }), states: [b], list: split.onlyB, colour: '--kind-resolution' },
  ];
  const done = listA.begun && listB.begun;
  return (
    <section>
      <h2>{t.compare.sessions}</h2>
      <Progress pages={[listA, listB]} more={more} />
      {done && listA.edges.length + listB.edges.length === 0 && <p className="soft">{t.compare.none.sessions}</p>}
      {done && (
        <>
          <Timeline
            label={t.compare.timeline}
            lanes={groups.map(({ name, list, colour }) => ({
              name,
              colour,
              years: byYear(list.map(({ node }) => node.startDate)),
            }))}
          />
          <div className="doors">
            {groups
              .filter(({ list }) => list.length > 0)
              .map(({ name, list, states }) => (
                <section key={name} className="door">
                  <h3>
                    <Words cap={120}>{name}</Words> <span className="count">{list.length}</span>
                  </h3>
                  <ul className="things">
                    {[...list]
                      .sort((x, y) => ((y.node.startDate ?? '') < (x.node.startDate ?? '') ? -1 : 1))
                      .map(({ node }) => (
                        <li key={node.key}>
                          <ThingLink thing={node}>
                            <EvidenceButton at={at} type="ATTENDED" thing={node} />
                          </ThingLink>
                          <EvidenceOfRow at={at} type="ATTENDED" thing={node} states={states} />
                        </li>
                      ))}
                  </ul>
                </section>
              ))}
          </div>
        </>
      )}
    </section>
  );
}

function SponsoredTogether({ a, b }: Pair) {
  const t = useText();
  const say = useFill();
  const language = useLanguage();
  const [wanted, more] = useCompared('sponsored');
  const at = useOpenSet('open');
  const listA = usePages(SPONSORED, { code: a.key }, wanted);
  const listB = usePages(SPONSORED, { code: b.key }, wanted);
  const { both } = shared(listA.edges, listB.edges);
  const done = listA.begun && listB.begun;
  return (
    <section>
      <h2>{t.compare.sponsored}</h2>
      <Progress pages={[listA, listB]} more={more} />
      {done && both.length === 0 && <p className="soft">{t.compare.none.sponsored}</p>}
      {both.length > 0 && (
        <>
          <p className="soft">
            {say(t.compare.sponsoredOf, { n: both.length, a: listA.total ?? 0, b: listB.total ?? 0 })}
          </p>
          <Long>
            {both.map(({ a: { node } }) => (
              <li key={node.key}>
                <ThingLink thing={node}>
                  {node.date !== null && <small className="soft">{formatDate(node.date, language)}</small>}
                  <EvidenceButton at={at} type="ENDORSES" thing={node} />
                </ThingLink>
                <EvidenceOfRow at={at} type="ENDORSES" thing={node} states={[a, b]} />
              </li>
            ))}
          </Long>
        </>
      )}
    </section>
  );
}

/** A list that scrolls in itself where it is long. */
function Long({ children }: { children: React.ReactNode }) {
  return <ul className="things long">{children}</ul>;
}

function DifferentVotes({ a, b }: Pair) {
  const t = useText();
  const say = useFill();
  const language = useLanguage();
  const [wanted, more] = useCompared('votes');
  const at = useOpenSet('open');
  const listA = usePages(VOTED, { code: a.key }, wanted);
  const listB = usePages(VOTED, { code: b.key }, wanted);
  const { both } = shared(listA.edges, listB.edges);
  const different = both.filter(differ).sort((x, y) => ((y.a.node.date ?? '') < (x.a.node.date ?? '') ? -1 : 1));
  const done = listA.begun && listB.begun;
  return (
    <section>
      <h2>{t.compare.votes}</h2>
      <Progress pages={[listA, listB]} more={more} />
      {done && different.length === 0 && <p className="soft">{t.compare.none.votes}</p>}
      {different.length > 0 && (
        <>
          <p className="soft">{say(t.compare.votesOf, { n: different.length, both: both.length })}</p>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard */}
          <section className="scroll" tabIndex={0} aria-label={t.compare.votes}>
            <table className="votes">
              <thead>
                <tr>
                  <th scope="col">{t.compare.decision}</th>
                  <th scope="col">
                    <Words cap={80}>{a.name}</Words>
                  </th>
                  <th scope="col">
                    <Words cap={80}>{b.name}</Words>
                  </th>
                  <th scope="col">{t.fact.date}</th>
                </tr>
              </thead>
              <tbody>
                {different.map(({ a: left, b: right }) => (
                  <tr key={left.node.key}>
                    <th scope="row">
                      <ThingLink thing={left.node} plain>
                        {' '}
                        <EvidenceButton at={at} type="VOTED" thing={left.node} />
                      </ThingLink>
                      <EvidenceOfRow at={at} type="VOTED" thing={left.node} states={[a, b]} />
                    </th>
                    {[left, right].map(({ choices }, index) => (
                      // biome-ignore lint/suspicious/noArrayIndexKey: always the same two states
                      <td key={index}>
                        {choices.map((choice) => (
                          <span key={choice} className={`vote ${choice.toLowerCase()}`}>
                            {t.choice[choice]}
                          </span>
                        ))}
                      </td>
                    ))}
                    <td>{left.node.date === null ? t.compare.noDate : formatDate(left.node.date, language)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </section>
        </>
      )}
    </section>
  );
}
