import { parseEdtf } from '../../../base/edtf.ts';
import type { Unit } from '../../../content/deck.ts';

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

const DATE = /^(-?\d{3}[\dX])(?:-(\d\d))?(?:-(\d\d))?(~?)$/;

/** Astronomical years: 0 is 1 BC. */
const yearWords = (year: number): string => (year > 0 ? String(year) : `${1 - year} BC`);

function oneDate(part: string): string {
  const [, y = '', m, d, about] = DATE.exec(part) ?? [];
  const year = y.endsWith('X') ? `the ${Number(y.slice(0, -1))}0s` : yearWords(Number(y));
  return [about ? 'about' : '', d ? Number(d) : '', m ? MONTHS[Number(m) - 1] : '', year].filter((word) => word !== '').join(' ');
}

const isWholeDecades = (first: number, last: number): boolean => first > 0 && first % 10 === 0 && last % 10 === 9;

/** `10 January 1966`, `June 2014`, `about 1900`, `the 1970s and 1980s`, `2012–13`, `1914 to 1918`. */
export function dateWords(edtf: string): string {
  const [from = '', to] = edtf.split('/');
  if (to === undefined) return oneDate(from);
  const [first, last] = [Number(from), Number(to)];
  if (isWholeDecades(first, last)) {
    if (last - first === 9) return `the ${first}s`;
    return last - first === 19 ? `the ${first}s and ${first + 10}s` : `the ${first}s to the ${last - 9}s`;
  }
  if (first > 0 && last === first + 1 && last % 100 !== 0) return `${first}–${String(last).slice(-2)}`;
  return `${oneDate(from)} to ${oneDate(to)}`;
}

export const onOrIn = (edtf: string): string => (parseEdtf(edtf)?.precision === 'day' ? 'on' : 'in');

/** With the preposition that a sentence wants: `on 10 January 1966`, `in June 2014`, `from 1914 to 1918`. */
export function whenWords(edtf: string): string {
  const words = dateWords(edtf);
  if (words.includes(' to ') && !words.startsWith('the ')) return `from ${words}`;
  return `${onOrIn(edtf)} ${words}`;
}

const SCALES = [
  [1e12, 'trillion'],
  [1e9, 'billion'],
  [1e6, 'million']
] as const;

const grouped = (n: number): string => {
  const [whole = '', part] = String(n).split('.');
  const groups = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return part === undefined ? groups : `${groups}.${part}`;
};

/** `580 million`, `1,800`, `4`, `0.5`. */
export function numberWords(value: number): string {
  for (const [scale, word] of SCALES)
    if (Math.abs(value) >= scale) return `${grouped(Number((value / scale).toPrecision(6)))} ${word}`;
  return grouped(value);
}

/** `about 580 million US dollars`, `4 countries`, `1 country`. */
export const quantityWords = (value: number, unit: Unit | undefined, approx: boolean): string =>
  `${approx ? 'about ' : ''}${numberWords(value)} ${(value === 1 ? unit?.one : unit?.other) ?? ''}`.trimEnd();
