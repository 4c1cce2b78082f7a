import { parseEdtf, yearOf } from '../../base/edtf.ts';
import { askedOf, baseTemplate, head } from '../asking.ts';
import type { Maker } from '../type.ts';

/** Years on the slider, and what its ends are rounded to. */
const WIDE = 60;
const ROUND = 10;

export const date: Maker<'date'> = {
  templates(_index, { fact, facet }) {
    const span = fact.kind === 'event' && facet === 'when' && fact.when ? parseEdtf(fact.when) : undefined;
    return span && ['year', 'month', 'day'].includes(span.precision) ? ['event.when'] : [];
  },
  make(index, card, template, seed, random) {
    const found = askedOf(card, template, random);
    const edtf = found?.asked.object.kind === 'date' ? found.asked.object.edtf : '';
    const span = parseEdtf(edtf);
    if (!found || !span || template !== baseTemplate(card)) return undefined;
    const precision = span.precision;
    if (precision !== 'year' && precision !== 'month' && precision !== 'day') return undefined;
    const year = yearOf(span.start);
    const asOf = yearOf(parseEdtf(index.deck.asOf)?.end ?? 0);
    // Where the answer lies on the slider is chance, so that its middle says nothing.
    const last = Math.max(year, asOf);
    const decade = Math.floor(year / ROUND) * ROUND;
    const from = decade - ROUND * random.below(WIDE / ROUND);
    return { ...head(index, card, 'date', template, seed, found.asked), edtf, precision, from, to: Math.min(last, from + WIDE) };
  }
};
