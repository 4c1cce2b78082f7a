import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Unit } from '../../content/deck.ts';
import type { Quantity } from '../../content/fact.ts';
import { gradeQuantity, parseQuantity } from './quantity.ts';
import { allowed } from './tolerance.ts';

const UNITS: Unit[] = [
  { id: 'usd', one: 'US dollar', other: 'US dollars', spellings: ['$', 'US$', 'dollars', 'долл', 'долларов', 'ڈالر'] },
  { id: 'country', one: 'country', other: 'countries', count: true },
  { id: 'student', one: 'student', other: 'students', count: true },
  { id: 'mw', one: 'megawatt', other: 'megawatts' },
  { id: 'm', one: 'metre', other: 'metres' },
  { id: 'percent', one: 'per cent', other: 'per cent', spellings: ['%', 'percent'] },
  { id: 'year', one: 'year', other: 'years' }
];

test.each([
  ['580', 580],
  ['580,000,000', 580e6],
  ['580 000 000', 580e6],
  ['580\u202f000\u00a0000', 580e6],
  ['580.000.000', 580e6],
  ["580'000'000", 580e6],
  ['580’000', 580e3],
  ['58,00,00,000', 580e6],
  ['1,234,567.89', 1234567.89],
  ['1.234.567,89', 1234567.89],
  ['1 234,5', 1234.5],
  ['1,200', 1200],
  ['5,8', 5.8],
  ['12,34', 12.34],
  ['580 million a year', 580e6],
  ['0,580', 0.58],
  ['0.580', 0.58],
  ['.5', 0.5],
  ['580.', 580],
  ['-5', -5],
  ['−5', -5],
  ['0.58bn', 580e6],
  ['580m', 580e6],
  ['580 mn', 580e6],
  ['580 mln', 580e6],
  ['580 mil', 580e6],
  ['14 milliards', 14e9],
  ['exactly 580', 580],
  ['5.8k', 5800],
  ['580 thousand', 580e3],
  ['1.2 trillion', 1.2e12],
  ['58 crore', 580e6],
  ['5.8 lakh', 580e3],
  ['14 crore 50 lakh', 145e6],
  ['14 crore and 50 lakh', 145e6],
  ['two hundred thousand', 200e3],
  ['a million', 1e6],
  ['one thousand million', 1e9],
  ['zero', 0],
  ['four', 4],
  ['Twenty', 20],
  ['sixty-five', 65],
  ['sixty five', 65],
  ['two hundred and six', 206],
  ['nineteen hundred', 1900],
  ['five hundred and eighty million', 580e6],
  ['twenty-five lakh', 25e5],
  ['five point eight', 5.8],
  ['two and a half million', 25e5],
  ['2½ million', 25e5],
  ['half a million', 5e5],
  ['a dozen', 12],
  ['dozen', 12],
  ['half a dozen', 6],
  ['two dozen', 24],
  ['семь', 7],
  ['два миллиона', 2e6],
  ['سات', 7],
  ['دو کروڑ', 2e7],
  ['٥٨٠ مليون', 580e6],
  ['minus 5', -5],
  ['minus twenty-five', -25],
  ['минус 5', -5],
  ['منفی ۵', -5],
  ['5 below zero', -5],
  ['3 x 10^5', 3e5],
  ['3×10⁵', 3e5],
  ['1.5·10^6', 15e5],
  ['4 (four)', 4],
  ['4 (about)', 4],
  ['it is 4', 4],
  ['about 580 million', 580e6],
  ['approx. 580m', 580e6],
  ['~580m', 580e6],
  ['около 580 млн', 580e6],
  ['580 миллионов', 580e6],
  ['14 миллиардов', 14e9],
  ['تقریباً ۵۸۰ ملین', 580e6],
  ['۵۸ کروڑ', 580e6],
  ['٥٨٠', 580],
  ['٥٫٨', 5.8],
  ['۵۸۰٬۰۰۰', 580e3],
  ['۱۴ ارب', 14e9]
])('%s is %d', (text, value) => {
  const units = UNITS.filter(({ id }) => id !== 'm');
  expect(parseQuantity(text, units)).toMatchObject({ value });
  expect(parseQuantity(text, units)).not.toHaveProperty('rest');
});

test.each([
  ['$580m', 580e6, 'usd'],
  ['US$ 580 million', 580e6, 'usd'],
  ['580 million USD', 580e6, 'usd'],
  ['580 million US dollars a year', 580e6, 'usd'],
  ['$580 million USD', 580e6, 'usd'],
  ['580 млн долл.', 580e6, 'usd'],
  ['۵۸۰ ملین ڈالر', 580e6, 'usd'],
  ['$-5', -5, 'usd'],
  ['1,200 MW', 1200, 'mw'],
  ['1200mw', 1200, 'mw'],
  ['5.8%', 5.8, 'percent'],
  ['5.8 per cent', 5.8, 'percent'],
  ['٥٫٨٪', 5.8, 'percent'],
  ['four countries', 4, 'country'],
  ['65 years', 65, 'year']
])('%s is %d %s', (text, value, unit) => expect(parseQuantity(text, UNITS, 'usd')).toMatchObject({ value, unit }));

test.each([
  '',
  'm',
  'many',
  '500-600',
  '500–600 million',
  '580 million in 2014',
  '1/2',
  '½',
  '1 2',
  '1,2,3',
  '1.2.3',
  '5e8',
  'three four',
  'twelve eleven',
  'sixty twenty',
  '4 (5)',
  'five million or six million',
  'minus',
  '3 x 10'
])('%s is no number, or more than one', (text) => expect(parseQuantity(text, UNITS)).toBeUndefined());

test('a point before three digits may divide or group', () => {
  expect(parseQuantity('1.200', UNITS)).toMatchObject({ value: 1.2, also: 1200 });
  expect(parseQuantity('1,200', UNITS)).not.toHaveProperty('also');
});

test('a letter that is also a unit is the unit only if that is asked', () => {
  expect(parseQuantity('5 m', UNITS, 'm')).toMatchObject({ value: 5, unit: 'm', scaleWord: false });
  expect(parseQuantity('$5m', UNITS, 'usd')).toMatchObject({ value: 5e6, unit: 'usd', scaleWord: true });
});

test('what a unit is counted by belongs to it, or to the question', () => {
  const units: Unit[] = [
    ...UNITS,
    { id: 'km', one: 'kilometre', other: 'kilometres', spellings: ['km', 'kms'] },
    { id: 'km2', one: 'square kilometre', other: 'square kilometres', spellings: ['km²', 'sq km'] },
    { id: 'speed', one: 'kilometre per second', other: 'kilometres per second', spellings: ['km/s'] }
  ];
  const unit = (text: string) => parseQuantity(text, units)?.unit;
  expect(['7 km', '7 kms', '7 km²', '7 km2', '7km2', '7 sq km', '7 km/s', '7 kilometres a second'].map(unit)).toEqual([
    ...['km', 'km', 'km2', 'km2', 'km2', 'km2'],
    ...['speed', 'speed']
  ]);
  expect(parseQuantity('7 km2', units)?.value).toBe(7);
  expect(parseQuantity('$580m/year', UNITS)).not.toHaveProperty('rest');
  expect(parseQuantity('7.5/litre', UNITS)).not.toHaveProperty('rest');
  expect(parseQuantity('7 rupees / litre', UNITS)).toMatchObject({ rest: 'rupees' });
  expect(parseQuantity('7 per cent', [])).toMatchObject({ rest: 'cent' });
});

test('a degree says of which scale it is', () => {
  const degrees: Unit[] = [{ id: 'c', one: 'degree Celsius', other: 'degrees Celsius', spellings: ['°C', '°', 'C'] }];
  const said = (text: string) => gradeQuantity({ text }, { value: 5, unit: 'c' }, degrees).verdict;
  expect(['5°', '5 °C', '5 ° c', '5 C', '5 degrees Celsius'].map(said)).toEqual(Array(5).fill('right'));
  expect(['5 °F', '5°K'].map(said)).toEqual(['near', 'near']);
});

test('a stretch of time is no other word for a year', () => {
  const years: Quantity = { value: 65, unit: 'year' };
  const counted = UNITS.map((unit) => (unit.id === 'year' ? { ...unit, count: true } : unit));
  const said = (text: string) => gradeQuantity({ text }, years, counted);
  expect(said('65 summers')).toMatchObject({ verdict: 'right' });
  expect(said('65 months')).toMatchObject({ verdict: 'near', note: { code: 'unit' } });
});

test('words that are no unit of the deck are kept, harmless ones are not', () => {
  expect(parseQuantity('580 million rupees a year in total', UNITS)).toMatchObject({ rest: 'rupees' });
});

test.each<[string, Quantity, number]>([
  ['its own tolerance', { value: 200, unit: 'usd', tolerance: 0.05, approx: true }, 10],
  ['half its precision', { value: 200, unit: 'usd', tolerance: 0.001, precision: 10 }, 5],
  ['about', { value: 200, unit: 'usd', approx: true }, 20],
  ['a small count', { value: 4, unit: 'country' }, 0],
  ['a large count', { value: 1200, unit: 'student' }, 12],
  ['a year', { value: 1966, unit: 'year' }, 0],
  ['a measure', { value: 50, unit: 'mw' }, 0.5],
  ['below nothing', { value: -200, unit: 'usd' }, 2]
])('%s allows %j so much: %d', (_, quantity, margin) => expect(allowed(quantity, UNITS)).toBeCloseTo(margin, 9));

const RIGHT = { verdict: 'right', earned: 1, of: 1 };
const WRONG = { verdict: 'wrong', earned: 0, of: 1 };
const near = (code: string) => ({ verdict: 'near', earned: 0.5, of: 1, note: { code } });

describe('580 million US dollars, about, within 5 %', () => {
  const trade: Quantity = { value: 580e6, unit: 'usd', precision: 1e7, approx: true, tolerance: 0.05 };
  const IN_RANGE = { ...RIGHT, note: { code: 'range', from: 551e6, to: 609e6, unit: 'usd' } };
  test.each<[string, object]>([
    ['580 million', IN_RANGE],
    ['$580m', IN_RANGE],
    ['0.58bn USD', IN_RANGE],
    ['600 million dollars', IN_RANGE],
    ['551 million', IN_RANGE],
    ['58 crore', IN_RANGE],
    ['۵۸۰ ملین', IN_RANGE],
    ['550 million', WRONG],
    ['610 million', WRONG],
    ['', WRONG],
    ['580', near('scale')],
    ['5.8 billion', near('scale')],
    ['58 million dollars', near('scale')],
    ['580 million rupees', near('unit')],
    ['580 million students', near('unit')],
    ['€580m', near('unit')],
    ['5.8 billion rupees', { ...WRONG, note: { code: 'unit' } }]
  ])('%s', (text, graded) => expect(gradeQuantity({ text }, trade, UNITS)).toEqual(graded));
  test.each<[string, string, object]>([
    ['580 million', 'usd', IN_RANGE],
    ['580 million', 'mw', near('unit')],
    ['580', 'usd', near('scale')],
    ['580', 'mw', { ...WRONG, note: { code: 'unit' } }],
    ['$580 million', 'mw', IN_RANGE]
  ])('%s, unit chosen: %s', (text, unit, graded) => expect(gradeQuantity({ text, unit }, trade, UNITS)).toEqual(graded));
});

describe('4 countries', () => {
  test.each<[string, object]>([
    ['4', RIGHT],
    ['four', RIGHT],
    ['4 countries', RIGHT],
    ['4 nations', RIGHT],
    ['۴', RIGHT],
    ['5', WRONG],
    ['40', WRONG],
    ['4.01', WRONG],
    ['$4', near('unit')],
    ['4 %', near('unit')],
    ['4 students', near('unit')]
  ])('%s', (text, graded) => expect(gradeQuantity({ text }, { value: 4, unit: 'country' }, UNITS)).toEqual(graded));
});

test.each<[string, Quantity, object]>([
  ['1,200 MW', { value: 1200, unit: 'mw' }, RIGHT],
  ['1.200 MW', { value: 1200, unit: 'mw' }, RIGHT],
  ['1200', { value: 1200, unit: 'mw' }, { ...RIGHT, note: { code: 'unit' } }],
  ['1205 MW', { value: 1200, unit: 'mw' }, { ...RIGHT, note: { code: 'range', from: 1188, to: 1212, unit: 'mw' } }],
  ['1.2 MW', { value: 1200, unit: 'mw' }, near('scale')],
  ['1965', { value: 1966, unit: 'year' }, WRONG],
  ['1966', { value: 1966, unit: 'year' }, { ...RIGHT, note: { code: 'unit' } }],
  ['19660', { value: 1966, unit: 'year' }, WRONG],
  ['0', { value: 0, unit: 'usd' }, { ...RIGHT, note: { code: 'unit' } }],
  ['3', { value: 0, unit: 'usd' }, WRONG],
  // What binary fractions leave is no mistake.
  ['0.3 MW', { value: 0.1 + 0.2, unit: 'mw', tolerance: 0 }, RIGHT],
  ['-5 %', { value: -5, unit: 'percent' }, RIGHT],
  ['5 %', { value: -5, unit: 'percent' }, WRONG]
])('%s for %j', (text, quantity, graded) => expect(gradeQuantity({ text }, quantity, UNITS)).toEqual(graded));

test('every whole number is read back in any grouping', () => {
  fc.assert(
    fc.property(fc.nat({ max: 2 ** 31 - 1 }), fc.constantFrom(',', ' ', "'", '\u202f', ''), (n, mark) => {
      const text = String(n).replace(/\B(?=(\d{3})+$)/g, mark);
      expect(parseQuantity(text, UNITS)?.value).toBe(n);
      expect(gradeQuantity({ text, unit: 'usd' }, { value: n, unit: 'usd' }, UNITS)).toEqual(RIGHT);
    })
  );
});

test('reads or refuses any string', () => {
  const pieces = fc.string({
    unit: fc.constantFrom('1', '000', ',', '.', ' ', '-', '$', 'm', ' million', ' crore ', 'usd', 'four ', "'")
  });
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary' }), pieces), (text) => {
      const read = parseQuantity(text, UNITS);
      expect(read === undefined || Number.isFinite(read.value)).toBe(true);
    }),
    { numRuns: 1000 }
  );
  for (const text of ['1', ',', ' ', 'a', '$', '1,', 'm '].flatMap((c) => [c.repeat(100_000), c.repeat(120 / c.length)])) {
    expect(() => parseQuantity(text, UNITS)).not.toThrow();
  }
});
