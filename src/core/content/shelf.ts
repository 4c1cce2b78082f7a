import type { DeckId } from '../base/ids.ts';
import { cardsOf, type Deck } from './deck.ts';
import type { Text } from './text.ts';

/** What the app knows of a deck before it loads it. */
export interface ShelfEntry {
  id: DeckId;
  rev: number;
  title: Text;
  about: Text;
  lang: string;
  /** How many facts it has. */
  facts: number;
  /** Its cards in the author's order, as `<fact>/<facet>`: the deck's id goes before. */
  cards: string[];
  /** Names the bytes of the deck's file. */
  hash: string;
}

export const shelfEntry = (deck: Deck, hash: string): ShelfEntry => ({
  id: deck.id,
  rev: deck.rev,
  title: deck.title,
  about: deck.about,
  lang: deck.lang,
  facts: deck.facts.length,
  cards: cardsOf(deck).map(({ id }) => id.slice(deck.id.length + 1)),
  hash
});
