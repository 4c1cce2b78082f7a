import { isDay } from '../../base/day.ts';
import { type DateSpan, disjoint, parseEdtf } from '../../base/edtf.ts';
import type { Fact } from '../fact.ts';
import type { Issue, Place } from '../problem.ts';
import { plain } from '../text.ts';
import { eachFact, error, type Rule, type View, warning } from './view.ts';

const HOW = 'write 1966, 1966-01, 1966-01-10, 197X or 1970/1989, with ~ after it for "about".';

const notDate = (at: Place, raw: string): Issue[] =>
  parseEdtf(raw) ? [] : [error('date/not-edtf', at, `"${raw}" is not a date that can be read: ${HOW}`)];

/** The words of a stem must not give its date away. */
function yearInText(fact: Fact): Issue[] {
  if (fact.kind !== 'event' || fact.when === undefined) return [];
  const years = fact.when.match(/\d{4}/g) ?? [];
  return (['label', 'happened'] as const).flatMap((key) => {
    const year = years.find((one) => new RegExp(`(?<!\\d)${one}(?!\\d)`).test(plain(fact[key])));
    if (year === undefined) return [];
    return [warning('date/in-text', [key], `${key} holds the year ${year}, which is the answer to "when": leave it out.`)];
  });
}

const factDates = eachFact((fact) => [
  ...(fact.kind === 'event' && fact.when !== undefined ? notDate(['when'], fact.when) : []),
  ...(fact.asOf === undefined ? [] : notDate(['asOf'], fact.asOf)),
  ...yearInText(fact)
]);

/** Dates can be read, and no event's wording holds its own. */
export const dates: Rule = (view) => [
  ...factDates(view),
  ...(isDay(view.deck.asOf)
    ? []
    : [error('date/not-edtf', ['asOf'], `"${view.deck.asOf}" is not a day: write it as 2026-11-24.`)]),
  ...view.deck.sources.flatMap(({ date }, index) => (date === undefined ? [] : notDate(['sources', index, 'date'], date)))
];

interface DatedMember {
  at: Place;
  id: string;
  when: DateSpan;
}

function datedMembers(fact: Fact, { byId }: View): DatedMember[] {
  if (fact.kind !== 'set') return [];
  return fact.members.flatMap((member, index) => {
    const target = 'fact' in member ? byId.get(member.fact) : undefined;
    const when = target?.kind === 'event' && target.when !== undefined ? parseEdtf(target.when) : undefined;
    return target && when ? [{ at: ['members', index], id: target.id, when }] : [];
  });
}

/** E15: an order has at least three members, and its events follow each other without a tie. */
export const ordered: Rule = eachFact((fact, view) => {
  if (fact.kind !== 'set' || !fact.ordered) return [];
  const few =
    fact.members.length < 3
      ? [
          error(
            'E15',
            ['members'],
            `an ordered set has at least 3 members, and this has ${fact.members.length}: add some, or drop ordered.`
          )
        ]
      : [];
  const members = datedMembers(fact, view);
  const ties = members.flatMap((member, index) => {
    const before = members[index - 1];
    // Only dates that share no day prove an order.
    const apart = before && disjoint(before.when, member.when);
    if (!before || (apart && before.when.start < member.when.start)) return [];
    const message = apart
      ? `"${member.id}" happened before "${before.id}", but stands after it: put the members in order.`
      : `the dates of "${before.id}" and "${member.id}" overlap, so that their order cannot be told: give nearer dates, or leave one out.`;
    return [error('E15', member.at, message)];
  });
  return [...few, ...ties];
});
