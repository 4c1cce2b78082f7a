import { isKey } from '../choice/grade.ts';
import type { Graded } from '../question.ts';
import { type Grader, RIGHT, WRONG } from '../type.ts';

const NOT_FIXED: Graded = { verdict: 'near', earned: 0.5, of: 1, note: { code: 'not-fixed' } };

export const trueFalse: Grader<'true-false'> = {
  check(question, given) {
    if (given.kind === 'unknown') return { kind: 'ready' };
    if (given.kind !== 'truth') return { kind: 'incomplete', why: 'no-pick' };
    // Only who rightly says "false" can be asked what is true instead.
    const asksFix = !given.truth && question.fixes !== undefined && given.fix === undefined;
    return asksFix ? { kind: 'incomplete', why: 'no-fix' } : { kind: 'ready' };
  },
  grade(_index, { truth, fixes }, given) {
    if (given.kind !== 'truth' || given.truth !== truth) return WRONG;
    return truth || (given.fix !== undefined && isKey(fixes ?? [], given.fix)) ? RIGHT : NOT_FIXED;
  }
};
