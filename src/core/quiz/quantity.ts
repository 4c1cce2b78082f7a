import type { FigureFact, Quantity } from '../content/fact.ts';

/** What is accepted for a figure, without the rest of the fact. */
export function quantityOf({ value, unit, precision, approx, tolerance }: FigureFact): Quantity {
  return {
    value,
    unit,
    ...(precision === undefined ? {} : { precision }),
    ...(approx === undefined ? {} : { approx }),
    ...(tolerance === undefined ? {} : { tolerance })
  };
}
