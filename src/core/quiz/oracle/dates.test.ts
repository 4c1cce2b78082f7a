import fc from 'fast-check';
import { expect, test } from 'vitest';
import { contains, overlaps, parseEdtf } from '../../base/edtf.ts';
import { grainOf, mayMeet, spanOf, within, yearsOf } from './dates.ts';

test.each(['2014-13', '2014-02-30', '1900-02-29', '2014-00', '-0000', '197X-01', '20', '2014/2013', '2014/2015/2016', 'May', ''])(
  '"%s" is no date',
  (raw) => expect(spanOf(raw)).toBeUndefined()
);

test.each(['2016-02-29', '2000-02-29', '2015-02-28', '2015-04-30', '2015-12-31', '-0001', '0000'])('%s is a date', (raw) =>
  expect(spanOf(raw)).toBeDefined()
);

test.each([
  ['2014', '2014-06', true, true],
  ['2014-06', '2014', false, true],
  ['2014', '2014-01-01', true, true],
  ['2014-12-31', '2014', false, true],
  ['2014-06-01', '2014-06-01', true, true],
  ['197X', '1979-12-31', true, true],
  ['197X', '1980', false, false],
  ['1970/1989', '1975', true, true],
  ['1990~', '1991', false, true],
  ['1990~', '1992', false, false],
  ['-004X', '-0049', true, true],
  ['-004X', '-0050', false, false]
])('%s and %s: holds it %s, may meet it %s', (outer, inner, holds, meets) => {
  const [a, b] = [spanOf(outer), spanOf(inner)];
  expect(a && b && within(b, a)).toBe(holds);
  expect(a && b && mayMeet(a, b)).toBe(meets);
});

test.each([
  ['1966', 'year'],
  ['1966-01', 'month'],
  ['1966-01-10', 'day'],
  ['-0049', 'year'],
  ['197X', 'range'],
  ['1970/1989', 'range']
])('%s is precise to the %s', (edtf, grain) => expect(grainOf(edtf)).toBe(grain));

test('years of a span', () => expect(yearsOf(spanOf('1970/1989-05') ?? expect.fail())).toEqual({ first: 1970, last: 1989 }));

const point = fc
  .tuple(
    fc.integer({ min: -30, max: 2030 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 31 }),
    fc.integer({ min: 0, max: 3 })
  )
  .map(([year, month, day, parts]) => {
    const y = `${year < 0 ? '-' : ''}${String(Math.abs(year)).padStart(4, '0')}`;
    if (parts === 0) return `${y.slice(0, -1)}X`;
    const rest = [y, String(month).padStart(2, '0'), String(day).padStart(2, '0')];
    return rest.slice(0, parts).join('-');
  });
const about = fc.tuple(point, fc.boolean()).map(([text, tilde]) => (tilde ? `${text}~` : text));
const edtf = fc.oneof(
  about,
  fc.tuple(about, about).map(([a, b]) => `${a}/${b}`)
);

test('two readers of dates, written apart, agree', () => {
  fc.assert(
    fc.property(edtf, edtf, (one, other) => {
      const [a, b] = [spanOf(one), spanOf(other)];
      const [c, d] = [parseEdtf(one), parseEdtf(other)];
      expect(a === undefined).toBe(c === undefined);
      if (!a || !b || !c || !d) return;
      expect(within(b, a)).toBe(contains(c, d));
      // Where a month is short of 31 days, "about its last day" reaches one place less far on a line of days.
      if (![one, other].some((raw) => /-\d\d-\d\d~/.test(raw))) expect(mayMeet(a, b)).toBe(overlaps(c, d));
    }),
    { numRuns: 2000 }
  );
});
