import { valueId } from '../question.ts';
import { type Grader, graded, WRONG } from '../type.ts';

export const multi: Grader<'multi'> = {
  check(_question, given) {
    if (given.kind === 'unknown' || (given.kind === 'picks' && given.values.length > 0)) return { kind: 'ready' };
    return { kind: 'incomplete', why: 'no-pick' };
  },
  /** Share of the keys chosen less share of the others chosen: who ticks everything knows nothing. */
  grade(_index, { options }, given) {
    if (given.kind !== 'picks') return WRONG;
    const isKey = new Map(options.map(({ value, reason }) => [valueId(value), reason.kind === 'key']));
    const keys = options.filter(({ reason }) => reason.kind === 'key').length;
    const picked = [...new Set(given.values)].filter((id) => isKey.has(id));
    const right = picked.filter((id) => isKey.get(id)).length;
    const earned = Math.max(0, right / keys - (picked.length - right) / (options.length - keys));
    return graded(earned, 1, { code: 'some', right, of: keys });
  }
};
