import { didYouMean } from '../../base/nearest.ts';
import { facetsOf } from '../deck.ts';
import type { Fact } from '../fact.ts';
import type { Issue } from '../problem.ts';
import { plain, type Text } from '../text.ts';
import { eachFact, error, type Rule, type View, warning } from './view.ts';

/** `not` and `ask` speak of facets that the fact has. */
export const foreignFacets: Rule = eachFact((fact) => {
  const own: readonly string[] = facetsOf(fact);
  return (['not', 'ask'] as const).flatMap((key) =>
    Object.keys(fact[key] ?? {})
      .filter((facet) => !own.includes(facet))
      .map((facet) => {
        const message = `this fact has no facet "${facet}": it has ${own.join(', ') || 'none'}.`;
        return error('facet/foreign', [key, facet], message);
      })
  );
});

/** The facts that are the true values of a facet; `undefined` where its values are no facts. */
function trueFacts(fact: Fact, facet: string): readonly string[] | undefined {
  switch (`${fact.kind}.${facet}`) {
    case 'event.where':
      return fact.kind === 'event' && fact.where !== undefined ? [fact.where] : [];
    case 'event.who':
      return fact.kind === 'event' ? (fact.who ?? []) : [];
    case 'proposal.to':
      return fact.kind === 'proposal' ? (fact.to ?? []) : [];
    case 'proposal.by':
    case 'assertion.by':
    case 'remark.by':
      return 'by' in fact ? [fact.by] : [];
    case 'relation.object':
      return fact.kind === 'relation' ? [fact.object] : [];
    case 'relation.subject':
      return fact.kind === 'relation' ? [fact.subject] : [];
    default:
      return undefined;
  }
}

function notFaults(fact: Fact, facet: string, values: readonly Text[], { byId, lost }: View): Issue[] {
  const truths = trueFacts(fact, facet);
  if (!truths) return [];
  return values.flatMap((value, index) => {
    const id = plain(value);
    const at = ['not', facet, index];
    if (truths.includes(id))
      return [error('not/true', at, `"${id}" is the true answer for ${facet}, and cannot be false as well.`)];
    if (byId.has(id) || lost.has(id)) return [];
    const sorry = `not.${facet} names "${id}", but no fact has that id${didYouMean(id, [...byId.keys()])}`;
    return [error('id/unknown', at, `${sorry} Here only facts can be meant.`)];
  });
}

/** What is called false is known and is not the truth. */
export const falsehoods: Rule = eachFact((fact, view) =>
  Object.entries(fact.not ?? {}).flatMap(([facet, values]) => notFaults(fact, facet, values, view))
);

const DISPUTE = [
  ['dispute', 'what exactly is disputed or garbled'],
  ['passage', 'what the source says there, in your own words']
] as const;

/** A disputed fact says what is disputed; no other does. */
export const disputes: Rule = eachFact((fact) =>
  DISPUTE.flatMap(([key, what]) => {
    if (fact.stance === 'disputed')
      return fact[key] === undefined
        ? [error('dispute/missing', [], `the stance is disputed, but ${key} is missing: say ${what}.`)]
        : [];
    if (fact[key] === undefined) return [];
    return [warning('dispute/unused', [key], `${key} is shown only with the stance disputed, and this is ${fact.stance}.`)];
  })
);

/** A fact without a card is never learnt, which is right for a plain entity only. */
export const unasked: Rule = eachFact((fact) =>
  fact.kind === 'event' && facetsOf(fact).length === 0
    ? [warning('facet/none', [], 'nothing can be asked about this event: add when, where or who.')]
    : []
);

/** A unit that counts whole things has whole values. */
export const counts: Rule = eachFact((fact, { deck }) => {
  if (fact.kind !== 'figure' || Number.isInteger(fact.value)) return [];
  const unit = deck.units.find(({ id }) => id === fact.unit);
  return unit?.count
    ? [error('unit/count', ['value'], `${fact.value} is not a whole number, but "${unit.id}" counts whole things.`)]
    : [];
});
