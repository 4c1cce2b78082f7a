import type { Fact, Quantity } from '../../content/fact.ts';
import type { DateQuestion, NumberQuestion } from '../question.ts';
import { grainOf, spanOf, yearsOf } from './dates.ts';
import type { Knowledge } from './knowledge.ts';
import { accepted } from './units.ts';
import { sound, unsound, type Verdict } from './verdict.ts';

/** The date is the fact's, to the letter: a coarser one would accept what is false, a finer one would not know it. */
export function checkDate(fact: Fact, edtf: string): Verdict {
  const key = `date:${edtf}`;
  if (fact.kind !== 'event' || fact.when === undefined) return unsound('no-such-thing', `${fact.id} has no date`, [], [key]);
  const [own, given] = [spanOf(fact.when), spanOf(edtf)];
  const same =
    own &&
    given &&
    own.from === given.from &&
    own.to === given.to &&
    own.loose.from === given.loose.from &&
    own.loose.to === given.loose.to;
  return same ? sound([key], [key]) : unsound('key-wrong', `${edtf}, but the fact says ${fact.when}`, [], [key]);
}

/** The quantity accepts just what the fact's own accepts. */
export function checkQuantity(known: Knowledge, fact: Fact, quantity: Quantity): Verdict {
  const key = `quantity:${quantity.value} ${quantity.unit}`;
  if (fact.kind !== 'figure') return unsound('no-such-thing', `${fact.id} is no figure`, [], [key]);
  const [own, given] = [fact, quantity].map((one) => accepted(one, known.deck.units, known.scales));
  const same =
    own?.what === given?.what &&
    own?.low === given?.low &&
    own?.high === given?.high &&
    fact.value === quantity.value &&
    fact.unit === quantity.unit;
  return same
    ? sound([key], [key])
    : unsound('key-wrong', `${key} accepts other values than the fact's ${fact.value} ${fact.unit}`, [], [key]);
}

/** Units to choose from: the fact's own among them, and no second one that means the same. */
export function checkUnits(known: Knowledge, { units, quantity }: NumberQuestion): string | undefined {
  if (!units.includes(quantity.unit)) return `${quantity.unit} is not among the units`;
  const unknown = units.find((id) => !known.scales.has(id));
  if (unknown !== undefined) return `${unknown} is no unit of the deck`;
  const own = known.scales.get(quantity.unit);
  const twin = units.find((id) => {
    const scale = known.scales.get(id);
    return id !== quantity.unit && scale?.what === own?.what && scale?.times === own?.times;
  });
  return twin === undefined ? undefined : `${twin} means the same as ${quantity.unit}`;
}

/** What is asked for is what the date is precise to, and the slider reaches it. */
export function checkSlider({ edtf, precision, from, to }: DateQuestion): string | undefined {
  const span = spanOf(edtf);
  if (!span) return `${edtf} is no date`;
  if (grainOf(edtf.replace('~', '')) !== precision) return `${edtf} is not precise to the ${precision}`;
  const { first, last } = yearsOf(span);
  return from <= first && last <= to && from < to ? undefined : `${from} to ${to} does not hold ${edtf}`;
}
