import type { Unit } from '../../content/deck.ts';
import type { Quantity } from '../../content/fact.ts';
import { fold } from './fold.ts';

const SCALES: Record<string, number> = {
  dozen: 12,
  hundred: 100,
  thousand: 1e3,
  lakh: 1e5,
  million: 1e6,
  crore: 1e7,
  billion: 1e9,
  trillion: 1e12
};

/** One of the first is so many of the second. */
const SIZES: Record<string, [number, string]> = {
  km: [1000, 'meter'],
  kilometer: [1000, 'meter'],
  cm: [0.01, 'meter'],
  centimeter: [0.01, 'meter'],
  mm: [0.001, 'meter'],
  millimeter: [0.001, 'meter'],
  kg: [1000, 'gram'],
  kilogram: [1000, 'gram'],
  ton: [1e6, 'gram'],
  tonne: [1e6, 'gram'],
  decade: [10, 'year'],
  century: [100, 'year'],
  centurie: [100, 'year'],
  millennium: [1000, 'year'],
  week: [7, 'day'],
  hour: [1 / 24, 'day'],
  minute: [1 / 1440, 'day'],
  kilowatt: [1e3, 'watt'],
  kw: [1e3, 'watt'],
  megawatt: [1e6, 'watt'],
  mw: [1e6, 'watt'],
  gigawatt: [1e9, 'watt'],
  gw: [1e9, 'watt']
};

interface Measure {
  times: number;
  of: string;
}

/** A unit's name as so many of a plainer one: "million US dollars" is 1,000,000 of "us dollar". */
function plainer(name: string): Measure {
  const words = fold(name).split(' ');
  const scale = words.length > 1 ? SCALES[words[0] ?? ''] : undefined;
  const rest = (scale === undefined ? words : words.slice(1)).join(' ').replace(/s$/, '');
  // A currency sign folds to nothing.
  const [size, of] = SIZES[rest] ?? [1, rest || name];
  return { times: (scale ?? 1) * size, of };
}

export interface Scale {
  /** What is measured: values are comparable only within one. */
  what: string;
  times: number;
}

/** Units that share a name, or that are multiples of units that do, measure the same. */
export function scalesOf(units: readonly Unit[]): Map<string, Scale> {
  const measures = new Map(
    units.map((unit) => [unit.id, [unit.id, unit.one, unit.other, ...(unit.spellings ?? [])].map(plainer)] as const)
  );
  const scales = new Map<string, Scale>();
  for (const { id: root } of units) {
    if (scales.has(root)) continue;
    scales.set(root, { what: root, times: 1 });
    // How many of the root one of each plainer name is.
    const known = new Map<string, number>();
    const open = [root];
    for (let id = open.pop(); id !== undefined; id = open.pop()) {
      const times = scales.get(id)?.times ?? 1;
      for (const measure of measures.get(id) ?? []) if (!known.has(measure.of)) known.set(measure.of, times / measure.times);
      for (const [other, names] of measures) {
        const shared = names.find(({ of }) => known.has(of));
        if (scales.has(other) || !shared) continue;
        scales.set(other, { what: root, times: shared.times * (known.get(shared.of) ?? 1) });
        open.push(other);
      }
    }
  }
  return scales;
}

export interface Range {
  what: string;
  low: number;
  high: number;
}

const EPSILON = 1e-9;

// Years and small counts are known exactly or not at all.
const isExact = (value: number, unit: Unit | undefined): boolean =>
  unit !== undefined && (fold(unit.one) === 'year' || (unit.count === true && Math.abs(value) < 100));

/**
 * Every value that is accepted for a quantity: its own tolerance, else a tenth for "about", nothing for years and counts under
 * 100, one in a hundred for the rest; and never less than half of its last digit.
 */
export function accepted(quantity: Quantity, units: readonly Unit[], scales: Map<string, Scale>): Range {
  const { value, precision, approx, tolerance } = quantity;
  const { what, times } = scales.get(quantity.unit) ?? { what: quantity.unit, times: 1 };
  const unit = units.find(({ id }) => id === quantity.unit);
  const share = tolerance ?? (approx ? 0.1 : isExact(value, unit) ? 0 : 0.01);
  const reach = Math.max(Math.abs(value) * Math.max(share, EPSILON), (precision ?? 0) / 2);
  return { what, low: (value - reach) * times, high: (value + reach) * times };
}

export function amountOf(value: number, unit: string, scales: Map<string, Scale>): { what: string; amount: number } {
  const { what, times } = scales.get(unit) ?? { what: unit, times: 1 };
  return { what, amount: value * times };
}

export const holds = ({ what, low, high }: Range, given: { what: string; amount: number }): boolean =>
  what === given.what && low <= given.amount && given.amount <= high;
