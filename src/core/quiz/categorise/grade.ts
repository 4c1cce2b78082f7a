import { gradeRows, isFilled } from '../match/grade.ts';
import type { Grader } from '../type.ts';

export const categorise: Grader<'categorise'> = {
  check: ({ rows }, given) => (isFilled(rows, given) ? { kind: 'ready' } : { kind: 'incomplete', why: 'no-partner' }),
  grade: (_index, { rows }, given) => gradeRows(rows, given)
};
