import { cardsOf, type Deck, type ReadyDeck } from '../content/deck.ts';
import { indexDeck } from './deck-index.ts';
import { cardWordsFor } from './words/cards.ts';

/** The deck with every card's face written out in the deck's language. */
export function readyDeck(deck: Deck): ReadyDeck {
  const index = indexDeck(deck);
  const words = cardWordsFor(deck.lang);
  const faces = cardsOf(deck).map((card) => ({
    front: words.front(index, card),
    back: words.back(index, card),
    aside: words.aside(index, card),
    place: words.place(index, card.fact)
  }));
  return { ...deck, faces };
}
