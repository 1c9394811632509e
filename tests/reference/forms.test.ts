import { describe, expect, it } from 'vitest';
import { LANGUAGES, type Language } from '../../graph/model.ts';
import { foldCharacters, foldName } from '../../graph/reference/fold.ts';
import { formsOf, inverted } from '../../graph/reference/forms.ts';
import { bodies, instruments, organizations, states } from '../../graph/reference/reference.ts';
import { russianForms } from '../../graph/reference/russian.ts';

describe('Russian', () => {
  it.each([
    ['Генеральная Ассамблея', 'Генеральной Ассамблеи', 'Генеральную Ассамблею'],
    ['Экономический и Социальный Совет', 'Экономического и Социального Совета', 'Экономическом и Социальном Совете'],
    ['Комиссия по лесам', 'Комиссии по лесам', 'Комиссией по лесам'],
    ['Третий комитет', 'Третьего комитета', 'Третьим комитетом'],
    ['третья Конференция', 'третьей Конференции', 'третью Конференцию'],
    [
      'Совещание государств — участников Договора',
      'Совещания государств — участников Договора',
      'Совещании государств — участников Договора',
    ],
    ['Соглашение о лесах', 'Соглашения о лесах', 'Соглашением о лесах'],
    ['Иран (Исламская Республика)', 'Ирана (Исламской Республики)', 'Иран (Исламскую Республику)'],
    ['Папуа — Новая Гвинея', 'Папуа — Новой Гвинеи', 'Папуа — Новой Гвинеей'],
    ['Босния и Герцеговина', 'Боснии и Герцеговины', 'Боснию и Герцеговину'],
    ['Маршалловы Острова', 'Маршалловых Островов', 'Маршалловым Островам'],
    ['Гвинея-Бисау', 'Гвинеи-Бисау', 'Гвинеей-Бисау'],
    ['Беларусь', 'Беларуси', 'Беларусью'],
    ['Израиль', 'Израиля', 'Израилем'],
    ['Маврикий', 'Маврикия', 'Маврикии'],
    ['Египет', 'Египта', 'Египтом'],
    ['Республика Корея', 'Республики Корея', 'Республикой Корея'],
  ])('%s: %s, %s', (name, ...forms) => expect(russianForms(name)).toEqual(expect.arrayContaining(forms)));

  it.each(['Конго', 'Перу', 'Фиджи', 'Никарагуа', 'Зимбабве', 'ЮНКТАД', 'КНДР', 'UNESCO', ''])(
    '%s does not decline',
    (name) => expect(russianForms(name).filter((form) => form !== name)).toEqual([]),
  );
});

describe('the other languages', () => {
  it.each([
    ['الجمعية العامة', 'ar', ['للجمعية العامة', 'والجمعية العامة', 'بالجمعية العامة', 'وللجمعية العامة']],
    ['ألبانيا', 'ar', ['لألبانيا', 'وألبانيا']],
    ['États-Unis', 'fr', ['Etats-Unis']],
    ['Saint Lucia', 'en', ['St. Lucia']],
  ] as const)('%s (%s) is also %j', (name, language, forms) =>
    expect(formsOf(name, language)).toEqual(expect.arrayContaining([name, ...forms])),
  );

  it.each([
    ['Republic of Korea', 'en', ['Korea, Republic of', 'Korea (Republic of)']],
    [
      'Democratic Republic of the Congo',
      'en',
      ['Congo, Democratic Republic of the', 'Congo (Democratic Republic of the)'],
    ],
    ["République islamique d'Iran", 'fr', ["Iran, République islamique d'", "Iran (République islamique d')"]],
    ['República de Corea', 'es', ['Corea, República de', 'Corea (República de)']],
    ['Dominican Republic', 'en', []],
  ] as const)('%s (%s) is inverted as %j', (name, language, forms) => expect(inverted(name, language)).toEqual(forms));
});

describe('folding', () => {
  it.each([
    ['Timor‑Leste', 'timor-leste'],
    ['Côte dʼIvoire', "côte d'ivoire"],
    ['أفغانستان', 'افغانستان'],
    ['четвёртый', 'четвертый'],
    ['伊朗（甲）', '伊朗(甲)'],
  ])('%s is compared as %s, of the same length', (text, folded) => {
    expect(foldCharacters(text)).toBe(folded);
    expect(foldCharacters(text)).toHaveLength(text.length);
  });

  it.each([
    ['《甲公约》', '甲公约'],
    ['PERÚ', 'peru'],
    ['Папуа  —  Новая Гвинея', 'папуа-новая гвинея'],
    ['سِنداي', 'سنداي'],
  ])('%s is looked up as %s', (name, folded) => expect(foldName(name)).toBe(foldName(folded)));
});

/** In each language, the names that mean more than one thing in some form of theirs. */
function ambiguous(entries: readonly { id: string; names: Partial<Record<Language, readonly string[]>> }[]): string[] {
  return LANGUAGES.flatMap((language) => {
    const owners = new Map<string, Set<string>>();
    for (const { id, names } of entries) {
      for (const form of (names[language] ?? []).flatMap((name) => formsOf(name, language))) {
        const key = foldName(form);
        owners.set(key, (owners.get(key) ?? new Set()).add(id));
      }
    }
    return [...owners].flatMap(([key, ids]) => (ids.size > 1 ? [`${language} ${key}: ${[...ids].join(', ')}`] : []));
  });
}

describe('every form of a name means one thing', () => {
  it.each([1960, 1975, 1985, 1995, 2025])('of states in %i', (year) => {
    const inUse = (from: number | undefined, until: number | undefined) =>
      (from ?? 0) <= year && year <= (until ?? 9999);
    const entries = states()
      .filter(({ from, until }) => inUse(from, until))
      .map(({ code, names }) => ({
        id: code,
        names: Object.fromEntries(
          LANGUAGES.map((language) => [
            language,
            names.filter((n) => n.language === language && inUse(n.from, n.until)).map((n) => n.name),
          ]),
        ),
      }));
    expect(ambiguous(entries)).toEqual([]);
  });

  it.each([
    ['bodies', bodies()],
    ['instruments', instruments()],
    ['organizations', organizations()],
  ])('of %s', (_, entries) => expect(ambiguous(entries)).toEqual([]));

  it('of acronyms', () => {
    const entries = [...instruments(), ...organizations()].map(({ id, acronyms = {} }) => ({ id, names: acronyms }));
    const owners = new Map<string, Set<string>>();
    for (const { id, names } of entries) {
      for (const acronym of Object.values(names).flat())
        owners.set(acronym, (owners.get(acronym) ?? new Set()).add(id));
    }
    expect([...owners].filter(([, ids]) => ids.size > 1).map(([acronym, ids]) => `${acronym}: ${[...ids]}`)).toEqual(
      [],
    );
  });
});
