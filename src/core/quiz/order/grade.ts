import { type GradedPart, valueId } from '../question.ts';
import { type Grader, graded, WRONG } from '../type.ts';

/** Of the items that should stand beside it, one at either end and else two, how many do, and on the right side. */
function neighbours(right: readonly string[], given: readonly string[], id: string): { earned: number; of: number } {
  const [at, should] = [given.indexOf(id), right.indexOf(id)];
  const sides = [-1, 1].filter((side) => right[should + side] !== undefined);
  return { earned: sides.filter((side) => given[at + side] === right[should + side]).length, of: sides.length };
}

export const order: Grader<'order'> = {
  check: ({ sequence }, given) =>
    given.kind === 'unknown' || (given.kind === 'sequence' && new Set(given.values).size === sequence.length)
      ? { kind: 'ready' }
      : { kind: 'incomplete', why: 'no-pick' },
  /** By neighbours: of n items there are n - 1, and each that follows the right one counts. */
  grade(_index, { items, sequence }, given) {
    if (given.kind !== 'sequence') return WRONG;
    const follows = sequence.filter((id, i) => i > 0 && given.values[given.values.indexOf(id) - 1] === sequence[i - 1]).length;
    const whole = graded(follows, sequence.length - 1, { code: 'some', right: follows, of: sequence.length - 1 });
    const cards = new Set(items.map(({ card }) => card));
    if (cards.size === 1) return whole;
    const parts = items.map(({ card, value }): GradedPart => {
      const found = neighbours(sequence, given.values, valueId(value));
      return { card, given, verdict: found.earned === found.of ? 'right' : 'wrong', ...found };
    });
    return { ...whole, parts };
  }
};
