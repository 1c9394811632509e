/** The type of the interface's words: English says which there are. */
import type { en } from './en.ts';

type Widened<T> = { readonly [K in keyof T]: T[K] extends string ? string : Widened<T[K]> };

/** Everything that the interface says. A plural has its forms joined by `|`; `{name}` is filled in. */
export type Text = Widened<typeof en>;
