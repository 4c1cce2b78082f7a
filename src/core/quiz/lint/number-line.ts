import { parseEdtf } from '../../base/edtf.ts';
import type { Value } from '../question.ts';
import { errorRule } from './rule.ts';
import { significantFigures } from './significant-figures.ts';
import type { QuestionView } from './view.ts';

/** Options may be rounded a little more or less than each other, but not so that one of them is plainly the measured one. */
const MOST_APART = 1;

type DateValue = Value & { kind: 'date' };
type QuantityValue = Value & { kind: 'quantity' };
const isDate = (value: Value): value is DateValue => value.kind === 'date';
const isQuantity = (value: Value): value is QuantityValue => value.kind === 'quantity';

const climbs = (numbers: readonly number[]): boolean => numbers.every((n, i) => i === 0 || (numbers[i - 1] ?? n) <= n);

function dateFaults(dates: readonly DateValue[]): string[] {
  const spans = dates.flatMap(({ edtf }) => parseEdtf(edtf) ?? []);
  const forms = new Set(spans.map(({ precision, approx }) => `${approx ? 'about a ' : ''}${precision}`));
  return [
    ...(climbs(spans.map(({ start }) => start)) ? [] : ['the dates do not run from first to last: sort them.']),
    ...(forms.size > 1 ? [`the dates are given as ${[...forms].join(' and ')}: give them all alike.`] : [])
  ];
}

function quantityFaults({ deck }: QuestionView, quantities: readonly QuantityValue[]): string[] {
  const units = new Set(quantities.map(({ unit }) => unit));
  if (units.size > 1) return [`the numbers are in ${[...units].join(' and ')}: give them all in one unit.`];
  const figures = quantities.map(({ value }) => significantFigures(value));
  // What is counted is never rounded: 8 boats beside 63.
  const counted = deck.units.some(({ id, count }) => units.has(id) && count === true);
  const uneven = !counted && Math.max(...figures) - Math.min(...figures) > MOST_APART;
  const about = new Set(quantities.map(({ approx }) => approx ?? false));
  return [
    ...(climbs(quantities.map(({ value }) => value)) ? [] : ['the numbers do not run from least to greatest: sort them.']),
    ...(uneven ? [`the numbers have ${figures.join(', ')} significant figures: round them alike.`] : []),
    ...(about.size > 1 ? ['some of the numbers are "about", and some exact: give them all alike.'] : [])
  ];
}

/** E11: dates and numbers to choose from are sorted, and alike in unit and precision. */
export const numberLine = errorRule('E11', (view) => {
  const values = view.options.map(({ value }) => value);
  if (values.length > 1 && values.every(isDate)) return dateFaults(values);
  return values.length > 1 && values.every(isQuantity) ? quantityFaults(view, values) : [];
});
