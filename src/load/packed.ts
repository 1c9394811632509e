/**
 * The relationships in which a document says something, as the graph remembers them: one string for each node at the near
 * end, with all nodes at the far ends: `["ATTENDED","State","Session","A/78","CL","PE"]` is Chile and Peru at A/78. These
 * stand compressed in one string, since in a large graph they would take a quarter of it and are seldom read.
 */
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { NodeLabel, RelationshipType } from '../../graph/model.ts';
import { groupBy } from './batches.ts';
import { nearEnd, type RelationshipName, variantOf } from './ends.ts';

const farEnd = (type: RelationshipType): 'from' | 'to' => (nearEnd(type) === 'from' ? 'to' : 'from');

/** The same strings for the same relationships, in whatever order they come. */
export function packNames(names: readonly RelationshipName[]): string[] {
  const groups = groupBy(names, (name) => `${variantOf(name)}:${name[nearEnd(name.type)].id}`);
  if (groups.size === 0) return [];
  const lines = [...groups.values()]
    .map((group) => {
      const { type, from, to } = group[0] as RelationshipName;
      const near = nearEnd(type) === 'from' ? from.id : to.id;
      const far = group.map((name) => name[farEnd(name.type)].id).sort();
      return JSON.stringify([type, from.label, to.label, near, ...far]);
    })
    .sort();
  return [deflateRawSync(lines.join('\n')).toString('base64')];
}

/** The strings for each near end; those of graphs that were written before are not compressed. */
const linesIn = (packed: string): string[] =>
  packed.startsWith('[') ? [packed] : inflateRawSync(Buffer.from(packed, 'base64')).toString().split('\n');

/** The inverse of {@link packNames}. */
export function unpackNames(packed: readonly string[]): RelationshipName[] {
  return packed.flatMap(linesIn).flatMap((group) => {
    type Group = [RelationshipType, NodeLabel, NodeLabel, string, ...string[]];
    const [type, from, to, near, ...far] = JSON.parse(group) as Group;
    return far.map((id) =>
      nearEnd(type) === 'from'
        ? { type, from: { label: from, id: near }, to: { label: to, id } }
        : { type, from: { label: from, id }, to: { label: to, id: near } },
    );
  });
}
