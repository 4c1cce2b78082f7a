import { type DateSpan, disjoint, parseEdtf, yearOf } from '../../base/edtf.ts';
import type { Random } from '../../base/random.ts';
import type { DeckIndex } from '../deck-index.ts';
import { proofOfFalsity } from '../proof/proof-of-falsity.ts';
import type { Asked } from '../question.ts';
import type { Distractor } from './nearness.ts';
import { dateLine, drawBetween, linesOf } from './line.ts';
import { ranked } from './ranked.ts';

/** The share of an event's age by which its year is easily mistaken. */
const MISTAKEN = 0.06;
/** Another event of the deck is a tempting date only within so many steps. */
const REACH = 5;
/** So many steps are tried on each side: the nearest may overlap what "about" allows. */
const STEPS = 6;

/** Somewhat longer than any year, so that no date on the border is missed. */
const DAYS_OF_YEAR = 367;

const two = (n: number): string => String(n).padStart(2, '0');

function yearText(year: number): string {
  return `${year < 0 ? '-' : ''}${String(Math.abs(year)).padStart(4, '0')}`;
}

const DATE = /^(-?\d{4}|\d{3}X)(-\d\d)?(-\d\d)?(~?)$/;

/** The same form of date in another year. Month and day go by chance, so that they give nothing away; the ends of a span stay. */
function moved(edtf: string, years: number, random: Random): string {
  const isSpan = edtf.includes('/');
  return edtf
    .split('/')
    .map((part) => {
      const [, y = '', month = '', day = '', about = ''] = DATE.exec(part) ?? [];
      if (y.endsWith('X')) return `${yearText(Number(y.slice(0, 3)) * 10 + years).slice(0, 3)}X${about}`;
      const rest = isSpan ? month + day : (month && `-${two(1 + random.below(12))}`) + (day && `-${two(1 + random.below(28))}`);
      return `${yearText(Number(y) + years)}${rest}${about}`;
    })
    .join('/');
}

/** Years between neighbouring options; for decades and spans their own length, so that they do not overlap. */
function stepOf(key: DateSpan, asOf: number): number {
  const from = yearOf(key.start);
  if (key.precision === 'decade' || key.precision === 'range') return yearOf(key.end) - from + 1;
  return Math.round(Math.max(1, Math.abs(asOf - from) * MISTAKEN));
}

/** Wrong dates of the key's own form: first those of other events, then years near by; none after the deck's own day. */
export function dateDistractors(index: DeckIndex, asked: Asked, random: Random, wanted: number): Distractor[] {
  const edtf = asked.object.kind === 'date' ? asked.object.edtf : '';
  const key = parseEdtf(edtf);
  const today = parseEdtf(index.deck.asOf);
  if (!key || !today) return [];
  const step = stepOf(key, yearOf(today.end));
  const reach = step * REACH * DAYS_OF_YEAR;
  const line = linesOf(index).dates.get(dateLine(key)) ?? [];
  const siblings = drawBetween(line, key.start - reach, key.start + reach, random);
  const side = (sign: 1 | -1): Distractor[] => {
    const out: Distractor[] = [];
    const spans: DateSpan[] = [];
    const offer = (date: string, near: number): void => {
      const span = parseEdtf(date);
      // A date to come sticks out, and two options that overlap are one answer.
      const fits = span && (span.end <= today.end || key.end > today.end) && spans.every((other) => disjoint(other, span));
      const value = { kind: 'date', edtf: date } as const;
      const proof = fits ? proofOfFalsity(index, asked, value) : undefined;
      if (!span || !proof) return;
      out.push({ value, proof, near });
      spans.push(span);
    };
    for (const date of siblings) {
      const span = parseEdtf(date);
      if (!span || out.length === wanted) continue;
      const apart = (span.start - key.start) * sign;
      if (apart > 0 && Math.abs(yearOf(span.start) - yearOf(key.start)) <= step * REACH) offer(date, 2);
    }
    for (let i = 1; i <= STEPS && out.length < wanted; i += 1) offer(moved(edtf, sign * step * i, random), 1);
    return out;
  };
  return ranked(random, side(-1), side(1), wanted);
}
