import { expect, test } from 'vitest';
import { cardsOf, facedCards } from '../content/deck.ts';
import { readyDeck } from './faces.ts';
import { indexDeck } from './deck-index.ts';
import { cardWordsFor } from './words/cards.ts';
import { deck } from './fixture-deck.test-data.ts';

test('every card has its own face, and its source', () => {
  const index = indexDeck(deck);
  const words = cardWordsFor(deck.lang);
  const faced = facedCards(readyDeck(deck));
  expect([...faced.keys()]).toEqual(cardsOf(deck).map(({ id }) => id));
  for (const card of faced.values()) {
    expect(card.front).toEqual(words.front(index, card));
    expect(card.back).toEqual(words.back(index, card));
    expect(card.aside).toEqual(words.aside(index, card));
    expect(card.place).toBe(words.place(index, card.fact));
    expect(card.source?.id).toBe(card.fact.source === 'background' ? undefined : card.fact.source.id);
  }
});
