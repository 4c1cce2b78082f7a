import type { Facet, Fact } from '../../content/fact.ts';
import { closureOf, inversesOf } from '../closure.ts';
import { type DeckIndex, isNamed, sourceVoice } from '../deck-index.ts';
import { type Proof, type Value, valueId } from '../question.ts';
import { denialsOf, disputedOf, foldedCallings, objectsOf, thingOf, truthsOf } from '../statement.ts';

// Who, where, by whom, to whom, which end of a relation, which member.

const FUNCTIONAL: Proof = { by: 'functional' };
const CLOSED: Proof = { by: 'closed' };
const NOT: Proof = { by: 'not' };

/** Two values of one facet that mean the same thing, perhaps by another name. */
export function isSame(index: DeckIndex, fact: Fact, a: Value, b: Value): boolean {
  if (valueId(a) === valueId(b)) return true;
  const isThing = (value: Value): value is Extract<Value, { kind: 'ref' }> =>
    value.kind === 'ref' && isNamed(index.facts.get(value.fact));
  if (isThing(a) && isThing(b)) return closureOf(index).same(a.fact, b.fact);
  const names = foldedCallings(index, fact, a);
  return [...foldedCallings(index, fact, b)].some((name) => names.has(name));
}

const holds = (whole: string, part: string): boolean => {
  const words = whole.split(' ');
  return part !== '' && part.split(' ').every((word) => words.includes(word));
};

/** One may be meant by the other: it lies within it, or in words holds it, as "trade and arms" holds "trade". */
function touches(index: DeckIndex, fact: Fact, a: Value, b: Value): boolean {
  const [one, other] = [thingOf(index, fact, a), thingOf(index, fact, b)];
  if (one !== undefined && other !== undefined) return closureOf(index).nested(one, other);
  const [mine, its] = [[...foldedCallings(index, fact, a)], [...foldedCallings(index, fact, b)]];
  return mine.some((one) => its.some((other) => holds(one, other) || holds(other, one)));
}

function isFunctional(index: DeckIndex, relation: string, end: Facet): boolean {
  const declared = (id: string, wanted: Facet): boolean => {
    const functional = index.relations.get(id)?.functional;
    return functional === 'both' || functional === wanted;
  };
  const opposite = end === 'object' ? 'subject' : 'object';
  return declared(relation, end) || inversesOf(index, relation).some((other) => declared(other, opposite));
}

const classOf = (index: DeckIndex, value: Value): string | undefined =>
  value.kind === 'ref' ? closureOf(index).classOf(value.fact) : undefined;

/** Who wants a thing done may well have to do it too. */
const mayDoIt = (index: DeckIndex, fact: Fact, facet: Facet, candidate: Value): boolean =>
  fact.kind === 'proposal' && facet === 'to' && candidate.kind === 'ref' && closureOf(index).nested(fact.by, candidate.fact);

/** Does the statement leave no room for another truth? */
function closing(index: DeckIndex, fact: Fact, facet: Facet, candidate: Value, truths: readonly Value[]): Proof | undefined {
  switch (fact.kind) {
    case 'event': {
      const own = classOf(index, candidate);
      if (facet === 'who') {
        const closed = closureOf(index)
          .twins(fact)
          .some((twin) => twin.kind === 'event' && twin.whoClosed && twin.stance !== 'disputed');
        // Which countries took part says nothing of the people who spoke for them.
        return closed && own !== undefined && truths.some((truth) => classOf(index, truth) === own) ? CLOSED : undefined;
      }
      // What happened in one city did not happen in another; whether it happened at some university there, nobody has said.
      return own !== undefined && truths.every((truth) => classOf(index, truth) === own) ? FUNCTIONAL : undefined;
    }
    case 'relation':
      if ([fact.relation, ...inversesOf(index, fact.relation)].some((id) => index.relations.get(id)?.closed)) return CLOSED;
      return isFunctional(index, fact.relation, facet) ? FUNCTIONAL : undefined;
    case 'set':
      return fact.closed ? CLOSED : undefined;
    case 'proposal':
    case 'assertion':
    case 'remark': {
      // The source names all that say it. But who tells what another said has, in a way, said it too.
      const teller = sourceVoice(index, fact);
      const tells =
        facet === 'by' && teller !== undefined && isSame(index, fact, candidate, { kind: 'ref', fact: teller, show: 'name' });
      const listed = fact.stance !== 'fact' && objectsOf(fact, facet).length > 0;
      return !listed || tells || mayDoIt(index, fact, facet, candidate) ? undefined : CLOSED;
    }
    default:
      return undefined;
  }
}

/** Why this thing is no value of the facet. */
export function falseThing(index: DeckIndex, fact: Fact, facet: Facet, candidate: Value): Proof | undefined {
  const truths = truthsOf(index, fact, facet);
  const known = [...truths, ...disputedOf(index, fact, facet)];
  if (truths.length === 0 || known.some((truth) => isSame(index, fact, truth, candidate))) return undefined;
  const denied = closureOf(index)
    .twins(fact)
    .some((twin) => denialsOf(index, twin, facet).some((value) => isSame(index, fact, value, candidate)));
  const touched = known.some((truth) => touches(index, fact, truth, candidate));
  // The author's own word tells "trade" from "trade and arms"; but what happened in Moscow did happen in Russia.
  if (denied && !(touched && facet === 'where')) return NOT;
  return touched ? undefined : closing(index, fact, facet, candidate, truths);
}

/** Why this thing does not stand in the place where `placed` stands: it stands elsewhere in the order, or nowhere. */
export function falsePlace(index: DeckIndex, fact: Fact, placed: Value, candidate: Value): Proof | undefined {
  const elsewhere = objectsOf(fact, 'order').some((member) => isSame(index, fact, member, candidate));
  if (!elsewhere) return falseThing(index, fact, 'order', candidate);
  const { twins } = closureOf(index);
  const told = twins(fact).length === 1 && !isSame(index, fact, placed, candidate) && !touches(index, fact, placed, candidate);
  return told ? FUNCTIONAL : undefined;
}
