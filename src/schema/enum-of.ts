import { builder } from './builder.ts';

/** An enum whose values are written as the graph keeps them, or in capitals where the graph has small letters. */
export function enumOf<V extends string>(name: string, description: string, values: Readonly<Record<V, string>>) {
  const entries = Object.entries(values) as [V, string][];
  return builder.enumType(name, {
    description,
    values: Object.fromEntries(
      entries.map(([value, meaning]) => [
        /[A-Z]/.test(value) ? value : value.toUpperCase(),
        { value, description: meaning },
      ]),
    ),
  });
}
