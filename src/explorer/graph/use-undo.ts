/** Undo and redo: the history of the browser, and how far it can be gone back within this picture. */
import { useEffect, useState } from 'react';

/** The states of a picture that were visited, and which of them is shown. */
export interface Visited {
  readonly states: readonly string[];
  readonly at: number;
}

const MOST = 500;

/** What was visited once a state is shown: the one before, the one after, or a new one after which there is none. */
export function visit({ states, at }: Visited, state: string): Visited {
  if (states[at] === state) return { states, at };
  if (states[at - 1] === state) return { states, at: at - 1 };
  if (states[at + 1] === state) return { states, at: at + 1 };
  const next = [...states.slice(0, at + 1), state].slice(-MOST);
  return { states: next, at: next.length - 1 };
}

export interface Undo {
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  undo(): void;
  redo(): void;
}

/** @param state everything of the picture that an action changes, as text. */
export function useUndo(state: string): Undo {
  const [visited, setVisited] = useState<Visited>({ states: [state], at: 0 });
  useEffect(() => setVisited((now) => visit(now, state)), [state]);
  return {
    canUndo: visited.at > 0,
    canRedo: visited.at < visited.states.length - 1,
    undo: () => window.history.back(),
    redo: () => window.history.forward(),
  };
}
