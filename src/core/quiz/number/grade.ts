import { gradeQuantity, parseQuantity } from '../grading/quantity.ts';
import { type Grader, WRONG } from '../type.ts';

export const number: Grader<'number'> = {
  check(_question, given, index) {
    if (given.kind === 'unknown') return { kind: 'ready' };
    if (given.kind !== 'number' || given.text.trim() === '') return { kind: 'incomplete', why: 'empty' };
    const readable = parseQuantity(given.text, index.deck.units, given.unit) !== undefined;
    return readable ? { kind: 'ready' } : { kind: 'incomplete', why: 'no-number' };
  },
  grade: (index, { quantity }, given) => (given.kind === 'number' ? gradeQuantity(given, quantity, index.deck.units) : WRONG)
};
