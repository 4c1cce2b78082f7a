import { disjoint, parseEdtf } from '../../base/edtf.ts';
import type { Deck } from '../../content/deck.ts';
import type { Member, SetFact } from '../../content/fact.ts';
import { errorRule, pairs } from './rule.ts';

const idOf = (member: Member): string => ('fact' in member ? member.fact : member.id);

function dated({ facts }: Deck, { members }: SetFact) {
  return members.flatMap((member) => {
    const fact = facts.find(({ id }) => id === idOf(member));
    const when = fact?.kind === 'event' && fact.when !== undefined ? parseEdtf(fact.when) : undefined;
    return when ? [{ id: idOf(member), when }] : [];
  });
}

/** E15: an order is asked only where it can be told: no member twice, and no two dates that tie, overlap or run backwards. */
export const order = errorRule('E15', ({ deck, fact, question }) => {
  if (question.asked.facet !== 'order' || fact.kind !== 'set') return [];
  const twice = pairs(fact.members).filter(([a, b]) => idOf(a) === idOf(b));
  const untold = pairs(dated(deck, fact)).filter(([a, b]) => !disjoint(a.when, b.when) || a.when.start > b.when.start);
  return [
    ...(fact.ordered ? [] : [`"${fact.id}" has no order: say that it is ordered, or do not ask for it.`]),
    ...twice.map(([a]) => `"${idOf(a)}" stands in the order twice: take it out once.`),
    ...untold.map(([a, b]) => `it cannot be told that "${a.id}" came before "${b.id}": give nearer dates, or leave one out.`)
  ];
});
