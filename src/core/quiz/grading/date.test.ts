import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseEdtf } from '../../base/edtf.ts';
import { gradeDate, parseDate } from './date.ts';

test.each([
  ['1966', '1966'],
  ['in 1966', '1966'],
  ['about 1966', '1966'],
  ['c. 1966', '1966'],
  ['~1966', '1966'],
  ['1966 AD', '1966'],
  ['410', '0410'],
  ['44 BC', '-0043'],
  ['44 B.C.E.', '-0043'],
  ['BC 44', '-0043'],
  ['44 before Christ', '-0043'],
  ['44 г. до н. э.', '-0043'],
  ['44 до нашей эры', '-0043'],
  ['۴۴ قبل مسیح', '-0043'],
  ['٤٤ ق.م', '-0043'],
  ['15 March 44 BC', '-0043-03-15'],
  ['March 15, 44 BCE', '-0043-03-15'],
  ['March 44 B.C.', '-0043-03'],
  ['1 BC', '0000'],
  ['the 480s BC', '-0488/-0479'],
  ['490-480 BC', '-0489/-0479'],
  ['A.D. 410', '0410'],
  ['410 C.E.', '0410'],
  ['410 н. э.', '0410'],
  ['August 410', '0410-08'],
  ['24 August 410', '0410-08-24'],
  ['Monday, 10 January 1966', '1966-01-10'],
  ['Mon 10 Jan 1966', '1966-01-10'],
  ['понедельник, 10 января 1966', '1966-01-10'],
  ['19660110', '1966-01-10'],
  ['First of May, 1948', '1948-05-01'],
  ['یکم مئی 1948', '1948-05-01'],
  ['تیئیس مارچ ۱۹۴۰', '1940-03-23'],
  ['دس جنوری 1966', '1966-01-10'],
  ['ten January 1966', '1966-01-10'],
  ['roughly 1200', '1200'],
  ['somewhere around 1200', '1200'],
  ['the end of 2015', '2015'],
  ['the 1970s decade', '197X'],
  ['1970s, 1980s', '1970/1989'],
  ['1970 & 1971', '1970/1971'],
  ['-0043', '-0043'],
  ['Jan 1966', '1966-01'],
  ['January, 1966', '1966-01'],
  ['June of 2014', '2014-06'],
  ['2014 June', '2014-06'],
  ['Sept. 2014', '2014-09'],
  ['06/2014', '2014-06'],
  ['2014/06', '2014-06'],
  ['2014-06', '2014-06'],
  ['10 January 1966', '1966-01-10'],
  ['January 10, 1966', '1966-01-10'],
  ['January 10 1966', '1966-01-10'],
  ['1st of May 1948', '1948-05-01'],
  ['May 1st, 1948', '1948-05-01'],
  ['10-JAN-1966', '1966-01-10'],
  ['10.1.1966', '1966-01-10'],
  ['10. 1. 1966', '1966-01-10'],
  ['10.01.1966', '1966-01-10'],
  ['1966-01-10', '1966-01-10'],
  ['1966.1.10', '1966-01-10'],
  ['13/01/1966', '1966-01-13'],
  ['10.IV.1966', '1966-04-10'],
  ['10-xii-1966', '1966-12-10'],
  ['10 I 1966', '1966-01-10'],
  ['IV 1966', '1966-04'],
  ['01/13/1966', '1966-01-13'],
  ['the 1970s', '197X'],
  ["1970's", '197X'],
  ['mid-1970s', '197X'],
  ['197X', '197X'],
  ['1970s and 80s', '1970/1989'],
  ['the 1970s and 1980s', '1970/1989'],
  ['1970–1989', '1970/1989'],
  ['1970 - 1989', '1970/1989'],
  ['1970/1989', '1970/1989'],
  ['1970-89', '1970/1989'],
  ['from 1970 to 1989', '1970/1989'],
  ['between 1970 and 1989', '1970/1989'],
  ['2012/13', '2012/2013'],
  ['June to August 2014', '2014-06/2014-08'],
  ['Dec 2015 – Jan 2016', '2015-12/2016-01'],
  ['4 to 10 January 1966', '1966-01-04/1966-01-10'],
  ['28 June - 3 July 2014', '2014-06-28/2014-07-03'],
  ['январь 1966', '1966-01'],
  ['января 1966', '1966-01'],
  ['10 января 1966 г.', '1966-01-10'],
  ['20-го июня 2014 года', '2014-06-20'],
  ['1 мая 1948', '1948-05-01'],
  ['май 1948', '1948-05'],
  ['1970-е годы', '197X'],
  ['1970-х', '197X'],
  ['1970s and 1980s decades', '1970/1989'],
  ['۱۲۰۰ء کے قریب', '1200'],
  ['لگ بھگ 1200', '1200'],
  ['1970-е и 1980-е', '1970/1989'],
  ['с 1970 по 1989', '1970/1989'],
  ['جنوری 1966', '1966-01'],
  ['۱۰ جنوری ۱۹۶۶', '1966-01-10'],
  ['۱۹۶۶ء', '1966'],
  ['مئی ۱۹۴۸', '1948-05'],
  ['جولائی 2014', '2014-07'],
  ['جون 2014 میں', '2014-06'],
  ['1970 کی دہائی', '197X'],
  ['۱۹۷۰ سے ۱۹۸۹ تک', '1970/1989']
])('%s is %s', (text, edtf) => expect(parseDate(text)).toEqual([edtf]));

test.each([
  ['10/01/1966', ['1966-01-10', '1966-10-01']],
  ['2001-02', ['2001-02', '2001/2002']],
  ["'66", ['1966', '2066', '1866']],
  ['10.01.66', ['1966-01-10', '2066-01-10', '1866-01-10']],
  ["Jan '66", ['1966-01', '2066-01', '1866-01']],
  ['the 70s', ['197X', '207X', '187X']],
  ['семидесятые', ['197X', '207X', '187X']],
  ['в шестидесятых годах', ['196X', '206X', '186X']],
  ['the seventies and eighties', ['1970/1989', '2070/2089', '1870/1889']]
])('%s may be any of %j', (text, edtf) => expect(parseDate(text)).toEqual(edtf));

test.each([
  '',
  'soon',
  'June',
  'January 10',
  '1966-02-30',
  '30 February 1966',
  '1989-1970',
  '12345',
  '1966 1967',
  '6',
  'the spring of 2014',
  '13/13/1966',
  '1970#',
  '@a 1966',
  '1975s',
  '19661301',
  'BC',
  'first 1966',
  '1966 or 1967',
  'first half',
  '10.XIII.1966'
])('%s is no date', (text) => expect(parseDate(text)).toEqual([]));

const RIGHT = { verdict: 'right', earned: 1, of: 1 };
const WRONG = { verdict: 'wrong', earned: 0, of: 1 };
const coarser = (missing: string, earned = 0.5) => ({ verdict: 'near', earned, of: 1, note: { code: 'coarser', missing } });
const close = (years: number) => ({ verdict: 'near', earned: 0.25, of: 1, note: { code: 'close-date', years } });

test.each([
  // equal or finer
  ['1966', '1966', RIGHT],
  ['10 January 1966', '1966', RIGHT],
  ['20 June 2014', '2014-06', RIGHT],
  ['10/01/1966', '1966-01-10', RIGHT],
  ['10/01/1966', '1966-10-01', RIGHT],
  ['1975', '197X', RIGHT],
  ['the 1970s', '1970/1989', RIGHT],
  ['1970s and 80s', '1970/1989', RIGHT],
  ['2013', '2012/2013', RIGHT],
  ["'66", '1966', RIGHT],
  // about
  ['1967', '1966~', RIGHT],
  ['1965', '1966~', RIGHT],
  ['1968', '1966~', WRONG],
  ['July 2014', '2014-06~', RIGHT],
  ['August 2014', '2014-06~', close(0)],
  ['1985', '197X~', RIGHT],
  // coarser
  ['2014', '2014-06', coarser('month')],
  ['2014', '2014-06-20', coarser('month')],
  ['June 2014', '2014-06-20', coarser('day')],
  ['the 1960s', '1966', coarser('year', 0.25)],
  ['the 1960s', '1966-01-10', coarser('year', 0.25)],
  ['May to July 2014', '2014-06', coarser('month', 0.25)],
  ['1965-1990', '1970/1989', coarser('year')],
  ['1900-1999', '1970/1989', WRONG],
  ['1900-1999', '1966', WRONG],
  ['0001-2999', '1966', WRONG],
  // off
  ['July 2014', '2014-06', close(0)],
  ['11 January 1966', '1966-01-10', close(0)],
  ['1967', '1966', close(1)],
  ['1965', '1966-01-10', close(1)],
  ['2015', '2014-06', close(1)],
  ['1968', '1966', WRONG],
  ['1967-1968', '1966', close(1)],
  ['1967-1990', '1966', WRONG],
  ['January 2016', '2014-06', WRONG],
  ['1990', '1970/1989', close(1)],
  ['1991', '1970/1989', WRONG],
  ['1985-1995', '1970/1989', close(0)],
  ['the 1980s', '197X', close(1)],
  ['the 1990s', '197X', WRONG],
  ['the 1970s', '1966', WRONG],
  ['nonsense', '1966', WRONG]
])('%s for %s', (said, key, graded) => expect(gradeDate(parseDate(said), key)).toEqual(graded));

test('the best of several readings counts', () => {
  expect(gradeDate(['1866', '1966-02', '1966-01'], '1966-01')).toEqual(RIGHT);
  expect(gradeDate([], '1966')).toEqual(WRONG);
});

test('a date is right for itself, and reads itself back', () => {
  const date = fc
    .tuple(fc.integer({ min: 1000, max: 2100 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }), fc.nat(2))
    .map(([y, m, d, parts]) =>
      [y, m, d]
        .slice(0, parts + 1)
        .map((n) => String(n).padStart(2, '0'))
        .join('-')
    );
  fc.assert(
    fc.property(date, (edtf) => {
      expect(parseDate(edtf)).toContain(edtf);
      expect(gradeDate(parseDate(edtf), edtf)).toEqual(RIGHT);
    })
  );
});

test('reads or refuses any string, and soon; what it reads is EDTF', () => {
  const unit = fc.constantFrom(
    '1',
    '19',
    '66',
    '0',
    '-',
    '/',
    '.',
    ' ',
    "'",
    's',
    ' May ',
    ' and ',
    ' bc',
    'X',
    '#',
    '@a',
    '-е',
    '~'
  );
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit })), (text) => {
      for (const edtf of parseDate(text)) expect(parseEdtf(edtf)).toBeDefined();
    }),
    { numRuns: 2000 }
  );
  for (const text of ['1', '-', '/', ' ', "'", 'a', '1-', '19/'].flatMap((c) => [c.repeat(100_000), c.repeat(80 / c.length)])) {
    expect(parseDate(text)).toEqual(expect.any(Array));
  }
});
