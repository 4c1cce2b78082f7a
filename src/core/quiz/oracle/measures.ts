import type { EventFact, Fact, FigureFact } from '../../content/fact.ts';
import type { Value } from '../question.ts';
import { mayMeet, spanOf, within } from './dates.ts';
import { entailed, type Judgement, open, possible } from './judgement.ts';
import type { Knowledge } from './knowledge.ts';
import { accepted, amountOf, holds } from './units.ts';

const isEvent = (fact: Fact): fact is EventFact => fact.kind === 'event';
const isFigure = (fact: Fact): fact is FigureFact => fact.kind === 'figure';
const isSure = ({ stance }: Fact): boolean => stance !== 'disputed';

/** When an event happened. A coarser date that holds the true one is true; one that merely meets it is possible. */
export function judgeDate(known: Knowledge, fact: Fact, value: Value): Judgement {
  const given = value.kind === 'date' ? spanOf(value.edtf) : undefined;
  if (!given) return open('it is no date');
  const dated = known
    .twins(fact)
    .filter(isEvent)
    .flatMap((event) => {
      const span = event.when === undefined ? undefined : spanOf(event.when);
      return span ? [{ event, span }] : [];
    });
  const sure = dated.filter(({ event }) => isSure(event));
  const holding = sure.find(({ span }) => within(span, given));
  if (holding) return entailed(`${holding.event.id} happened in ${holding.event.when}`);
  const meeting = dated.find(({ span }) => mayMeet(span, given));
  if (meeting) return possible(`${meeting.event.id} (${meeting.event.when}) may have happened then`);
  return sure.length > 0 ? open('it happened at another time', ['disjoint', 'functional']) : open('no date is known');
}

/** How much a figure comes to, in any unit that measures the same. */
export function judgeAmount(known: Knowledge, fact: Fact, value: Value): Judgement {
  if (value.kind !== 'quantity') return open('it is no quantity');
  const given = amountOf(value.value, value.unit, known.scales);
  const figures = known
    .twins(fact)
    .filter(isFigure)
    .map((figure) => ({ figure, range: accepted(figure, known.deck.units, known.scales) }));
  const holding = figures.filter(({ range }) => holds(range, given));
  const right = holding.find(({ figure }) => isSure(figure));
  if (right) return entailed(`${right.figure.id} accepts it`);
  if (holding[0]) return possible(`the disputed ${holding[0].figure.id} has it`);
  const sure = figures.filter(({ figure }) => isSure(figure));
  if (sure.length === 0) return open('no amount is known');
  // Between units that nobody can compare, nothing is proved.
  return sure.some(({ range }) => range.what === given.what)
    ? open('it comes to another amount', ['disjoint', 'functional'])
    : open('the units cannot be compared');
}
