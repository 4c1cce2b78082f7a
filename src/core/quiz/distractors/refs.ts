import type { FactId } from '../../base/ids.ts';
import type { Random } from '../../base/random.ts';
import type { Facet, Fact } from '../../content/fact.ts';
import { closureOf } from '../closure.ts';
import type { DeckIndex } from '../deck-index.ts';
import { proofOfFalsity } from '../proof/proof-of-falsity.ts';
import { type Asked, type Value, valueId } from '../question.ts';
import { denialsOf, objectsOf } from '../statement.ts';
import { type Distractor, nearness, SPARE } from './nearness.ts';
import { candidatesFor } from './pool.ts';

/** What the author denies is wrong by the author's own word, and usually the best of temptations. */
const DENIED = 6;

/** So many members in other places are enough; what is in no place at all is ruled out more easily. */
const PLACES = 2;
const PLACED = Infinity;

/** Classes that are as good as the key's own for what is asked: those that the relation takes at this end. */
function classesAsked(index: DeckIndex, asked: Asked): readonly string[] {
  const fact = index.facts.get(asked.fact);
  const relation = fact?.kind === 'relation' ? index.relations.get(fact.relation) : undefined;
  return (asked.facet === 'subject' ? relation?.subjectClass : relation?.objectClass) ?? [];
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

/** A wrong value, if it can be proved wrong: that is tried last, since it is the most work. */
interface Tempting {
  value: Value;
  near: number;
}

/** Members in other places, what the author denies, and what stands in the deck beside the key. */
function tempting(index: DeckIndex, fact: Fact, asked: Asked, key: Value, random: Random): Tempting[] {
  const keyFact = key.kind === 'ref' ? index.facts.get(key.fact) : undefined;
  const found: Tempting[] = asked.facet === 'order' ? objectsOf(fact, 'order').map((value) => ({ value, near: PLACED })) : [];
  if (asked.want === 'object')
    for (const value of denialsOf(index, fact, asked.facet)) {
      const other = value.kind === 'ref' ? index.facts.get(value.fact) : undefined;
      found.push({ value, near: DENIED + (keyFact && other ? nearness(keyFact, other) : 0) });
    }
  if (!keyFact || key.kind !== 'ref') return found;
  for (const { fact: other, show } of candidatesFor(index, keyFact, key.show, classesAsked(index, asked), random))
    found.push({ value: { kind: 'ref', fact: other.id, show }, near: nearness(keyFact, other) });
  return found;
}

/** Up to `count` proven wrong options for a key that is a name, a member of a list, or a fact in its own words; the nearest, and by chance. */
export function refDistractors(index: DeckIndex, asked: Asked, key: Value, random: Random, count: number): Distractor[] {
  const fact = index.facts.get(asked.fact);
  if (!fact || (key.kind !== 'ref' && key.kind !== 'member')) return [];
  const { thing } = closureOf(index);
  // Two names of one thing would be two right answers, or two wrong ones that say the same.
  const idOf = (value: Value): string => (value.kind === 'ref' ? thing(value.fact) : valueId(value));
  const taken = new Set([idOf(key), ...before(fact, asked).map(idOf), ...namedInStem(fact, asked.facet).map(thing)]);
  const found: Distractor[] = [];
  const order = random.shuffle(tempting(index, fact, asked, key, random)).sort((a, b) => b.near - a.near);
  for (const { value, near } of order) {
    if (found.length === count + SPARE || (asked.facet === 'order' && near < PLACED && found.length >= PLACES)) break;
    const id = idOf(value);
    const proof = taken.has(id) ? undefined : proofOfFalsity(index, asked, value);
    if (!proof) continue;
    taken.add(id);
    found.push({ value, proof, near });
  }
  return random.shuffle(found).slice(0, count);
}
