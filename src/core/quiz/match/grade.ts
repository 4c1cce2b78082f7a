import type { Given } from '../../base/answer.ts';
import type { DeckIndex } from '../deck-index.ts';
import { type Check, type Graded, type GradedPart, type Row, valueId } from '../question.ts';
import { graded, WRONG } from '../type.ts';

interface Lines {
  rows: readonly Row[];
}

/** Each row by itself: what was chosen for it is an answer about its own card. */
function gradeRows(rows: readonly Row[], given: Given): Graded {
  if (given.kind !== 'pairs') return WRONG;
  const chosen = new Map(given.pairs);
  const parts = rows.map(({ card, left, key }): GradedPart => {
    const value = chosen.get(valueId(left)) ?? '';
    const right = value === valueId(key);
    return { card, given: { kind: 'pick', value }, verdict: right ? 'right' : 'wrong', earned: right ? 1 : 0, of: 1 };
  });
  const right = parts.filter(({ verdict }) => verdict === 'right').length;
  return { ...graded(right, rows.length, { code: 'some', right, of: rows.length }), parts };
}

/** Every row has its choice. */
const isFilled = (rows: readonly Row[], given: Given): boolean => {
  const chosen = given.kind === 'pairs' ? new Map(given.pairs) : new Map<string, string>();
  return given.kind === 'unknown' || rows.every(({ left }) => chosen.has(valueId(left)));
};

/** Every type whose answer is a choice for each line. */
export const paired = {
  check: ({ rows }: Lines, given: Given): Check =>
    isFilled(rows, given) ? { kind: 'ready' } : { kind: 'incomplete', why: 'no-partner' },
  grade: (_index: DeckIndex, { rows }: Lines, given: Given): Graded => gradeRows(rows, given)
};
