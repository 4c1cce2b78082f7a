import type { Deck } from './deck.ts';

/** JSON with sorted keys and no spaces: equal values give equal bytes on every engine. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const pairs = Object.entries(value)
    .filter(([, inner]) => inner !== undefined)
    // By UTF-16 unit: a locale's order differs between engines. Keys of one object are never equal.
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, inner]) => `${JSON.stringify(key)}:${canonical(inner)}`);
  return `{${pairs.join(',')}}`;
}

/** A deck as the bytes of its file. `readDeck(JSON.parse(printDeck(deck)))` is the same deck. */
export const printDeck = (deck: Deck): string => canonical(deck);
