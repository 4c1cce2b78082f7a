import { disjoint, parseEdtf } from '../../base/edtf.ts';
import type { Facet, Fact, FigureFact } from '../../content/fact.ts';
import { closureOf } from '../closure.ts';
import type { DeckIndex } from '../deck-index.ts';
import { allowed } from '../grading/tolerance.ts';
import type { Asked, Proof, Value } from '../question.ts';
import { falsePlace, falseThing } from './false-thing.ts';
import { falseWording } from './false-wording.ts';

const DISJOINT: Proof = { by: 'disjoint' };

/** No day is both: June 2014 is never a wrong answer where 2014 is right, nor the other way round. */
export function datesDisjoint(a: string, b: string): boolean {
  const [x, y] = [parseEdtf(a), parseEdtf(b)];
  return x !== undefined && y !== undefined && disjoint(x, y);
}

/** No amount would be accepted for both; between different units nothing is proved. */
export const amountsDisjoint = (index: DeckIndex, figure: FigureFact, given: { value: number; unit: string }): boolean =>
  figure.unit === given.unit &&
  Math.abs(figure.value - given.value) >
    allowed(figure, index.deck.units) + allowed({ ...figure, value: given.value }, index.deck.units);

/** The other comes to what would be accepted for this one; whether this would be for the other is for `falseAmount` to say. */
const isNearEnough = (index: DeckIndex, fact: Fact, other: Fact): boolean =>
  fact.kind === 'figure' && other.kind === 'figure' && Math.abs(fact.value - other.value) <= allowed(fact, index.deck.units);

function falseDate(index: DeckIndex, fact: Fact, edtf: string): Proof | undefined {
  const dated = closureOf(index)
    .twins(fact)
    .flatMap((twin) => (twin.kind === 'event' && twin.when !== undefined ? [{ twin, when: twin.when }] : []));
  // Of an event that only a dispute dates, nothing is known.
  const known = dated.some(({ twin }) => twin.stance !== 'disputed');
  return known && dated.every(({ when }) => datesDisjoint(when, edtf)) ? DISJOINT : undefined;
}

function falseAmount(index: DeckIndex, fact: Fact, given: { value: number; unit: string }): Proof | undefined {
  const figures = closureOf(index)
    .twins(fact)
    .filter((twin) => twin.kind === 'figure');
  return figures.length > 0 && figures.every((figure) => amountsDisjoint(index, figure, given)) ? DISJOINT : undefined;
}

const WORDED = new Set<Facet>(['name', 'role', 'definition', 'action', 'why', 'dispute']);

/** Why this value is false of a fact's facet; `undefined` where it is true, may be true, or nothing is known. */
function falseOf(index: DeckIndex, fact: Fact, facet: Facet, candidate: Value): Proof | undefined {
  if (candidate.kind === 'date') return facet === 'when' ? falseDate(index, fact, candidate.edtf) : undefined;
  if (candidate.kind === 'quantity') return facet === 'value' ? falseAmount(index, fact, candidate) : undefined;
  if (candidate.kind === 'mark') return undefined;
  if (WORDED.has(facet)) return candidate.kind === 'ref' ? falseWording(index, fact, facet, candidate.fact) : undefined;
  return falseThing(index, fact, facet, candidate);
}

/**
 * Why `candidate` is a wrong answer to what is asked; `undefined` where nothing in the deck proves it, and then it must not be
 * an option. A value is wrong only if it is not true in the closure (other names, wholes and parts, symmetry, inverses,
 * containment in time, tolerance; every side of a dispute) and either the author denies it or the statement leaves no room for
 * another truth. Where the fact itself is asked for (`want: 'subject'`), another fact is wrong if the value is false of it.
 */
export function proofOfFalsity(index: DeckIndex, asked: Asked, candidate: Value): Proof | undefined {
  const fact = index.facts.get(asked.fact);
  if (!fact) return undefined;
  const { facet, object } = asked;
  if (facet === 'order') return falsePlace(index, fact, object, candidate);
  if (asked.want === 'object') return falseOf(index, fact, facet, candidate);
  const other = candidate.kind === 'ref' ? index.facts.get(candidate.fact) : undefined;
  if (!other || other.id === fact.id) return undefined;
  if (other.stance === 'disputed' && facet !== 'dispute') return undefined;
  if (isNearEnough(index, fact, other)) return undefined;
  return falseOf(index, other, facet, object);
}
