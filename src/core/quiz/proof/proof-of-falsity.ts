import { disjoint, parseEdtf } from '../../base/edtf.ts';
import type { FactId } from '../../base/ids.ts';
import type { Fact, FigureFact } from '../../content/fact.ts';
import type { DeckIndex } from '../deck-index.ts';
import { allowed } from '../grading/tolerance.ts';
import type { Asked, Proof, Value } from '../question.ts';
import { valueId } from '../question.ts';
import { nested, notValue, objectsOf, sameName, truthsOf } from '../statement.ts';

const FUNCTIONAL: Proof = { by: 'functional' };
const CLOSED: Proof = { by: 'closed' };
const NOT: Proof = { by: 'not' };
const DISJOINT: Proof = { by: 'disjoint' };

const datesDisjoint = (a: string, b: string): boolean => {
  const [x, y] = [parseEdtf(a), parseEdtf(b)];
  return x !== undefined && y !== undefined && disjoint(x, y);
};

/** No value is accepted for both. */
function amountsDisjoint(index: DeckIndex, fact: FigureFact, value: number): boolean {
  return Math.abs(value - fact.value) > 2 * allowed(fact, index.deck.units);
}

/** The author has said of this value, in so many words, that it is false here. */
function saidFalse(index: DeckIndex, fact: Fact, { facet }: Asked, value: Value): boolean {
  const show = value.kind === 'ref' ? value.show : 'name';
  return (fact.not?.[facet] ?? []).some((entry) => valueId(notValue(index, entry, show)) === valueId(value));
}

/** True of the fact itself, of the same thing by another name, or of what it is part of. */
function mayBeTrue(index: DeckIndex, truths: readonly Value[], candidate: Value): boolean {
  return truths.some((truth) => {
    if (valueId(truth) === valueId(candidate)) return true;
    if (truth.kind !== 'ref' || candidate.kind !== 'ref' || truth.show !== 'name') return false;
    return sameName(index, truth.fact, candidate.fact) || nested(index, truth.fact, candidate.fact);
  });
}

function falseObject(index: DeckIndex, fact: Fact, asked: Asked, candidate: Value): Proof | undefined {
  const { facet } = asked;
  if (candidate.kind === 'date')
    return fact.kind === 'event' && fact.when && datesDisjoint(fact.when, candidate.edtf) ? DISJOINT : undefined;
  if (candidate.kind === 'quantity')
    return fact.kind === 'figure' && candidate.unit === fact.unit && amountsDisjoint(index, fact, candidate.value)
      ? DISJOINT
      : undefined;
  if (mayBeTrue(index, truthsOf(index, fact, facet), candidate)) return undefined;
  if (saidFalse(index, fact, asked, candidate)) return NOT;
  switch (fact.kind) {
    case 'event':
      if (facet === 'where') return FUNCTIONAL;
      return facet === 'who' && fact.whoClosed ? CLOSED : facet === 'dispute' ? FUNCTIONAL : undefined;
    case 'proposal':
      // What a proposal asks for, of whom and why, is all in the deck.
      if (facet === 'action' || facet === 'why')
        return candidate.kind === 'ref' ? otherProposal(index, fact.id, candidate.fact) : undefined;
      return facet === 'dispute' ? FUNCTIONAL : CLOSED;
    case 'assertion':
    case 'remark':
      return facet === 'dispute' ? FUNCTIONAL : CLOSED;
    case 'relation': {
      if (facet === 'dispute') return FUNCTIONAL;
      const kind = index.relations.get(fact.relation);
      if (kind?.closed) return CLOSED;
      return kind?.functional === 'both' || kind?.functional === facet ? FUNCTIONAL : undefined;
    }
    case 'set':
      // Words of another list may mean the same as a member; only a named thing is certainly another.
      if (facet === 'dispute') return FUNCTIONAL;
      return fact.closed && candidate.kind === 'ref' ? CLOSED : undefined;
    default:
      return FUNCTIONAL;
  }
}

/** Another proposal's action or reason is no answer here, unless both come from the same side and go to the same. */
function otherProposal(index: DeckIndex, one: FactId, other: FactId): Proof | undefined {
  const [a, b] = [index.facts.get(one), index.facts.get(other)];
  if (a?.kind !== 'proposal' || b?.kind !== 'proposal' || a.id === b.id || b.stance === 'disputed') return undefined;
  const shared = (a.to ?? []).some((to) => (b.to ?? []).some((also) => sameName(index, to, also)));
  return a.by === b.by && (shared || !a.to?.length || !b.to?.length) ? undefined : CLOSED;
}

/** Which fact has this value: another fact is a wrong option if its own value excludes it. */
function falseSubject(index: DeckIndex, asked: Asked, candidate: Value): Proof | undefined {
  if (candidate.kind !== 'ref') return undefined;
  const other = index.facts.get(candidate.fact);
  if (!other || other.id === asked.fact) return undefined;
  const { facet, object } = asked;
  // Nothing may be called false on a disputed matter, but which dispute belongs to which passage is the deck's own matter.
  if (facet === 'dispute') return other.stance === 'disputed' ? FUNCTIONAL : undefined;
  if (other.stance === 'disputed') return undefined;
  if (object.kind === 'date')
    return other.kind === 'event' && other.when && datesDisjoint(other.when, object.edtf) ? DISJOINT : undefined;
  if (object.kind === 'quantity') {
    const apart = other.kind === 'figure' && other.unit === object.unit && amountsDisjoint(index, other, object.value);
    return apart ? DISJOINT : undefined;
  }
  const truths = objectsOf(other, facet);
  if (truths.length === 0 || mayBeTrue(index, truths, object)) return undefined;
  if (other.kind === 'event' && facet === 'where') return FUNCTIONAL;
  if (other.kind === 'entity' || other.kind === 'term')
    return sameName(index, other.id, asked.fact) || nested(index, other.id, asked.fact) ? undefined : FUNCTIONAL;
  if (other.kind === 'assertion' || other.kind === 'remark') return CLOSED;
  return undefined;
}

/**
 * Why `candidate` is a wrong answer to what is asked; `undefined` where nothing in the deck proves it, and then it must not be
 * an option. An answer is wrong only if it is not true in the closure (other names, wholes and parts, symmetry, inverses,
 * containment in time, tolerance) and the statement leaves no room for a further truth.
 */
export function proofOfFalsity(index: DeckIndex, asked: Asked, candidate: Value): Proof | undefined {
  const fact = index.facts.get(asked.fact);
  if (!fact) return undefined;
  return asked.want === 'object' ? falseObject(index, fact, asked, candidate) : falseSubject(index, asked, candidate);
}
