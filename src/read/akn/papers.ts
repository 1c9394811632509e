import { asSymbol } from './links.ts';

const SYMBOL = /\b[A-Z]\/[A-Za-z0-9.-]+(?:\/[A-Za-z0-9.-]+)*/g;

/** The documents named in a line such as `A/77/484, para. 7` or `A/77/L.3 and A/77/L.3/Add.1`. */
export const papersIn = (printed: string): string[] =>
  [...printed.replace(/\s+(?=\/)/g, '').matchAll(SYMBOL)]
    .map(([symbol]) => asSymbol(symbol).replace(/[.-]+$/, ''))
    .filter((symbol) => /\d/.test(symbol));
