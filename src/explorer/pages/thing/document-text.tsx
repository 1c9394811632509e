/** The text of a loaded document, paragraph by paragraph, where its words are loaded. */
import { useOpenSet } from '../../address/open-set.ts';
import { DocumentTextDocument, type DocumentTextQuery } from '../../api/documents.ts';
import { usePages } from '../../api/use-pages.ts';
import { More, useWanted } from '../../parts/more.tsx';
import { Words } from '../../parts/words.tsx';
import { useText } from '../../text/text.tsx';

const TEXT = { document: DocumentTextDocument, connection: (data: DocumentTextQuery) => data.document?.paragraphs };

export function DocumentText({ document }: { document: string }) {
  const t = useText();
  const open = useOpenSet('text');
  const isOpen = open.has('open');
  return (
    <section className={isOpen ? 'panel open' : 'panel'}>
      <h2>
        <button type="button" aria-expanded={isOpen} onClick={() => open.set('open', !isOpen)}>
          <span className="arrow" aria-hidden="true" />
          {t.thing.paragraphs}
        </button>
      </h2>
      {isOpen && <Paragraphs document={document} />}
    </section>
  );
}

function Paragraphs({ document }: { document: string }) {
  const t = useText();
  const [wanted, more] = useWanted('paragraphs');
  const pages = usePages(TEXT, { symbol: document }, wanted);
  const withWords = pages.edges.filter(({ node }) => node.text !== null);
  return (
    <>
      {pages.begun && withWords.length === 0 && !pages.more && <p className="soft">{t.thing.noParagraphs}</p>}
      <ol className="paragraphs">
        {withWords.map(({ node }) => (
          <li key={node.key}>
            <span className="number">{node.number}</span>
            <p>
              <Words cap={2_000} whole>
                {node.text ?? ''}
              </Words>
            </p>
          </li>
        ))}
      </ol>
      <More pages={pages} more={more} />
    </>
  );
}
