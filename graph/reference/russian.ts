/**
 * Russian: the forms that a name takes in the cases ("Генеральная Ассамблея", "Генеральной Ассамблее"). What declines is
 * the head of the name, with the adjectives before it; what depends on it stays ("Комиссии по правам человека").
 */

/** Nouns whose forms do not follow from their endings, in lower case. */
const IRREGULAR: Readonly<Record<string, string>> = {
  египет: 'египта египту египтом египте',
  острова: 'островов островам островами островах',
  филиппины: 'филиппин филиппинам филиппинами филиппинах',
  мальдивы: 'мальдив мальдивам мальдивами мальдивах',
  гренадины: 'гренадин гренадинам гренадинами гренадинах',
  правила: 'правил правилам правилами правилах',
  'гвинея-бисау': 'гвинеи-бисау гвинее-бисау гвинею-бисау гвинеей-бисау',
  'тимор-лешти': 'тимора-лешти тимору-лешти тимором-лешти тиморе-лешти',
  'бруней-даруссалам':
    'брунея-даруссалама брунею-даруссаламу брунеем-даруссаламом брунее-даруссаламе бруней-даруссалама бруней-даруссаламу бруней-даруссаламом бруней-даруссаламе',
};
/** Nouns of the feminine that end in a soft sign, but for those in -ость. */
const SOFT_FEMININE = /(?:беларусь|сеть|печать|помощь|область|ость)$/;
const CASES = [
  'а у ом е',
  'я ю ем е',
  'ы е у ой',
  'и е у ой',
  'и е у ей',
  'и е ю ей',
  'и ю ей',
  'и ью',
  'ия ию ием ии',
];
const [HARD, SOFT, A, KA, SHA, YA, IYA, SIGN, IYE] = CASES.map((endings) => endings.split(' ')) as string[][];

const withEndings = (stem: string, endings: readonly string[] = []) => endings.map((ending) => stem + ending);

/** The forms of a noun besides the one given; none where it does not decline (Конго, Перу, Бюро). */
function nounForms(noun: string): string[] {
  const lower = noun.toLowerCase();
  const irregular = IRREGULAR[lower];
  if (irregular) {
    return irregular.split(' ').map((form) =>
      form
        .split('-')
        .map((part, index) => cased(part, noun.split('-')[index] ?? noun))
        .join('-'),
    );
  }
  const stem = noun.slice(0, -1);
  if (/(?:уа|оа)$/.test(lower) || !/[а-яё]$/.test(lower)) return [];
  if (lower.endsWith('ия')) return withEndings(stem, IYA);
  if (lower.endsWith('ие')) return withEndings(noun.slice(0, -2), IYE);
  if (lower.endsWith('я')) return withEndings(stem, YA);
  if (/[жшщч]а$/.test(lower)) return withEndings(stem, SHA);
  if (/[гкх]а$/.test(lower)) return withEndings(stem, KA);
  if (lower.endsWith('а')) return withEndings(stem, A);
  if (SOFT_FEMININE.test(lower)) return withEndings(stem, SIGN);
  if (lower.endsWith('ий')) return withEndings(stem, ['я', 'ю', 'ем', 'и']);
  if (/[йь]$/.test(lower)) return withEndings(stem, SOFT);
  if (/ств?о$/.test(lower)) return withEndings(stem, HARD);
  if (/[жшщчц]$/.test(lower)) return withEndings(noun, ['а', 'у', 'ем', 'е']);
  if (/[а-яё]ы$/.test(lower)) return withEndings(stem, ['ов', 'ам', 'ами', 'ах']);
  return /[бвгджзклмнпрстфхцчшщ]$/.test(lower) ? withEndings(noun, HARD) : [];
}

const cased = (word: string, like: string) =>
  like[0] === like[0]?.toUpperCase() ? (word[0]?.toUpperCase() ?? '') + word.slice(1) : word;

/** Not the nouns in -ание and -ение: Совещание, Соглашение. */
const ADJECTIVE = /(?:[оыи]й|ая|яя|третья|ое|ее|ые|(?<![аея]н|т|в)ие|овы)$/i;
/** Endings of adjectives: genitive, dative, instrumental and prepositional, then the accusative of the feminine. */
function adjectiveForms(adjective: string): string[] {
  const stem = adjective.slice(0, -2);
  const lower = adjective.toLowerCase();
  if (lower === 'третья') return withEndings(stem, ['ьей', 'ьей', 'ьей', 'ьей', 'ью']);
  if (lower === 'третий') return withEndings(stem, ['ьего', 'ьему', 'ьим', 'ьем']);
  if (lower.endsWith('овы')) return withEndings(adjective, ['х', 'м', 'ми', 'х']);
  const hissing = /[жшщч]$/i.test(stem);
  const soft = hissing || /н(?:ий|яя|ее)$/i.test(lower);
  if (/(?:ые|ие)$/i.test(lower)) return withEndings(stem, lower.endsWith('ые') ? PLURAL_HARD : PLURAL_SOFT);
  if (/(?:ая|яя)$/i.test(lower)) {
    const oblique = soft ? 'ей' : 'ой';
    return withEndings(stem, [oblique, oblique, oblique, oblique, lower.endsWith('яя') ? 'юю' : 'ую']);
  }
  const instrumental = soft || /[гкх]$/i.test(stem) ? 'им' : 'ым';
  return withEndings(stem, soft ? ['его', 'ему', instrumental, 'ем'] : ['ого', 'ому', instrumental, 'ом']);
}
const PLURAL_HARD = ['ых', 'ым', 'ыми', 'ых'];
const PLURAL_SOFT = ['их', 'им', 'ими', 'их'];

/** The four forms of a noun in the order of {@link adjectiveForms}, and the accusative where it has one of its own. */
function nounInOrder(noun: string, adjective: string | undefined): string[] {
  const forms = nounForms(noun);
  const lower = noun.toLowerCase();
  if (forms.length === 0) return Array<string>(feminine(adjective) ? 5 : 4).fill(noun);
  const [first = noun, second = noun, third = noun, fourth = noun] = forms;
  // Of the feminine the table gives genitive, dative, accusative, instrumental; the prepositional is as the dative.
  if (forms.length === 4 && /[ая]$/.test(lower) && lower !== 'острова' && lower !== 'правила')
    return [first, second, fourth, second, third];
  if (forms.length === 3) return [first, first, third, first, second];
  if (forms.length === 2) return [first, first, second, first, noun];
  if (lower === 'гвинея-бисау') return [first, second, fourth, second, third];
  return forms;
}
const feminine = (adjective: string | undefined) => adjective !== undefined && /(?:ая|яя|ья)$/i.test(adjective);

/** The forms of one phrase: adjectives, the head, and what depends on it. */
function phraseForms(phrase: string): string[] {
  const words = phrase.split(' ');
  let head = 0;
  while (head < words.length - 1 && (ADJECTIVE.test(words[head] ?? '') || (head > 0 && words[head] === 'и'))) head += 1;
  const adjectives = words.slice(0, head);
  if (adjectives.at(-1) === 'и') return [];
  const nouns = nounInOrder(words[head] ?? '', adjectives.at(-1));
  const declined = adjectives.map((word) => (word === 'и' ? [] : adjectiveForms(word)));
  const rest = words.slice(head + 1);
  return nouns.map((noun, index) =>
    [...adjectives.map((word, at) => declined[at]?.[index] ?? word), noun, ...rest].join(' '),
  );
}

/** The forms of two phrases in the same cases, joined again. */
function jointForms(first: string, second: string, join: (first: string, second: string) => string): string[] {
  const [one, other] = [phraseForms(first), phraseForms(second)];
  // Where one is feminine and the other not, the accusative of the other is its nominative.
  const length = Math.max(one.length, other.length);
  return Array.from({ length }, (_, index) => join(one[index] ?? first, other[index] ?? second));
}

/** The forms of a name in the cases, without the one given; empty where it does not decline. */
export function russianForms(name: string): string[] {
  const bracketed = /^([^()]+) \(([^()]+)\)$/.exec(name);
  if (bracketed?.[1] && bracketed[2]) return jointForms(bracketed[1], bracketed[2], (a, b) => `${a} (${b})`);
  const dashed = /^([А-ЯЁ]\S*) — ([А-ЯЁ].*)$/.exec(name);
  if (dashed?.[1] && dashed[2]) return jointForms(dashed[1], dashed[2], (a, b) => `${a} — ${b}`);
  const pair = /^([А-ЯЁ]\S*) и ([А-ЯЁ]\S*)$/.exec(name);
  if (pair?.[1] && pair[2]) return jointForms(pair[1], pair[2], (a, b) => `${a} и ${b}`);
  // An abbreviation does not decline (ЮНКТАД), nor does what begins with anything but a letter of Russian.
  if (!/^[а-яё]/i.test(name) || /^[А-ЯЁ]{2}/.test(name)) return [];
  return phraseForms(name);
}
