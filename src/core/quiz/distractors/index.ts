import type { Random } from '../../base/random.ts';
import type { DeckIndex } from '../deck-index.ts';
import type { Asked, Value } from '../question.ts';
import { dateDistractors } from './dates.ts';
import type { Distractor } from './nearness.ts';
import { quantityDistractors } from './quantities.ts';
import { refDistractors } from './refs.ts';

/** Up to `count` wrong options for a key, each with its proof. */
export function distractorsFor(index: DeckIndex, asked: Asked, key: Value, random: Random, count: number): Distractor[] {
  if (key.kind === 'date') return dateDistractors(index, asked, random, count);
  if (key.kind === 'quantity') return quantityDistractors(index, asked, random, count);
  return refDistractors(index, asked, key, random, count);
}
