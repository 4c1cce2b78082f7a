import type { CardId } from '../base/ids.ts';
import type { Memory } from './state.ts';

export interface Strength {
  /** 0 not started, to 5. */
  seeds: number;
  /** Mean stability in days of the cards met so far; 0 when none was. */
  lasts: number;
  met: number;
  of: number;
}

/** Days of mean stability, cards not yet met counting as none, from which a deck has so many seeds. */
const SEEDS_FROM = [0, 3, 10, 30, 90] as const;

/** How strong the memory of these cards is. */
export function strengthOf(memory: Memory, cards: readonly CardId[]): Strength {
  const { phase, stability } = memory.columns;
  let met = 0;
  let sum = 0;
  for (const card of cards) {
    const row = memory.rows.get(card);
    if (row === undefined || phase[row] === 0) continue;
    met += 1;
    sum += stability[row] ?? 0;
  }
  const mean = cards.length > 0 ? sum / cards.length : 0;
  const seeds = met === 0 ? 0 : SEEDS_FROM.filter((from) => mean >= from).length;
  return { seeds, lasts: met > 0 ? sum / met : 0, met, of: cards.length };
}

export interface Counts {
  fresh: number;
  learning: number;
  growing: number;
  strong: number;
}

const STRONG_DAYS = 21;

/** How many of these cards stand where: new, within the first steps, with days between, and with three weeks or more. */
export function countCards(memory: Memory, cards: readonly CardId[]): Counts {
  const counts: Counts = { fresh: 0, learning: 0, growing: 0, strong: 0 };
  const { phase, stability } = memory.columns;
  for (const card of cards) {
    const row = memory.rows.get(card);
    const at = row === undefined ? 0 : (phase[row] ?? 0);
    if (row === undefined || at === 0) counts.fresh += 1;
    else if (at !== 2) counts.learning += 1;
    else if ((stability[row] ?? 0) >= STRONG_DAYS) counts.strong += 1;
    else counts.growing += 1;
  }
  return counts;
}
