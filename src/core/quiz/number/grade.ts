import { gradeQuantity, parseQuantity } from '../grading/quantity.ts';
import { type Grader, WRONG } from '../type.ts';

export const number: Grader<'number'> = {
  check(_question, given, index) {
    if (given.kind === 'unknown') return { kind: 'ready' };
    if (given.kind !== 'number' || given.text.trim() === '') return { kind: 'incomplete', why: 'empty' };
    const read = parseQuantity(given.text, index.deck.units, given.unit || undefined);
    if (!read) return { kind: 'incomplete', why: 'no-number' };
    return given.unit === '' && read.unit === undefined ? { kind: 'incomplete', why: 'no-unit' } : { kind: 'ready' };
  },
  grade: (index, { quantity }, given) => {
    if (given.kind !== 'number') return WRONG;
    const { text, unit } = given;
    return gradeQuantity(unit === '' ? { text } : { text, unit }, quantity, index.deck.units);
  }
};
