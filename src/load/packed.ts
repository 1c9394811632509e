/**
 * The relationships in which a document says something, as the graph remembers them: one string for each node at the near
 * end, with all nodes at the far ends: `["ATTENDED","State","Session","A/78","CL","PE"]` is Chile and Peru at A/78.
 */
import type { NodeLabel, RelationshipType } from '../../graph/model.ts';
import { groupBy } from './batches.ts';
import { nearEnd, type RelationshipName } from './ends.ts';
import { compareStrings } from './order.ts';

const farEnd = (type: RelationshipType): 'from' | 'to' => (nearEnd(type) === 'from' ? 'to' : 'from');

/** The same strings for the same relationships, in whatever order they come. */
export function packNames(names: readonly RelationshipName[]): string[] {
  const groups = groupBy(names, (name) =>
    JSON.stringify([name.type, name.from.label, name.to.label, name[nearEnd(name.type)].id]),
  );
  return [...groups]
    .map(([head, group]) => {
      const far = group.map((name) => name[farEnd(name.type)].id).sort(compareStrings);
      return JSON.stringify([...(JSON.parse(head) as string[]), ...far]);
    })
    .sort(compareStrings);
}

/** The inverse of {@link packNames}. */
export function unpackNames(packed: readonly string[]): RelationshipName[] {
  return packed.flatMap((group) => {
    type Group = [RelationshipType, NodeLabel, NodeLabel, string, ...string[]];
    const [type, from, to, near, ...far] = JSON.parse(group) as Group;
    return far.map((id) =>
      nearEnd(type) === 'from'
        ? { type, from: { label: from, id: near }, to: { label: to, id } }
        : { type, from: { label: from, id }, to: { label: to, id: near } },
    );
  });
}
