import { parseEdtf } from '../../base/edtf.ts';
import { gradeDate } from '../grading/date.ts';
import { type Grader, WRONG } from '../type.ts';

export const date: Grader<'date'> = {
  check(_question, given) {
    if (given.kind === 'unknown') return { kind: 'ready' };
    if (given.kind !== 'date' || given.edtf === '') return { kind: 'incomplete', why: 'empty' };
    return parseEdtf(given.edtf) ? { kind: 'ready' } : { kind: 'incomplete', why: 'no-date' };
  },
  grade: (_index, question, given) => (given.kind === 'date' ? gradeDate([given.edtf], question.edtf) : WRONG)
};
