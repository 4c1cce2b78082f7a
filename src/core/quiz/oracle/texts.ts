import type { Fact, ProposalFact } from '../../content/fact.ts';
import type { Text } from '../../content/text.ts';
import type { Show, Value } from '../question.ts';
import { fold } from './fold.ts';
import { entailed, type Judgement, open, possible } from './judgement.ts';
import type { Knowledge } from './knowledge.ts';
import { isNamed } from './things.ts';

/** Facets whose value is the fact's own wording. */
export type TextFacet = 'name' | 'role' | 'definition' | 'action' | 'why' | 'dispute';

/** The words of a fact that an option shows; `undefined` if it has none such. */
export function shown(fact: Fact, show: Show): Text | undefined {
  switch (show) {
    case 'name':
      return fact.kind === 'entity' ? fact.name : fact.kind === 'term' ? fact.term : undefined;
    case 'role':
      return fact.kind === 'entity' ? fact.role : undefined;
    case 'definition':
      return fact.kind === 'term' ? fact.definition : undefined;
    case 'label':
      return fact.kind === 'event' || fact.kind === 'set' ? fact.label : undefined;
    case 'happened':
      return fact.kind === 'event' ? fact.happened : undefined;
    case 'of':
      return fact.kind === 'figure' ? fact.of : undefined;
    case 'action':
      return fact.kind === 'proposal' ? fact.action : undefined;
    case 'reason':
      return fact.kind === 'proposal' ? fact.reason : undefined;
    case 'says':
      return fact.kind === 'assertion' || fact.kind === 'figure' ? fact.says : undefined;
    case 'gist':
      return fact.kind === 'remark' ? fact.gist : undefined;
    case 'dispute':
      return fact.dispute;
    case 'passage':
      return fact.passage;
  }
}

const SHOWS: Record<TextFacet, Show> = {
  name: 'name',
  role: 'role',
  definition: 'definition',
  action: 'action',
  why: 'reason',
  dispute: 'dispute'
};

/** By one, to one: what the other proposes may be an answer to the same question. */
function sharesEnds({ things }: Knowledge, a: ProposalFact, b: ProposalFact): boolean {
  if (!things.same(things.of(a.by), things.of(b.by))) return false;
  const to = (fact: ProposalFact) => (fact.to ?? []).map(things.of);
  const denied = (fact: ProposalFact) => (fact.not?.to ?? []).map(things.meant);
  // Without an addressee it is meant for anybody.
  if (to(a).length === 0 || to(b).length === 0) return true;
  return to(a).some((one) => to(b).some((other) => things.same(one, other)) && !denied(b).some((no) => things.same(one, no)));
}

/** Is the other fact's wording true of this one as well? */
export function judgeText(known: Knowledge, fact: Fact, facet: TextFacet, value: Value): Judgement {
  const { facts, things } = known;
  const other = value.kind === 'ref' ? facts.get(value.fact) : undefined;
  if (!other) return open('it is no wording of a fact');
  const [mine, its] = [things.of(fact.id), things.of(other.id)];
  const named = isNamed(fact) && isNamed(other);
  if (other.id === fact.id || (named && things.same(mine, its))) return entailed('it is the same');
  const alike = (show: Show): boolean => {
    const [own, text] = [shown(fact, show), shown(other, show)];
    return own !== undefined && text !== undefined && fold(own) === fold(text);
  };
  // Who bears a name is asked by the role: two in one role are both right.
  if (alike(SHOWS[facet]) || (facet === 'name' && alike('role'))) return entailed('it says the same');
  // A disputed fact's own question is what about it is disputed; everything else it touches stays open.
  if (facet === 'dispute') return open('it is the trouble of another passage', ['functional']);
  if ([fact, other].some(({ stance }) => stance === 'disputed')) return possible('it is disputed');
  if (fact.kind !== other.kind) return open('it is another kind of thing');
  const denied = (fact.not?.[facet] ?? []).some((text) => things.same(things.meant(text), its));
  // What is asked as somebody's proposal is so by the deck's own list of them: "in the proposals of the author, …".
  const listed = fact.kind === 'proposal' && fact.stance !== 'fact';
  const proofs = [denied && 'not', listed && 'closed', 'functional'] as const;
  const nested = named && (things.contains(mine, its) || things.contains(its, mine));
  if (nested && !denied && !things.toldApart(mine, its)) return possible('one is a part of the other');
  if (fact.kind === 'proposal' && other.kind === 'proposal' && !denied && sharesEnds(known, fact, other))
    return possible('both are by and to the same');
  return open('it is what is said of another', proofs);
}
