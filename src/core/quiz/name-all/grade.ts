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
    let earned = 0;
    for (const text of given.texts.slice(0, values.length)) {
      const best = [...left]
        .map((value) => ({ value, worth: gradeCalled(index, fact, values, value, text).earned }))
        .reduce((a, b) => (b.worth > a.worth ? b : a), { value: values[0], worth: 0 });
      if (!best.value || best.worth === 0) continue;
      left.delete(best.value);
      earned += best.worth;
    }
    const right = values.length - left.size;
    return graded(earned, values.length, { code: 'some', right, of: values.length });
  }
};
