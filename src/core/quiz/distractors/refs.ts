import type { Fact } from '../../content/fact.ts';
import { type DeckIndex, isNamed } from '../deck-index.ts';
import { proofOfFalsity } from '../proof/proof-of-falsity.ts';
import { type Asked, type Show, type Value, valueId } from '../question.ts';
import { notValue } from '../statement.ts';
import { type Distractor, nearness } from './nearness.ts';

const says = (fact: Fact, show: Show): boolean => {
  switch (show) {
    case 'role':
      return fact.kind === 'entity' && fact.role !== undefined;
    case 'definition':
      return fact.kind === 'term';
    case 'label':
      return fact.kind === 'event';
    case 'of':
      return fact.kind === 'figure';
    case 'action':
      return fact.kind === 'proposal';
    case 'reason':
      return fact.kind === 'proposal' && fact.reason !== undefined;
    case 'dispute':
    case 'passage':
      return fact.stance === 'disputed' && fact.dispute !== undefined && fact.passage !== undefined;
    case 'says':
      return fact.kind === 'assertion';
    case 'gist':
      return fact.kind === 'remark';
    default:
      return isNamed(fact);
  }
};

/** For a name, only things of the same class will do: anything else is ruled out at a glance. */
function sameClass(index: DeckIndex, asked: Asked, key: Value, candidate: Fact): boolean {
  if (key.kind !== 'ref' || (key.show !== 'name' && key.show !== 'role' && key.show !== 'definition')) return true;
  const one = index.facts.get(key.fact);
  if (!isNamed(one) || !isNamed(candidate)) return false;
  if (one.class === candidate.class) return true;
  const fact = index.facts.get(asked.fact);
  if (fact?.kind !== 'relation') return false;
  const kind = index.relations.get(fact.relation);
  return (asked.facet === 'subject' ? kind?.subjectClass : kind?.objectClass)?.includes(candidate.class) ?? false;
}

/** Every proven wrong option for a key that is a name, or a fact's own wording; the author's own non-answers first. */
export function refDistractors(index: DeckIndex, asked: Asked, key: Value): Distractor[] {
  const fact = index.facts.get(asked.fact);
  if (!fact || (key.kind !== 'ref' && key.kind !== 'member')) return [];
  const show = key.kind === 'ref' ? key.show : 'name';
  const found = new Map<string, Distractor>();
  const offer = (value: Value, near: number): void => {
    const id = valueId(value);
    if (found.has(id) || id === valueId(key)) return;
    const proof = proofOfFalsity(index, asked, value);
    if (proof) found.set(id, { value, proof, near });
  };
  if (asked.want === 'object') for (const entry of fact.not?.[asked.facet] ?? []) offer(notValue(index, entry, show), 12);
  // With two of the author's own there is no need for anything less certain.
  if (found.size >= 2 && show === 'name') return [...found.values()];
  const keyFact = key.kind === 'ref' ? (index.facts.get(key.fact) ?? fact) : fact;
  for (const other of index.deck.facts) {
    if (!says(other, show) || !sameClass(index, asked, key, other)) continue;
    offer({ kind: 'ref', fact: other.id, show }, nearness(keyFact, other));
  }
  return [...found.values()];
}
