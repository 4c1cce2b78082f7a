import { readDecks } from '#compiler/compile.ts';
import type { Deck } from '#core/content/deck.ts';

/** The decks that come with the app, as the build compiles them. */
export function shippedDecks(): Deck[] {
  const { decks } = readDecks('content');
  if (decks.length === 0) throw new Error('no deck under content/ could be read');
  return decks;
}
