import { parseEdtf } from '../../base/edtf.ts';
import type { Unit } from '../../content/deck.ts';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December'
];

function oneDate(part: string): string {
  const about = part.endsWith('~') ? 'about ' : '';
  const [y = '', m, d] = part.replace('~', '').split('-');
  if (y.endsWith('X')) return `${about}the ${y.slice(0, 3)}0s`;
  const month = m === undefined ? '' : `${MONTHS[Number(m) - 1] ?? m} `;
  return `${about}${d === undefined ? '' : `${Number(d)} `}${month}${Number(y)}`;
}

/** `10 January 1966`, `June 2014`, `the 1970s and 1980s`, `2012–13`. */
export function dateWords(edtf: string): string {
  const [from = '', to] = edtf.split('/');
  if (to === undefined) return oneDate(from);
  const [first, last] = [Number(from), Number(to)];
  if (first % 10 === 0 && last % 10 === 9) {
    if (last - first === 9) return `the ${first}s`;
    if (last - first === 19) return `the ${first}s and ${first + 10}s`;
  }
  if (Number.isInteger(first) && last === first + 1) return `${first}–${String(last).slice(2)}`;
  return `${oneDate(from)} to ${oneDate(to)}`;
}

/** With the preposition that a sentence wants: `on 10 January 1966`, `in June 2014`. */
export const dateInSentence = (edtf: string): string =>
  `${parseEdtf(edtf)?.precision === 'day' ? 'on' : 'in'} ${dateWords(edtf)}`;

const SCALES = [
  [1e12, 'trillion'],
  [1e9, 'billion'],
  [1e6, 'million']
] as const;

const grouped = (n: number): string => {
  const [whole = '', part] = String(n).split('.');
  const spaced = whole.length > 3 ? whole.replace(/\B(?=(\d{3})+$)/g, ',') : whole;
  return part === undefined ? spaced : `${spaced}.${part}`;
};

/** `580 million`, `1,200`, `4`. */
export function numberWords(value: number): string {
  for (const [scale, word] of SCALES) if (value >= scale) return `${grouped(Number((value / scale).toPrecision(6)))} ${word}`;
  return grouped(value);
}

export const unitWord = (unit: Unit | undefined, value: number): string => (value === 1 ? unit?.one : unit?.other) ?? '';

export const quantityWords = (value: number, unit: Unit | undefined, approx: boolean): string =>
  `${approx ? 'about ' : ''}${numberWords(value)} ${unitWord(unit, value)}`.trim();
