import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compare, contains, type DateSpan, disjoint, overlaps, parseEdtf, yearOf } from './edtf.ts';

const DAY = 86_400_000;
const day = (iso: string): number => Date.parse(`${iso}T00:00:00Z`) / DAY;
const span = (edtf: string): DateSpan => {
  const read = parseEdtf(edtf);
  if (!read) throw new Error(edtf);
  return read;
};

test.each([
  ['1966', '1966-01-01', '1966-12-31', 'year'],
  ['2014-06', '2014-06-01', '2014-06-30', 'month'],
  ['2016-02', '2016-02-01', '2016-02-29', 'month'],
  ['1900-02', '1900-02-01', '1900-02-28', 'month'],
  ['2015-12', '2015-12-01', '2015-12-31', 'month'],
  ['1966-01-10', '1966-01-10', '1966-01-10', 'day'],
  ['197X', '1970-01-01', '1979-12-31', 'decade'],
  ['1970/1989', '1970-01-01', '1989-12-31', 'range'],
  ['2012-06/2013-01', '2012-06-01', '2013-01-31', 'range'],
  ['197X/1983', '1970-01-01', '1983-12-31', 'range'],
  ['0044-03-15', '0044-03-15', '0044-03-15', 'day'],
  ['-0043', '-000043-01-01', '-000043-12-31', 'year'],
  ['-004X', '-000049-01-01', '-000040-12-31', 'decade'],
  ['0000', '0000-01-01', '0000-12-31', 'year']
])('%s runs from %s to %s (%s)', (edtf, start, end, precision) => {
  expect(span(edtf)).toMatchObject({
    start: day(start),
    end: day(end),
    precision,
    approx: false,
    earliest: day(start),
    latest: day(end)
  });
});

test.each([
  ['1966~', '1965-01-01', '1967-12-31'],
  ['2014-01~', '2013-12-01', '2014-02-28'],
  ['2016-03-01~', '2016-02-29', '2016-03-02'],
  ['197X~', '1960-01-01', '1989-12-31'],
  ['1970~/1989', '1969-01-01', '1989-12-31']
])('%s may mean from %s to %s', (edtf, earliest, latest) => {
  expect(span(edtf)).toMatchObject({ approx: true, earliest: day(earliest), latest: day(latest) });
});

test.each([
  '',
  '66',
  '19666',
  '1966-13',
  '1966-00',
  '1966-02-29',
  '1966-04-31',
  '1966-1',
  '197X-01',
  '1989/1970',
  '1966/',
  '/1966',
  '1/2/3',
  '1966?',
  'June',
  '-0000',
  '1970/1980/1990'
])('%s is not of our subset', (edtf) => expect(parseEdtf(edtf)).toBeUndefined());

test.each([
  ['2014', '2014-06', true],
  ['2014-06', '2014-06-20', true],
  ['2014-06-20', '2014-06', false],
  ['1970/1989', '197X', true],
  ['2014', '2014-12/2015-01', false],
  ['1966~', '1967', false]
])('%s contains %s: %s', (outer, inner, is) => expect(contains(span(outer), span(inner))).toBe(is));

test.each([
  ['1966', '1967', true],
  ['1966~', '1967', false],
  ['1966~', '1968', true],
  ['1966~', '1968~', false],
  ['2014-06', '2014-07', true],
  ['2014', '2014-07', false],
  ['197X', '1979/1981', false]
])('%s and %s are disjoint: %s', (a, b, is) => {
  expect(disjoint(span(a), span(b))).toBe(is);
  expect(disjoint(span(b), span(a))).toBe(is);
  expect(overlaps(span(a), span(b))).toBe(!is);
});

test('sorts by first day, then by last', () => {
  const dates = ['2015', '1966-01-10', '197X', '1966', '1970', '1970/1989'];
  expect(dates.sort((a, b) => compare(span(a), span(b)))).toEqual(['1966', '1966-01-10', '1970', '197X', '1970/1989', '2015']);
});

const pad = (n: number, to: number): string => (n < 0 ? '-' : '') + String(Math.abs(n)).padStart(to, '0');
const points = fc
  .tuple(
    fc.integer({ min: -2000, max: 3000 }),
    fc.option(fc.integer({ min: 1, max: 12 })),
    fc.integer({ min: 1, max: 28 }),
    fc.nat(3)
  )
  .map(([y, m, d, form]) => {
    const year = pad(y, 4);
    if (form === 3) return `${year.slice(0, -1)}X`;
    return m === null ? year : form === 0 ? `${year}-${pad(m, 2)}` : `${year}-${pad(m, 2)}-${pad(d, 2)}`;
  })
  .chain((edtf) => fc.constantFrom(edtf, `${edtf}~`));

test('every date contains itself, lies within what "about" allows, and begins in its own year', () => {
  fc.assert(
    fc.property(points, (edtf) => {
      if (/^-000[0X]/.test(edtf)) return;
      const one = span(edtf);
      expect(contains(one, one)).toBe(true);
      expect(disjoint(one, one)).toBe(false);
      expect(one.earliest <= one.start && one.start <= one.end && one.end <= one.latest).toBe(true);
      if (one.precision !== 'decade') expect(pad(yearOf(one.start), 4)).toBe(/^-?\d{4}/.exec(edtf)?.[0]);
    })
  );
});

test('day numbers are those of the platform, over every day of four centuries', () => {
  const first = day('1799-12-30');
  for (let n = first; n < first + 146_097; n += 1) {
    const iso = new Date(n * DAY).toISOString().slice(0, 10);
    if (parseEdtf(iso)?.start !== n || yearOf(n) !== Number(iso.slice(0, 4))) expect.fail(iso);
  }
});

test('reads or refuses any string', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => (parseEdtf(text), true)));
  for (const c of ['1', '-', '/', 'X', '~']) {
    expect(parseEdtf(c.repeat(100_000))).toBeUndefined();
  }
});
