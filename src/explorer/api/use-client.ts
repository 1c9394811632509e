/** The client for the language of the interface. */
import { useLanguage } from '../text/text.tsx';
import { clientFor } from './client.ts';

export function useClient() {
  const language = useLanguage();
  return { client: clientFor(language), language };
}
