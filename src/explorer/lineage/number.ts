/**
 * The number of a decision without what its lane says: `76/181` of `A/RES/76/181`, `DEC 2/2` of `CTOC/COP/DEC/2/2`.
 * @param organ the key of its organ.
 */
export function numberOf(key: string, organ: string): string {
  const own = organ !== '' && key.startsWith(`${organ}/`) ? key.slice(organ.length + 1) : key;
  return own.replace(/^RES\//, '').replace(/^DEC\//, 'DEC ');
}
