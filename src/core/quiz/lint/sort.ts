import type { Fact } from '../../content/fact.ts';
import type { Value } from '../question.ts';

// "Who?" asks for any of them.
const PEOPLE = ['person', 'group', 'voice'];

/** What sort of thing a value is, as a learner would say who looks for the odd one out: `country`, `date`, `what was said`. */
export function sortOf(facts: ReadonlyMap<string, Fact>, value: Value): string {
  if (value.kind !== 'ref') return value.kind;
  const fact = facts.get(value.fact);
  if (fact?.kind === 'entity' || fact?.kind === 'term') {
    const kind = PEOPLE.includes(fact.class) ? 'person' : fact.class;
    return value.show === 'name' ? kind : `${value.show} of a ${kind}`;
  }
  // What was said to be so and what somebody said stand side by side.
  return value.show === 'says' || value.show === 'gist' ? 'what was said' : value.show;
}
