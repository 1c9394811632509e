/** The agenda of a session: its items with their sub-items, who spoke on each, and the documents under it. */
import { useMemo } from 'react';
import { To } from '../../address/address.tsx';
import { type OpenSet, useOpenSet } from '../../address/open-set.ts';
import { AgendaDocument, type AgendaQuery } from '../../api/documents.ts';
import { usePages } from '../../api/use-pages.ts';
import { More, useWanted } from '../../parts/more.tsx';
import { Words } from '../../parts/words.tsx';
import { useFill, useText } from '../../text/text.tsx';
import { Neighbours } from '../thing/relations.tsx';

const AGENDA = { document: AgendaDocument, connection: (data: AgendaQuery) => data.session?.agenda, size: 100 };

type Item = NonNullable<AgendaQuery['session']>['agenda']['edges'][number]['node'];

const byNumber = new Intl.Collator('en', { numeric: true });

/** Items below each item, by the key of the item; those without one on the page stand under ''. */
function tree(items: readonly Item[]): ReadonlyMap<string, readonly Item[]> {
  const keys = new Set(items.map(({ key }) => key));
  const below = new Map<string, Item[]>();
  for (const item of items) {
    const parent = item.parent && item.parent.key !== item.key && keys.has(item.parent.key) ? item.parent.key : '';
    below.set(parent, [...(below.get(parent) ?? []), item]);
  }
  for (const list of below.values()) {
    list.sort((a, b) => byNumber.compare(a.number ?? a.key, b.number ?? b.key));
  }
  return below;
}

export function Agenda({ session }: { session: string }) {
  const t = useText();
  const [wanted, more] = useWanted('agenda', 100);
  const items = usePages(AGENDA, { session }, wanted);
  const open = useOpenSet('items');
  const below = useMemo(() => tree(items.edges.map(({ node }) => node)), [items.edges]);
  return (
    <>
      {items.begun && items.edges.length === 0 && !items.failure && <p className="soft">{t.session.noAgenda}</p>}
      <Items below={below} of="" open={open} depth={0} />
      <More pages={items} more={more} />
    </>
  );
}

interface ItemsProps {
  below: ReadonlyMap<string, readonly Item[]>;
  of: string;
  open: OpenSet;
  depth: number;
}

/** Sub-items go three deep in the longest agendas; a circle that a document made up ends there. */
const DEEPEST = 4;

function Items({ below, of, open, depth }: ItemsProps) {
  const items = below.get(of);
  if (!items || depth > DEEPEST) return null;
  return (
    <ul className="agenda">
      {items.map((item) => (
        <li key={item.key}>
          <AgendaLine item={item} open={open} />
          <Items below={below} of={item.key} open={open} depth={depth + 1} />
        </li>
      ))}
    </ul>
  );
}

function AgendaLine({ item, open }: { item: Item; open: OpenSet }) {
  const t = useText();
  const say = useFill();
  const name = item.number ?? item.key;
  const { totalCount: spoke } = item.speakers;
  const { totalCount: papers } = item.papers;
  const counts = [
    spoke > 0 ? say(t.session.speakers, { n: spoke }) : '',
    papers > 0 ? say(t.session.papers, { n: papers }) : '',
  ].filter((count) => count !== '');
  const isOpen = open.has(name);
  const at = useOpenSet('said');
  return (
    <>
      <p className="item">
        <To page="item" thing={item.key} className="thing plain">
          <span className="number">
            <Words cap={40}>{name}</Words>
          </span>{' '}
          {item.title !== null && (
            <span>
              <Words cap={300}>{item.title}</Words>
            </span>
          )}
        </To>
        {counts.length > 0 && (
          <button type="button" className="quiet" aria-expanded={isOpen} onClick={() => open.set(name, !isOpen)}>
            {counts.join(' · ')}
          </button>
        )}
      </p>
      {isOpen && (
        <div className="under">
          {spoke > 0 && <Under item={item} name="SPOKE_ON.IN" title={t.session.spoke} at={at} />}
          {papers > 0 && <Under item={item} name="UNDER.IN" title={t.session.documents} at={at} />}
        </div>
      )}
    </>
  );
}

interface UnderProps {
  item: Item;
  name: 'SPOKE_ON.IN' | 'UNDER.IN';
  title: string;
  at: OpenSet;
}

/** Who spoke on an item, or what belongs to it, each with its evidence. */
function Under({ item, name, title, at }: UnderProps) {
  const type = name === 'UNDER.IN' ? 'UNDER' : 'SPOKE_ON';
  return (
    <section>
      <h4>{title}</h4>
      <Neighbours
        id={item.id}
        name={name}
        relation={{ type, direction: 'IN' }}
        list={`${name}.${item.number ?? item.key}`}
        at={at}
      />
    </section>
  );
}
