/** How to read the explorer: a page of words with real pictures, and the legend of its shapes and colours. */

import type { ThingLabel } from '../../address/pages.ts';
import { useTitle } from '../../parts/title.tsx';
import { useLanguage, useText } from '../../text/text.tsx';
import { KINDS } from '../../things/kinds.ts';
import { KindMark } from '../../things/thing.tsx';
import { en } from './en.ts';
import { RELATIONS_BY_FORCE } from './forces.ts';
import type { Picture } from './help-text.ts';
import { zh } from './zh.ts';

/** Made by scripts/explorer-pictures.ts. */
const FILES = import.meta.glob<string>('./pictures/*.png', { eager: true, query: '?url', import: 'default' });

const pictureOf = (picture: Picture, language: string) => FILES[`./pictures/${picture}.${language}.png`];

export default function HelpPage() {
  const t = useText();
  const language = useLanguage();
  const help = language === 'zh' ? zh : en;
  useTitle(help.title);
  return (
    <article className="page help">
      <h1>{help.title}</h1>
      {help.sections.map(({ title, text, picture, alt }) => (
        <section key={title}>
          <h2>{title}</h2>
          {text.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
          {picture && <img src={pictureOf(picture, language)} alt={alt} width={760} height={420} loading="lazy" />}
        </section>
      ))}
      <section>
        <h2>{help.forces}</h2>
        <dl className="facts">
          {RELATIONS_BY_FORCE.map(({ force, relations }) => (
            <div key={force}>
              <dt>{t.force[force]}</dt>
              <dd>
                {relations.map((relation) => (
                  <span key={relation} className={`said ${force.toLowerCase()}`}>
                    {t.reference[relation]}
                  </span>
                ))}
              </dd>
            </div>
          ))}
        </dl>
      </section>
      <section>
        <h2>{help.kinds}</h2>
        <ul className="numbers">
          {(Object.keys(KINDS) as ThingLabel[]).map((label) => (
            <li key={label}>
              <KindMark label={label} /> {t.kind[label]}
            </li>
          ))}
        </ul>
      </section>
    </article>
  );
}
