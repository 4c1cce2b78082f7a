import { parseEdtf, yearOf } from '../../base/edtf.ts';
import { askedOf, head } from '../asking.ts';
import type { Maker } from '../type.ts';

/** The slider's width in years is about half of the event's age, but never so narrow that it gives the answer away. */
const NARROWEST = 30;
const ROUND = 5;

const roundUp = (years: number): number => Math.ceil(years / ROUND) * ROUND;

export const date: Maker<'date'> = {
  templates(_index, { fact, facet }) {
    const span = fact.kind === 'event' && facet === 'when' && fact.when !== undefined ? parseEdtf(fact.when) : undefined;
    // A slider has four digits for a year, and no place for a span.
    const fits = span && yearOf(span.start) > 0 && (['day', 'month', 'year'] as const).some((one) => one === span.precision);
    return fits ? ['event.when'] : [];
  },
  make(index, card, template, seed, random) {
    const found = askedOf(card, template, random);
    const edtf = found?.asked.object.kind === 'date' ? found.asked.object.edtf : '';
    const span = parseEdtf(edtf);
    const precision = span?.precision;
    if (!found || !span || (precision !== 'year' && precision !== 'month' && precision !== 'day')) return undefined;
    const year = yearOf(span.start);
    const last = Math.max(year, yearOf(parseEdtf(index.deck.asOf)?.end ?? span.end));
    const width = Math.max(NARROWEST, roundUp((last - year) / 2));
    // Where the answer lies between the ends is chance, as far as the deck's own day allows, so that the middle says nothing.
    const to = Math.min(last, roundUp(year + random.below(Math.min(width, last - year) + 1)));
    const from = Math.max(0, Math.min(roundUp(to) - width, Math.floor(year / ROUND) * ROUND));
    return { ...head(index, card, 'date', template, seed, found.asked), edtf, precision, from, to };
  }
};
