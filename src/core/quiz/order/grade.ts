import { type GradedPart, valueId } from '../question.ts';
import { type Grader, graded, WRONG } from '../type.ts';

/** An item stands right if the one before it and the one behind it are the right ones: chance alone is seldom so lucky. */
function standsRight(right: readonly string[], given: readonly string[], id: string): boolean {
  const [at, should] = [given.indexOf(id), right.indexOf(id)];
  return at >= 0 && given[at - 1] === right[should - 1] && given[at + 1] === right[should + 1];
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
      const right = standsRight(sequence, given.values, valueId(value));
      return { card, given, verdict: right ? 'right' : 'wrong', earned: right ? 1 : 0, of: 1 };
    });
    return { ...whole, parts };
  }
};
