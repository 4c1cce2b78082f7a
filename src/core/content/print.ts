import { canonical } from '../base/canonical.ts';
import type { Deck } from './deck.ts';

/** A deck as the bytes of its file. `readDeck(JSON.parse(printDeck(deck)))` is the same deck. */
export const printDeck = (deck: Deck): string => canonical(deck);
