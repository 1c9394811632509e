/** Reading the headers by which client and server agree on the form of an answer (RFC 9110, section 12.5). */

/** The entries of a header such as `gzip;q=0.8, br`, in small letters, the wanted ones, best first. */
export function preferences(header: string | null): string[] {
  const entries = (header ?? '').split(',', 50).map((entry) => {
    const [value = '', ...parameters] = entry.split(';').map((part) => part.trim().toLowerCase());
    const weight = parameters.find((parameter) => parameter.startsWith('q='))?.slice(2);
    const quality = weight === undefined ? 1 : Number(weight);
    return { value, quality: Number.isFinite(quality) ? quality : 0 };
  });
  // The sort is stable: of two of one weight the first stays first.
  return entries
    .filter(({ value, quality }) => value !== '' && quality > 0)
    .sort((a, b) => b.quality - a.quality)
    .map(({ value }) => value);
}
