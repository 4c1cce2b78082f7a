import type { Edtf } from '../../content/fact.ts';

/** A stretch of time on a line of ordinals; both ends belong to it. `loose` is what "about" still allows. */
export interface Span {
  from: number;
  to: number;
  loose: { from: number; to: number };
}

export type Grain = 'year' | 'month' | 'day' | 'range';

// Every month has 31 places on the line. Only order matters here, so the empty places do no harm.
const MONTH = 31;
const YEAR = 12 * MONTH;
const POINT = /^(-?)(\d{3})([\dX])(?:-(\d{2}))?(?:-(\d{2}))?(~?)$/;

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

function daysIn(year: number, month: number): number {
  if (month === 2) return isLeap(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

interface Point {
  start: number;
  length: number;
  /** How far "about" reaches. */
  slack: number;
}

function pointOf(text: string): Point | undefined {
  const [, sign, decade, unit, month, day, about] = POINT.exec(text) ?? [];
  if (decade === undefined || (sign === '-' && decade + unit === '0000')) return undefined;
  const at = (start: number, length: number): Point => ({ start, length, slack: about === '~' ? length : 0 });
  if (unit === 'X') {
    if (month !== undefined) return undefined;
    const first = Number(decade) * 10;
    return at((sign === '-' ? -first - 9 : first) * YEAR, 10 * YEAR);
  }
  const year = Number(`${sign}${decade}${unit}`);
  if (month === undefined) return at(year * YEAR, YEAR);
  const m = Number(month);
  if (m < 1 || m > 12) return undefined;
  if (day === undefined) return at(year * YEAR + (m - 1) * MONTH, MONTH);
  const d = Number(day);
  return d < 1 || d > daysIn(year, m) ? undefined : at(year * YEAR + (m - 1) * MONTH + d - 1, 1);
}

/** Reads the dates of content/fact.ts: year, month, day, decade, range, each perhaps with `~`. */
export function spanOf(edtf: Edtf): Span | undefined {
  const parts = edtf.split('/');
  const [first, second] = parts.map(pointOf);
  const last = parts.length === 1 ? first : second;
  if (!first || !last || parts.length > 2) return undefined;
  const from = first.start;
  const to = last.start + last.length - 1;
  // From a decade to a year of it runs backwards as well.
  if (last.start < first.start || to < first.start + first.length - 1) return undefined;
  return { from, to, loose: { from: from - first.slack, to: to + last.slack } };
}

/** What happened within `inner` happened within `outer`: in June 2014, so in 2014. */
export const within = (inner: Span, outer: Span): boolean => outer.from <= inner.from && inner.to <= outer.to;

export const mayMeet = (a: Span, b: Span): boolean => a.loose.from <= b.loose.to && b.loose.from <= a.loose.to;

export const grainOf = (edtf: Edtf): Grain => {
  if (edtf.includes('/') || edtf.includes('X')) return 'range';
  return (['year', 'month', 'day'] as const)[edtf.replace(/^-/, '').split('-').length - 1] ?? 'range';
};

/** The first and last year that a span touches. */
export const yearsOf = ({ from, to }: Span): { first: number; last: number } => ({
  first: Math.floor(from / YEAR),
  last: Math.floor(to / YEAR)
});
