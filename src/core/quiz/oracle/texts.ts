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
      // An event is named by its label where a list has it for a member.
      return fact.kind === 'entity'
        ? fact.name
        : fact.kind === 'term'
          ? fact.term
          : fact.kind === 'event'
            ? fact.label
            : undefined;
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

/**
 * By one, to one: what the other proposes may be an answer to the same question. An author's own wording of the question tells
 * more than whom it is for, so there a group that holds the addressee is another.
 */
function sharesEnds({ things }: Knowledge, asked: ProposalFact, other: ProposalFact): boolean {
  const own = asked.ask?.action !== undefined;
  const meet = (a: string, b: string): boolean => {
    const [x, y] = [things.of(a), things.of(b)];
    return things.same(x, y) || (!own && (things.contains(x, y) || things.contains(y, x)));
  };
  if (!meet(asked.by, other.by)) return false;
  const denied = (to: string) => (other.not?.to ?? []).some((no) => things.same(things.meant(no), things.of(to)));
  // Without an addressee it is meant for anybody.
  if (!asked.to?.length || !other.to?.length) return true;
  return asked.to.some((to) => !denied(to) && other.to?.some((its) => meet(to, its)));
}

/** Whoever has to do the one already wants the other: it may be asked of him too, but what is asked is not thereby planned. */
function meetsDoers({ things }: Knowledge, asked: ProposalFact, other: ProposalFact): boolean {
  if (asked.stance === 'plan') return false;
  const doers = asked.to !== undefined && asked.to.length > 0 ? asked.to : [asked.by];
  const by = things.of(other.by);
  return doers.map(things.of).some((doer) => things.same(doer, by) || things.contains(doer, by) || things.contains(by, doer));
}

/** The author says in words how the two proposals differ. */
const toldApart = (a: Fact, b: Fact): boolean =>
  [a.confusable, b.confusable].some((pairs) => pairs?.some(({ fact }) => fact === a.id || fact === b.id));

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
  if (
    fact.kind === 'proposal' &&
    other.kind === 'proposal' &&
    !denied &&
    !toldApart(fact, other) &&
    (sharesEnds(known, fact, other) || (facet === 'action' && meetsDoers(known, fact, other)))
  )
    return possible('both are by and to the same, or one may want both');
  return open('it is what is said of another', proofs);
}
