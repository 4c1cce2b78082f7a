export const PRECISIONS = ['day', 'month', 'year', 'decade', 'range'] as const;
export type Precision = (typeof PRECISIONS)[number];

/** A stretch of whole days, counted from 1970-01-01 in the proleptic Gregorian calendar; both ends belong to it. */
export interface DateSpan {
  start: number;
  end: number;
  precision: Precision;
  /** Written with `~`. */
  approx: boolean;
  /** What "about" still allows: one unit of the date's own precision on either side; `start` and `end` where it is exact. */
  earliest: number;
  latest: number;
}

/** Days since 1970-01-01 of a day that may lie outside its month (Hinnant, "chrono-compatible low-level date algorithms"). */
function dayNumber(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  return era * 146097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719468;
}

/** The first day of the month `months` after January of year 0. */
const monthStart = (months: number): number => dayNumber(Math.floor(months / 12), (((months % 12) + 12) % 12) + 1, 1);

const ONE = /^(-?\d{4}|-?\d{3}X)(?:-(\d\d)(?:-(\d\d))?)?(~?)$/;

function parseOne(edtf: string): DateSpan | undefined {
  const [, y, m, d, about] = ONE.exec(edtf) ?? [];
  if (y === undefined || y === '-0000' || (m !== undefined && y.endsWith('X'))) return undefined;
  const approx = about === '~';
  const span = (precision: Precision, at: (shift: number) => number): DateSpan => ({
    start: at(0),
    end: at(1) - 1,
    precision,
    approx,
    earliest: at(approx ? -1 : 0),
    latest: at(approx ? 2 : 1) - 1
  });
  if (y.endsWith('X')) {
    // `-004X` holds the years -49 to -40.
    const first = y.startsWith('-') ? Number(y.slice(0, -1)) * 10 - 9 : Number(y.slice(0, -1)) * 10;
    return span('decade', (shift) => monthStart((first + 10 * shift) * 12));
  }
  const year = Number(y);
  if (m === undefined) return span('year', (shift) => monthStart((year + shift) * 12));
  const month = year * 12 + Number(m) - 1;
  if (Number(m) < 1 || Number(m) > 12) return undefined;
  if (d === undefined) return span('month', (shift) => monthStart(month + shift));
  const day = monthStart(month) + Number(d) - 1;
  return Number(d) < 1 || day >= monthStart(month + 1) ? undefined : span('day', (shift) => day + shift);
}

/** Reads the level-1 subset named in content/fact.ts; `undefined` for anything else, and for a range that runs backwards. */
export function parseEdtf(edtf: string): DateSpan | undefined {
  const [first = '', last, more] = edtf.split('/', 3);
  const from = parseOne(first);
  if (last === undefined || !from) return from;
  const to = parseOne(last);
  if (more !== undefined || !to || to.start < from.start || to.end < from.end) return undefined;
  return {
    start: from.start,
    end: to.end,
    precision: 'range',
    approx: from.approx || to.approx,
    earliest: from.earliest,
    latest: to.latest
  };
}

/** Every day of `inner` is a day of `outer`; "about" is not stretched. */
export const contains = (outer: DateSpan, inner: DateSpan): boolean => outer.start <= inner.start && inner.end <= outer.end;

/** There is no day that both may mean, with "about" stretched: a proof that one is not the other. */
export const disjoint = (a: DateSpan, b: DateSpan): boolean => a.latest < b.earliest || b.latest < a.earliest;

export const overlaps = (a: DateSpan, b: DateSpan): boolean => !disjoint(a, b);

/** For sorting: by first day, then by last. Which of two came first is certain only if they are `disjoint`. */
export const compare = (a: DateSpan, b: DateSpan): number => a.start - b.start || a.end - b.end;

/** The calendar year of a day number. */
export function yearOf(day: number): number {
  let year = Math.floor(day / 365.2425) + 1970;
  while (monthStart(year * 12) > day) year -= 1;
  while (monthStart((year + 1) * 12) <= day) year += 1;
  return year;
}
