import { expect, test } from 'vitest';
import { indexDeck } from '#core/quiz/deck-index.ts';
import { checkQuestion } from '#core/quiz/oracle/oracle.ts';
import { make, QUESTION_TYPES, templatesOf } from '#core/quiz/registry.ts';
import { shippedDecks } from './shipped.ts';

const SEEDS = 1000;

test.each(shippedDecks().map((deck) => [deck.id, deck] as const))(
  'the oracle finds exactly the keyed answers in every question of %s',
  (_, deck) => {
    const index = indexDeck(deck);
    const wrong: string[] = [];
    let checked = 0;
    for (const card of index.cards.values())
      for (const type of QUESTION_TYPES)
        for (const template of templatesOf(index, card, type))
          for (let seed = 0; seed < SEEDS; seed += 1) {
            const question = make(index, card.id, type, String(seed), template);
            if (!question) continue;
            checked += 1;
            const { problem } = checkQuestion(deck, question);
            if (problem) wrong.push(`${card.id} ${type} ${template} ${seed}: ${problem}`);
          }
    console.log(`${deck.id}: ${checked} questions checked`);
    expect(wrong.slice(0, 20)).toEqual([]);
    expect(checked).toBeGreaterThan(100 * SEEDS);
  },
  300_000
);
