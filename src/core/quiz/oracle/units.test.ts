import { expect, test } from 'vitest';
import type { Unit } from '../../content/deck.ts';
import { accepted, amountOf, holds, scalesOf } from './units.ts';

const UNITS: Unit[] = [
  { id: 'usd', one: 'US dollar', other: 'US dollars', spellings: ['$'] },
  { id: 'musd', one: 'million US dollars', other: 'million US dollars' },
  { id: 'buck', one: 'buck', other: 'bucks', spellings: ['$'] },
  { id: 'km', one: 'kilometre', other: 'kilometres' },
  { id: 'meter', one: 'meter', other: 'meters' },
  { id: 'year', one: 'year', other: 'years' },
  { id: 'decade', one: 'decade', other: 'decades' },
  { id: 'league', one: 'league', other: 'leagues' },
  { id: 'boat', one: 'boat', other: 'boats', count: true }
];
const scales = scalesOf(UNITS);

test.each([
  [2, 'musd', 2000000, 'usd'],
  [3, 'usd', 3, 'buck'],
  [5, 'km', 5000, 'meter'],
  [2, 'decade', 20, 'year']
])('%s %s are %s %s', (a, one, b, other) => {
  const [x, y] = [amountOf(a, one, scales), amountOf(b, other, scales)];
  expect(x.what).toBe(y.what);
  expect(x.amount).toBeCloseTo(y.amount);
});

test('a league is not compared with anything', () => expect(scales.get('league')?.what).toBe('league'));

test.each([
  [{ value: 4, unit: 'boat' }, 4, 4],
  [{ value: 250, unit: 'boat' }, 247.5, 252.5],
  [{ value: 1966, unit: 'year' }, 1966, 1966],
  [{ value: 200, unit: 'league', approx: true }, 180, 220],
  [{ value: 200, unit: 'league', approx: true, tolerance: 0.01 }, 198, 202],
  [{ value: 200, unit: 'league', precision: 100 }, 150, 250]
])('%j accepts %s to %s', (quantity, low, high) => {
  const range = accepted(quantity, UNITS, scales);
  expect(range.low).toBeCloseTo(low);
  expect(range.high).toBeCloseTo(high);
  expect(holds(range, { what: range.what, amount: high })).toBe(true);
  expect(holds(range, { what: range.what, amount: high * 1.001 })).toBe(false);
  expect(holds(range, { what: 'elsewhere', amount: quantity.value })).toBe(false);
});
