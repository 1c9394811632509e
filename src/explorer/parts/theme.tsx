/** Light or dark: the system decides until the reader does. */
import { useState, useSyncExternalStore } from 'react';
import { useText } from '../text/text.tsx';

type Theme = 'light' | 'dark';
const KEY = 'recalling:theme';
const DARK = '(prefers-color-scheme: dark)';

/** What the reader chose before; nothing where the browser keeps nothing. */
function chosen(): Theme | undefined {
  try {
    const value = localStorage.getItem(KEY);
    return value === 'light' || value === 'dark' ? value : undefined;
  } catch {
    return undefined;
  }
}

/** Puts the reader's choice on the page; called once before anything is drawn. */
export function applyTheme(): void {
  const theme = chosen();
  if (theme) document.documentElement.dataset.theme = theme;
}

function subscribe(changed: () => void): () => void {
  const query = window.matchMedia(DARK);
  query.addEventListener('change', changed);
  return () => query.removeEventListener('change', changed);
}

export function ThemeSwitch() {
  const t = useText();
  const system: Theme = useSyncExternalStore(subscribe, () => window.matchMedia(DARK).matches) ? 'dark' : 'light';
  const [choice, setChoice] = useState(chosen);
  const next: Theme = (choice ?? system) === 'dark' ? 'light' : 'dark';
  const change = () => {
    document.documentElement.dataset.theme = next;
    try {
      localStorage.setItem(KEY, next);
    } catch {
      // Kept until the page is left.
    }
    setChoice(next);
  };
  return (
    <button type="button" className="quiet" onClick={change} title={next === 'dark' ? t.shell.toDark : t.shell.toLight}>
      {t.shell[next]}
    </button>
  );
}
