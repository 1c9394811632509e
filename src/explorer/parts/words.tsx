/** Text from the graph: in its own direction and font, without what would turn or hide other text, and never too long. */
import { useState } from 'react';
import { capped, clean, scriptLanguage, USUAL_CAP } from '../text/clean.ts';
import { useText } from '../text/text.tsx';

interface WordsProps {
  children: string;
  /** Characters shown at most. */
  cap?: number;
  /** Offers the rest where the text is cut. */
  whole?: boolean;
}

export function Words({ children, cap = USUAL_CAP, whole = false }: WordsProps) {
  const t = useText();
  const [all, setAll] = useState(false);
  const { text, cut } = capped(children, cap);
  return (
    <>
      <bdi lang={scriptLanguage(text)} dir="auto">
        {all ? clean(children) : text}
      </bdi>
      {whole && cut && !all && (
        <>
          {' '}
          <button type="button" className="quiet" onClick={() => setAll(true)}>
            {t.thing.whole}
          </button>
        </>
      )}
    </>
  );
}
