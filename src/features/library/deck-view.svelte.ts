import type { CardId } from '#core/base/ids.ts';
import type { Result } from '#core/base/result.ts';
import { type FacedCard, facedCards, type ReadyDeck } from '#core/content/deck.ts';

export type Opened =
  | { kind: 'opening' }
  | { kind: 'missing' }
  | { kind: 'broken' }
  | { kind: 'open'; deck: ReadyDeck; cards: ReadonlyMap<CardId, FacedCard> };

/** A deck as a page sees it. */
export const opened = (deck: Result<ReadyDeck, { code: string }>): Opened =>
  deck.ok
    ? { kind: 'open', deck: deck.value, cards: facedCards(deck.value) }
    : { kind: deck.error.code === 'deck/unknown' ? 'missing' : 'broken' };
