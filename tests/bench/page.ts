import type { Deck } from '#core/content/deck.ts';
import { indexDeck } from '#core/quiz/deck-index.ts';
import { make, QUESTION_TYPES, templatesOf } from '#core/quiz/registry.ts';
import { fold } from '#core/scheduling/memory.ts';
import { syntheticLog } from './synthetic-log.ts';

declare global {
  interface Window {
    foldMs(events: number): number;
    generateMs(deck: Deck, seed: string): number;
  }
}

const logs = new Map<number, ReturnType<typeof syntheticLog>>();

/** The whole log of that many events, folded once. Making it is not measured. */
window.foldMs = (events) => {
  const log = logs.get(events) ?? syntheticLog(events, 'bench');
  logs.set(events, log);
  const from = performance.now();
  fold(log);
  return performance.now() - from;
};

/** Every question of the deck, each stem once, the index included. */
window.generateMs = (deck, seed) => {
  const from = performance.now();
  const index = indexDeck(deck);
  for (const card of index.cards.values())
    for (const type of QUESTION_TYPES)
      for (const template of templatesOf(index, card, type)) make(index, card.id, type, seed, template);
  return performance.now() - from;
};
