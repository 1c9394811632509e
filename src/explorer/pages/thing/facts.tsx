/** What is known of a thing, as a list of names and values. */
import type { ReactNode } from 'react';
import type { ThingHeadQuery } from '../../api/documents.ts';
import { Words } from '../../parts/words.tsx';
import { formatDate, formatNumber, languageName, type Text, useLanguage, useText } from '../../text/text.tsx';
import { type Named, ThingLink } from '../../things/thing.tsx';

export type Head = NonNullable<ThingHeadQuery['node']>;

type Fact = readonly [name: string, value: ReactNode] | undefined;

/** Two dates as one: the year once. */
function dates(start: string | null, end: string | null, language: string): ReactNode {
  if (start === null) return end === null ? null : formatDate(end, language);
  if (end === null || end === start) return formatDate(start, language);
  return (
    <>
      {formatDate(start, language)} – {formatDate(end, language)}
    </>
  );
}

function factsOf(head: Head, t: Text, language: string): Fact[] {
  const say = (name: string, value: string | number | null | undefined): Fact =>
    value === null || value === undefined || value === ''
      ? undefined
      : [name, typeof value === 'number' ? formatNumber(value, language) : <Words key={name}>{value}</Words>];
  const thing = (name: string, value: Named | null): Fact =>
    value ? [name, <ThingLink key={name} thing={value} />] : undefined;
  const day = (name: string, value: string | null): Fact => (value ? [name, formatDate(value, language)] : undefined);
  const named = (names: Readonly<Record<string, string>>, value: string | null) =>
    value === null ? null : (names[value] ?? value);
  switch (head.__typename) {
    case 'State':
      return [
        say(t.fact.officialName, head.officialName === head.name ? null : head.officialName),
        say(t.fact.code, head.code),
        say(t.fact.region, named(t.region, head.region)),
        say(t.fact.until, head.until === null ? null : String(head.until)),
      ];
    case 'Organization':
      return [say(t.fact.organizationKind, named(t.organizationKind, head.organizationKind))];
    case 'Body':
      return [thing(t.fact.parent, head.parent)];
    case 'Session':
      return [
        thing(t.fact.body, head.body),
        say(t.fact.ordinal, head.ordinal),
        head.startDate || head.endDate ? [t.fact.dates, dates(head.startDate, head.endDate, language)] : undefined,
        say(t.fact.place, head.place),
        say(t.fact.sittings, head.sittings),
      ];
    case 'AgendaItem':
      return [say(t.fact.number, head.number), thing(t.fact.session, head.session), thing(t.fact.partOf, head.parent)];
    case 'Document':
      return [
        head.symbols.length > 1 ? say(t.fact.symbols, head.symbols.join(language === 'zh' ? '、' : ', ')) : undefined,
        head.documentKind && head.documentKind !== 'OTHER'
          ? say(t.fact.kind, t.documentKind[head.documentKind])
          : undefined,
        day(t.fact.issued, head.issued),
        head.editions.length > 0
          ? [
              t.fact.editions,
              head.editions
                .map((edition) => (edition === 'RECORD' ? t.fact.record : languageName(edition, language)))
                .join(language === 'zh' ? '、' : ', '),
            ]
          : undefined,
        head.draft ? [t.fact.draft, t.fact.yes] : undefined,
      ];
    case 'Resolution':
      return [day(t.fact.date, head.date)];
    case 'Recommendation':
      return [
        say(t.fact.strength, head.strength === null ? null : t.strength[head.strength]),
        say(t.fact.paragraph, head.paragraph),
      ];
    case 'Instrument':
      return [day(t.fact.adopted, head.adopted), say(t.fact.articles, head.articles)];
    case 'Provision':
      return [thing(t.fact.instrument, head.instrument)];
    case 'Subject':
      return [say(t.fact.scheme, head.scheme), say(t.fact.number, head.number)];
    case 'Paragraph':
      return [say(t.fact.paragraph, head.number), thing(t.fact.document, head.document)];
    default:
      return [];
  }
}

const LANGUAGES = ['zh', 'en', 'fr', 'es', 'ru', 'ar'] as const;

/** Scripts that a name in these languages has; a name in another script stands in for one that is not known. */
const SCRIPTS: Readonly<Partial<Record<(typeof LANGUAGES)[number], RegExp>>> = {
  zh: /\p{Script=Han}/u,
  ru: /\p{Script=Cyrillic}/u,
  ar: /\p{Script=Arabic}/u,
};
const LATIN = /\p{Script=Latin}/u;

/** Names in the other languages that are known, each once. */
export function otherNames(head: Head): { language: string; name: string }[] {
  const seen = new Set([head.name]);
  return LANGUAGES.flatMap((language) => {
    const name = head[language];
    if (seen.has(name) || name === head.key || !(SCRIPTS[language] ?? LATIN).test(name)) return [];
    seen.add(name);
    return [{ language, name }];
  });
}

export function Facts({ head }: { head: Head }) {
  const t = useText();
  const language = useLanguage();
  const facts = factsOf(head, t, language).filter((fact) => fact !== undefined);
  const names = otherNames(head);
  if (facts.length === 0 && names.length === 0) return null;
  return (
    <dl className="facts">
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
      {names.length > 0 && (
        <div>
          <dt>{t.thing.otherNames}</dt>
          <dd>
            <ul className="names">
              {names.map(({ language: code, name }) => (
                <li key={code}>
                  <bdi lang={code} dir={code === 'ar' ? 'rtl' : 'auto'}>
                    <Words cap={300}>{name}</Words>
                  </bdi>{' '}
                  <small className="soft">{languageName(code, language)}</small>
                </li>
              ))}
            </ul>
          </dd>
        </div>
      )}
    </dl>
  );
}
