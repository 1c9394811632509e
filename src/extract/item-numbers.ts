/** Numbers of agenda items: 3, 3(b), 3(b)(ii). */

const PIECE =
  /(?<number>\d{1,3}(?:\.\d{1,2}(?!\d)){0,2})?\*?\s*(?<sub>[(（]\s?[a-z]{1,2}\s?[)）](?:\s?[(（][ivx]{1,5}[)）])?)?/g;
const RANGE = /至|到|\bto\b|[-–—]/;

/**
 * The numbers in "3, 4 (a) and (b) and 6 to 8" with ranges filled in: 3, 4(a), 4(b), 6, 7, 8. A letter alone belongs to the
 * number before it.
 */
export function itemNumbers(list: string): string[] {
  const numbers: string[] = [];
  let end = 0;
  let main = 0;
  let letter = '';
  for (const match of list.matchAll(PIECE)) {
    if (match[0].trim() === '') continue;
    const { number } = match.groups ?? {};
    const sub = (match.groups?.sub ?? '').replace(/\s/g, '').replaceAll('（', '(').replaceAll('）', ')');
    const ranged = numbers.length > 0 && RANGE.test(list.slice(end, match.index));
    const next = /^\(([a-z])\)$/.exec(sub)?.[1] ?? '';
    const value = number === undefined ? main : Number(number);
    const whole = Number.isInteger(main) && Number.isInteger(value);
    if (number === undefined && main === 0) continue;
    if (ranged && whole && number !== undefined && sub === '' && letter === '' && value > main && value - main < 60)
      for (let between = main + 1; between < value; between += 1) numbers.push(`${between}`);
    else if (ranged && value === main && letter !== '' && next > letter)
      for (let code = letter.charCodeAt(0) + 1; code < next.charCodeAt(0); code += 1)
        numbers.push(`${main}(${String.fromCharCode(code)})`);
    numbers.push(`${number ?? main}${sub}`);
    end = match.index + match[0].length;
    main = value;
    letter = next;
  }
  return [...new Set(numbers)];
}

/** The item above one: 3 for 3(b) and 3.2, 3(b) for 3(b)(ii); undefined for a main item. */
export const parentOf = (number: string): string | undefined => /^(.+?)(?:\([^()]*\)|\.\d+)$/.exec(number)?.[1];
