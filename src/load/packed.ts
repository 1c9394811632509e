/**
 * The relationships in which a document says something, as the graph remembers them: one string for each node at the near
 * end, with all nodes at the far ends: `["ATTENDED","State","Session","A/78","CL","PE"]` is Chile and Peru at A/78.
 */
import type { NodeLabel, RelationshipType } from '../../graph/model.ts';
import { groupBy } from './batches.ts';
import { nearEnd, type RelationshipName, variantOf } from './ends.ts';

const farEnd = (type: RelationshipType): 'from' | 'to' => (nearEnd(type) === 'from' ? 'to' : 'from');

/** The same strings for the same relationships, in whatever order they come. */
export function packNames(names: readonly RelationshipName[]): string[] {
  const groups = groupBy(names, (name) => `${variantOf(name)}:${name[nearEnd(name.type)].id}`);
  return [...groups.values()]
    .map((group) => {
      const { type, from, to } = group[0] as RelationshipName;
      const near = nearEnd(type) === 'from' ? from.id : to.id;
      const far = group.map((name) => name[farEnd(name.type)].id).sort();
      return JSON.stringify([type, from.label, to.label, near, ...far]);
    })
    .sort();
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
