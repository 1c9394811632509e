/** The global id of a thing from its label and key, as `src/schema/global-id.ts` makes it; a test holds the two together. */
export function thingId(label: string, key: string): string {
  const bytes = new TextEncoder().encode(`${label}:${key}`);
  const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}
