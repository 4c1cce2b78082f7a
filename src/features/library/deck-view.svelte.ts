import type { Result } from '#core/base/result.ts';
import type { Deck } from '#core/content/deck.ts';
import { type DeckIndex, indexDeck } from '#core/quiz/deck-index.ts';
import { type Words, wordsFor } from '#core/quiz/words/index.ts';

export type Opened =
  { kind: 'opening' } | { kind: 'missing' } | { kind: 'broken' } | { kind: 'open'; deck: Deck; index: DeckIndex; words: Words };

/** A deck as a page sees it. */
export const opened = (deck: Result<Deck, { code: string }>): Opened =>
  deck.ok
    ? { kind: 'open', deck: deck.value, index: indexDeck(deck.value), words: wordsFor(deck.value.lang) }
    : { kind: deck.error.code === 'deck/unknown' ? 'missing' : 'broken' };
