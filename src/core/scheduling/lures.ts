import type { Given } from '../base/answer.ts';
import type { CardId } from '../base/ids.ts';
import type { View } from '../log/event.ts';
import type { Memory } from './state.ts';

// A wrong answer that was chosen is remembered as if it were right, and the longer the oftener (Roediger and Marsh 2005).

/** Views in which a wrong option claims to be the answer to what the card asks. */
export const LURING: ReadonlySet<View> = new Set(['choice', 'gap', 'match', 'categorise']);

const lureKey = (row: number, given: string): string => `${row} ${given}`;

/** Counts a wrong answer in one of the `LURING` views. `given`: as JSON. */
export function countLure(memory: Memory, row: number, given: string): void {
  const key = lureKey(row, given);
  memory.lures.set(key, (memory.lures.get(key) ?? 0) + 1);
}

/** How often this wrong answer was given to questions about the card. */
export function timesLured(memory: Memory, card: CardId, given: Given): number {
  const row = memory.rows.get(card);
  return row === undefined ? 0 : (memory.lures.get(lureKey(row, JSON.stringify(given))) ?? 0);
}
