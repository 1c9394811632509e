/** Global ids: the `id` of every thing, opaque to clients. They hold the label and the key, so that a label is known. */
import type { NodeLabel } from '../../graph/model.ts';
import { PUBLIC_LABELS } from './thing.ts';

export const encodeGlobalId = (label: string, key: string): string =>
  Buffer.from(`${label}:${key}`).toString('base64url');

/** What a global id stands for; undefined where the text is no global id. */
export function decodeGlobalId(id: string): { label: NodeLabel; key: string } | undefined {
  const decoded = Buffer.from(id, 'base64url').toString();
  const label = PUBLIC_LABELS.find((known) => decoded.startsWith(`${known}:`));
  if (!label || encodeGlobalId(label, decoded.slice(label.length + 1)) !== id) return undefined;
  return { label, key: decoded.slice(label.length + 1) };
}

/** A text that the store takes: halves of characters, which no text of the graph has, are replaced. */
export const wellFormed = (text: string): string => text.replace(/\p{Surrogate}/gu, '\ufffd');

/** The key that an argument means: fields that take a key also take the global id of a thing of that label. */
export function keyOf(label: NodeLabel, given: string): string {
  const decoded = decodeGlobalId(given);
  return decoded?.label === label ? decoded.key : wellFormed(given);
}
