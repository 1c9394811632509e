/** How to read the explorer: a page of words, and the legend of its shapes and colours. */

import type { ThingLabel } from '../../address/pages.ts';
import { useTitle } from '../../parts/title.tsx';
import { useLanguage, useText } from '../../text/text.tsx';
import { KINDS } from '../../things/kinds.ts';
import { KindMark } from '../../things/thing.tsx';
import { en } from './en.ts';
import { RELATIONS_BY_FORCE } from './forces.ts';
import { zh } from './zh.ts';

export default function HelpPage() {
  const t = useText();
  const help = useLanguage() === 'zh' ? zh : en;
  useTitle(help.title);
  return (
    <article className="page help">
      <h1>{help.title}</h1>
      {help.sections.map(({ title, text }) => (
        <section key={title}>
          <h2>{title}</h2>
          {text.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
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
