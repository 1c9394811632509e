/** The title of the window follows the page. */
import { useEffect } from 'react';
import { capped } from '../text/clean.ts';
import { useText } from '../text/text.tsx';

/** @param title undefined while it is not known. */
export function useTitle(title: string | undefined): void {
  const { name } = useText();
  useEffect(() => {
    if (title !== undefined) document.title = title === '' ? name : `${capped(title, 120).text} · ${name}`;
  }, [title, name]);
}
