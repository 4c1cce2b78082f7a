import type { FactId } from '../../base/ids.ts';
import type { Facet, Fact } from '../../content/fact.ts';
import { closureOf } from '../closure.ts';
import { type DeckIndex, isNamed } from '../deck-index.ts';
import { proofOfFalsity } from '../proof/proof-of-falsity.ts';
import { type Asked, type Show, type Value, valueId } from '../question.ts';
import { denialsOf, objectsOf } from '../statement.ts';
import { wordingOf } from '../wording.ts';
import { type Distractor, nearness } from './nearness.ts';

/** What the author denies is wrong by the author's own word, and usually the best of temptations. */
const DENIED = 6;

/** So many members in other places are enough; what is in no place at all is ruled out more easily. */
const PLACES = 2;

/** Names and what is said of them are told apart within a class; anything else is ruled out at a glance. */
const BY_CLASS = new Set<Show>(['name', 'role', 'definition']);

function isAlike(index: DeckIndex, asked: Asked, key: Fact, candidate: Fact): boolean {
  if (!isNamed(key) || !isNamed(candidate)) return false;
  if (key.class === candidate.class) return true;
  const fact = index.facts.get(asked.fact);
  const relation = fact?.kind === 'relation' ? index.relations.get(fact.relation) : undefined;
  const classes = asked.facet === 'subject' ? relation?.subjectClass : relation?.objectClass;
  return classes?.includes(candidate.class) ?? false;
}

/** What the question itself names: "Russia is a close ally of Russia" is no temptation. */
function namedInStem(fact: Fact, facet: Facet): FactId[] {
  if (fact.kind === 'relation') return [facet === 'object' ? fact.subject : fact.object];
  if (fact.kind !== 'proposal') return [];
  return facet === 'by' ? (fact.to ?? []) : facet === 'to' ? [fact.by] : [];
}

/** The member behind which the wanted one stands. */
function before(fact: Fact, asked: Asked): Value[] {
  if (asked.facet !== 'order') return [];
  const members = objectsOf(fact, 'order');
  const place = members.findIndex((member) => valueId(member) === valueId(asked.object));
  return members.slice(Math.max(0, place - 1), Math.max(0, place));
}

/** What was said to be so and what somebody said can stand side by side: each in its own words. */
const showFor = (fact: Fact, show: Show): Show =>
  show === 'says' && fact.kind === 'remark' ? 'gist' : show === 'gist' && fact.kind === 'assertion' ? 'says' : show;

/** Every proven wrong option for a key that is a name, a member of a list, or a fact in its own words. */
export function refDistractors(index: DeckIndex, asked: Asked, key: Value): Distractor[] {
  const fact = index.facts.get(asked.fact);
  if (!fact || (key.kind !== 'ref' && key.kind !== 'member')) return [];
  const { thing } = closureOf(index);
  // Two names of one thing would be two right answers, or two wrong ones that say the same.
  const idOf = (value: Value): string => (value.kind === 'ref' ? thing(value.fact) : valueId(value));
  const taken = new Set([idOf(key), ...before(fact, asked).map(idOf), ...namedInStem(fact, asked.facet).map(thing)]);
  const found: Distractor[] = [];
  const offer = (value: Value, near: number): void => {
    const id = idOf(value);
    const proof = taken.has(id) ? undefined : proofOfFalsity(index, asked, value);
    if (!proof) return;
    taken.add(id);
    found.push({ value, proof, near });
  };
  if (asked.facet === 'order') {
    for (const member of objectsOf(fact, 'order')) offer(member, DENIED);
    if (found.length >= PLACES) return found;
  }
  const keyFact = key.kind === 'ref' ? index.facts.get(key.fact) : undefined;
  if (asked.want === 'object')
    for (const value of denialsOf(index, fact, asked.facet)) {
      const other = value.kind === 'ref' ? index.facts.get(value.fact) : undefined;
      offer(value, DENIED + (keyFact && other ? nearness(keyFact, other) : 0));
    }
  if (!keyFact || key.kind !== 'ref') return found;
  for (const other of index.deck.facts) {
    const show = showFor(other, key.show);
    if (wordingOf(other, show) === undefined || (other.stance === 'disputed') !== (keyFact.stance === 'disputed')) continue;
    if (BY_CLASS.has(show) && !isAlike(index, asked, keyFact, other)) continue;
    // A set has a label as well, but it is no event.
    if (show === 'label' && other.kind !== keyFact.kind) continue;
    offer({ kind: 'ref', fact: other.id, show }, nearness(keyFact, other));
  }
  return found;
}
