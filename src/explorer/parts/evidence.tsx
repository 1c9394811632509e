/** The statements behind a relationship: the document, the paragraph, and the words in their place. */
import type { EvidencePartsFragment } from '../api/documents.ts';
import { clean } from '../text/clean.ts';
import { languageName, useLanguage, useText } from '../text/text.tsx';
import { ThingLink } from '../things/thing.tsx';
import { placeName } from './place.ts';
import { Words } from './words.tsx';

/** A statement, and what it says besides, in the words of the interface. */
export interface Statement {
  readonly evidence: EvidencePartsFragment;
  readonly says: readonly string[];
}

/** Characters of the paragraph shown on each side of the words. */
const AROUND = 180;
/** Characters of the words themselves. */
const QUOTE = 900;

/** The words of a statement, marked within what stands around them. */
function Quote({ quote, text }: { quote: string; text: string | null }) {
  const at = text !== null && quote !== text ? text.indexOf(quote) : -1;
  if (text === null || at < 0) {
    return (
      <blockquote>
        <Words cap={QUOTE} whole>
          {quote}
        </Words>
      </blockquote>
    );
  }
  const before = text.slice(Math.max(0, at - AROUND), at);
  const end = at + quote.length;
  const after = text.slice(end, end + AROUND);
  return (
    <blockquote>
      <bdi dir="auto">
        {at > AROUND && '…'}
        {before.length > 0 && clean(before)}
        {/\s$/.test(before) && ' '}
        <mark>{clean(quote).slice(0, QUOTE)}</mark>
        {/^\s/.test(after) && ' '}
        {clean(after)}
        {end + AROUND < text.length && '…'}
      </bdi>
    </blockquote>
  );
}

/** `EN, ZH` as the interface calls them; data about a document has no language. */
function Editions({ editions }: { editions: readonly string[] }) {
  const t = useText();
  const language = useLanguage();
  const names = editions.map((edition) => (edition === 'RECORD' ? t.fact.record : languageName(edition, language)));
  return <small className="soft">{names.join(language === 'zh' ? '、' : ', ')}</small>;
}

export function Evidence({ statements }: { statements: readonly Statement[] }) {
  const t = useText();
  const language = useLanguage();
  if (statements.length === 0) return <p className="soft">{t.evidence.none}</p>;
  return (
    <ol className="evidence">
      {statements.map(({ evidence, says }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a document may say the same twice in a paragraph
        <li key={`${evidence.document.key} ${evidence.paragraph} ${index}`}>
          <p className="where">
            <ThingLink thing={evidence.document} />
            <span>{placeName(evidence.paragraph, t, language)}</span>
            {says.map((one) => (
              <span key={one} className="said">
                {one}
              </span>
            ))}
            <Editions editions={evidence.editions} />
            {evidence.source !== null && <OfficialLink href={evidence.source}>{t.evidence.source}</OfficialLink>}
          </p>
          {evidence.quote === null ? (
            <p className="soft">{t.evidence.noWords}</p>
          ) : (
            <Quote quote={evidence.quote} text={evidence.text} />
          )}
        </li>
      ))}
    </ol>
  );
}

/** A link to a document at the United Nations: the only links that leave this server. */
export function OfficialLink({ href, children }: { href: string; children: string }) {
  const t = useText();
  // An address that a document made up must not run anything.
  if (!/^https:\/\//.test(href)) return null;
  return (
    <a href={href} target="_blank" rel="noopener noreferrer" className="official">
      {children}
      <span aria-hidden="true"> ↗</span>
      <span className="unseen"> ({t.thing.newTab})</span>
    </a>
  );
}
