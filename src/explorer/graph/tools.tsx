/** The tools of the picture: what was done is undone and done again, and how much is seen. */
import type { ReactNode } from 'react';
import { useText } from '../text/text.tsx';
import type { Undo } from './use-undo.ts';

interface ToolsProps {
  undo: Undo;
  counts: string;
  zoom(factor: number): void;
  fit(): void;
  children: ReactNode;
}

const NEARER = 1.3;

export function Tools({ undo, counts, zoom, fit, children }: ToolsProps) {
  const t = useText();
  return (
    <div className="toolbar" role="toolbar" aria-label={t.graph.tools}>
      <p className="steps">
        <button type="button" disabled={!undo.canUndo} onClick={undo.undo}>
          {t.graph.undo}
        </button>
        <button type="button" disabled={!undo.canRedo} onClick={undo.redo}>
          {t.graph.redo}
        </button>
        <button type="button" onClick={() => zoom(1 / NEARER)}>
          <span aria-hidden="true">−</span>
          <span className="unseen">{t.lineage.smaller}</span>
        </button>
        <button type="button" onClick={() => zoom(NEARER)}>
          <span aria-hidden="true">+</span>
          <span className="unseen">{t.lineage.larger}</span>
        </button>
        <button type="button" onClick={fit}>
          {t.graph.fit}
        </button>
      </p>
      <p role="status">{counts}</p>
      {children}
    </div>
  );
}
