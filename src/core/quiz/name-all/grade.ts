import type { Graded, Value } from '../question.ts';
import { type Grader, graded, WRONG } from '../type.ts';
import { gradeCalled } from '../typed/grade.ts';

export const nameAll: Grader<'name-all'> = {
  check: (_question, given) =>
    given.kind === 'unknown' || (given.kind === 'texts' && given.texts.some((text) => text.trim() !== ''))
      ? { kind: 'ready' }
      : { kind: 'incomplete', why: 'empty' },
  /** Each member once, by any of its names; in whatever order. What is none of them costs nothing: there is one field for each. */
  grade(index, { values, asked }, given) {
    const fact = index.facts.get(asked.fact);
    if (given.kind !== 'texts' || !fact) return WRONG;
    const left = new Set(values);
    const grades = given.texts.slice(0, values.length).map((text): Graded => {
      let best: { value?: Value; graded: Graded } = { graded: WRONG };
      for (const value of left) {
        const one = gradeCalled(index, fact, values, value, text);
        if (one.earned > best.graded.earned) best = { value, graded: one };
      }
      if (best.value) left.delete(best.value);
      return best.graded;
    });
    const earned = grades.reduce((sum, one) => sum + one.earned, 0);
    const right = values.length - left.size;
    const each = grades.map(({ verdict }) => verdict);
    return { ...graded(earned, values.length, { code: 'some', right, of: values.length }), each };
  }
};
