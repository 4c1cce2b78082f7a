import type { Unit } from '../../content/deck.ts';
import type { Quantity } from '../../content/fact.ts';

/** Small counts and years are known exactly or not at all: no default tolerance, and no "wrong scale". */
export const isExact = ({ value, unit }: Quantity, units: readonly Unit[]): boolean =>
  /^years?$/.test(unit) || (Math.abs(value) < 100 && units.some(({ id, count }) => id === unit && count === true));

/**
 * How far from the value an answer may lie: the fact's own tolerance, else 10 % of an approximate value, nothing for counts below
 * 100 and for years, and 1 % of the rest; but never less than half a step of the value's precision.
 */
export function allowed(quantity: Quantity, units: readonly Unit[]): number {
  const share = quantity.tolerance ?? (quantity.approx ? 0.1 : isExact(quantity, units) ? 0 : 0.01);
  return Math.max(share * Math.abs(quantity.value), (quantity.precision ?? 0) / 2);
}
