import { checkPick, isKey } from '../choice/grade.ts';
import type { Graded } from '../question.ts';
import { type Grader, RIGHT, WRONG } from '../type.ts';

const NEAR: Graded = { verdict: 'near', earned: 0.5, of: 1, note: { code: 'claim-or-opinion' } };
const JUDGED = new Set(['mark:claim', 'mark:opinion']);

export const kind: Grader<'kind'> = {
  check: (_question, given) => checkPick(given),
  grade(_index, { options, asked }, given) {
    if (given.kind !== 'pick') return WRONG;
    if (isKey(options, given.value)) return RIGHT;
    const key = asked.object.kind === 'mark' ? `mark:${asked.object.mark}` : '';
    return JUDGED.has(key) && JUDGED.has(given.value) ? NEAR : WRONG;
  }
};
