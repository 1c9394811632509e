/** Which node a participant, a state or an organization of the facts is. */
import { organizations } from '../../graph/reference/reference.ts';
import type { End } from './ends.ts';
import { bodyOf, organizationOf } from './properties.ts';

/** The id of the node for the secretariat of the United Nations. */
export const UN_SECRETARIAT = 'UN Secretariat';

const plain = (name: string) => name.normalize('NFC').replace(/\s+/g, ' ').trim();

let organizationIds: Map<string, string> | undefined;

/** The acronym of the reference table for any name in it, otherwise the name as printed. */
export function organizationId(name: string): string {
  organizationIds ??= new Map(
    organizations().flatMap(({ id, names }) =>
      [id, ...Object.values(names).flat()].map((known): [string, string] => [plain(known), id]),
    ),
  );
  return organizationIds.get(plain(name)) ?? plain(name);
}

/** A code of two letters may be an organization's: EU. */
export const stateOrOrganization = (code: string): End =>
  organizationOf(code) ? { label: 'Organization', id: code } : { label: 'State', id: code };

export interface Participant {
  kind: 'STATE' | 'ORGANIZATION' | 'SECRETARIAT';
  code?: string | undefined;
  name?: string | undefined;
}

/** The node of a participant; undefined where the facts name neither a code nor an organization. */
export function participantEnd({ kind, code, name }: Participant): End | undefined {
  if (kind === 'SECRETARIAT') return { label: 'Organization', id: UN_SECRETARIAT };
  if (kind === 'STATE') return code ? stateOrOrganization(code) : undefined;
  const id = code ?? (name && organizationId(name));
  return id ? { label: 'Organization', id } : undefined;
}

/** The body that a body is subsidiary to, according to the reference table. */
export const parentBody = (id: string): string | undefined => bodyOf(id)?.parent;

/** A body and the bodies above it, the nearest first. */
export function withAncestors(id: string): string[] {
  const found: string[] = [];
  for (let next: string | undefined = id; next && !found.includes(next); next = parentBody(next)) found.push(next);
  return found;
}

/** The treaty of a body or of the nearest body above it that has one. */
export const instrumentOfBody = (id: string): string | undefined =>
  withAncestors(id)
    .map((ancestor) => bodyOf(ancestor)?.instrument)
    .find((instrument) => instrument !== undefined);

/** "The Conference" of a recommendation: the body itself or the nearest above it that is a conference, else its parent. */
export const conferenceOfBody = (id: string): string | undefined =>
  withAncestors(id).find((ancestor) => bodyOf(ancestor)?.kind === 'CONFERENCE') ?? parentBody(id);
