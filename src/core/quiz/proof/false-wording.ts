import type { FactId } from '../../base/ids.ts';
import type { Facet, Fact } from '../../content/fact.ts';
import { plain } from '../../content/text.ts';
import { closureOf } from '../closure.ts';
import { type DeckIndex, isNamed } from '../deck-index.ts';
import type { Proof, Show } from '../question.ts';
import { wordingOf } from '../wording.ts';

const FUNCTIONAL: Proof = { by: 'functional' };

/** By one and to one: what the other asks for may answer the same question. Without an addressee it is meant for anybody. */
function sharesEnds(index: DeckIndex, one: Fact, other: Fact): boolean {
  if (one.kind !== 'proposal' || other.kind !== 'proposal') return false;
  const { nested } = closureOf(index);
  if (!nested(one.by, other.by)) return false;
  const [mine, its] = [one.to ?? [], other.to ?? []];
  return mine.length === 0 || its.length === 0 || mine.some((to) => its.some((also) => nested(to, also)));
}

/** What somebody wants himself may well be asked of him too; but what is asked of him is not thereby his plan. */
function mayBeAsked(index: DeckIndex, one: Fact, other: Fact): boolean {
  if (one.kind !== 'proposal' || other.kind !== 'proposal' || one.stance === 'plan') return false;
  const doers = one.to?.length ? one.to : [one.by];
  return doers.some((doer) => closureOf(index).nested(doer, other.by));
}

/** The author says in words how the two differ. */
const toldApart = (a: Fact, b: Fact): boolean =>
  a.confusable?.some(({ fact }) => fact === b.id) === true || b.confusable?.some(({ fact }) => fact === a.id) === true;

/**
 * Why another fact's wording (its definition, role, action …) is no answer about this one: each fact has its own, unless both say
 * the same, are one thing, or one is a part of the other.
 */
export function falseWording(index: DeckIndex, fact: Fact, facet: Facet, candidate: FactId): Proof | undefined {
  const other = index.facts.get(candidate);
  if (!other || other.id === fact.id) return undefined;
  const { fold, same, nested } = closureOf(index);
  const alike = (...shows: Show[]): boolean =>
    shows.some((show) => {
      const [mine, its] = [wordingOf(fact, show), wordingOf(other, show)];
      return mine !== undefined && its !== undefined && fold(plain(mine)) === fold(plain(its));
    });
  if (facet === 'dispute') return other.stance === 'disputed' && !alike('dispute') ? FUNCTIONAL : undefined;
  if (fact.stance === 'disputed' || other.stance === 'disputed' || fact.kind !== other.kind) return undefined;
  if (isNamed(fact) && isNamed(other)) {
    const one = same(fact.id, other.id) || alike('name', 'role', 'definition');
    return one || (nested(fact.id, other.id) && !toldApart(fact, other)) ? undefined : FUNCTIONAL;
  }
  const shares = sharesEnds(index, fact, other) || (facet === 'action' && mayBeAsked(index, fact, other));
  if (alike('action', 'reason') || (shares && !toldApart(fact, other))) return undefined;
  return FUNCTIONAL;
}
