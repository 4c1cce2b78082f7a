import { parseEdtf, yearOf } from '../../base/edtf.ts';
import type { Random } from '../../base/random.ts';
import type { DeckIndex } from '../deck-index.ts';
import { proofOfFalsity } from '../proof/proof-of-falsity.ts';
import type { Asked } from '../question.ts';
import type { Distractor } from './nearness.ts';

const two = (n: number): string => String(n).padStart(2, '0');
const year = (n: number): string => String(n).padStart(4, '0');

/** The same form of date, other years: month and day by chance, so that they give nothing away. */
function moved(edtf: string, years: number, random: Random): string {
  return edtf
    .split('/')
    .map((part) => {
      const about = part.endsWith('~') ? '~' : '';
      const [y = '', m, d] = part.replace('~', '').split('-');
      if (y.endsWith('X')) return `${year(Number(y.slice(0, 3)) * 10 + years).slice(0, 3)}X${about}`;
      const month = m === undefined ? '' : `-${two(1 + random.below(12))}`;
      const day = d === undefined ? '' : `-${two(1 + random.below(28))}`;
      return `${year(Number(y) + years)}${month}${day}${about}`;
    })
    .join('/');
}

/** Years between neighbouring options: about 6 % of the age, and whole spans for spans. */
function stride(edtf: string, asOf: number): number {
  const span = parseEdtf(edtf);
  if (!span) return 1;
  const from = yearOf(span.start);
  if (span.precision === 'decade') return 10;
  if (span.precision === 'range') return Math.max(1, yearOf(span.end) - from + 1);
  return Math.max(1, Math.round((asOf - from) * 0.06));
}

/**
 * Wrong dates on both sides of the key, other events' dates first. How many lie below is decided by chance before anything is
 * chosen: the key is as often the first as the middle or the last.
 */
export function dateDistractors(index: DeckIndex, asked: Asked, random: Random, count: number): Distractor[] {
  if (asked.object.kind !== 'date') return [];
  const { edtf } = asked.object;
  const key = parseEdtf(edtf);
  if (!key) return [];
  const asOf = yearOf(parseEdtf(index.deck.asOf)?.end ?? 0);
  const below = random.below(count + 1);
  const taken = new Set([edtf]);
  const out: Distractor[] = [];
  const offer = (date: string, near: number): boolean => {
    const value = { kind: 'date', edtf: date } as const;
    const span = parseEdtf(date);
    const proof = taken.has(date) || !span || yearOf(span.end) > asOf ? undefined : proofOfFalsity(index, asked, value);
    // Two options that overlap would be one answer.
    const clash = out.some(({ value: other }) => other.kind === 'date' && overlap(other.edtf, date));
    if (!proof || clash) return false;
    taken.add(date);
    out.push({ value, proof, near });
    return true;
  };
  const step = stride(edtf, asOf);
  const siblings = random.shuffle(
    index.deck.facts.flatMap((fact) => (fact.kind === 'event' && fact.when && fact.stance !== 'disputed' ? [fact.when] : []))
  );
  const side = (sign: -1 | 1, wanted: number): number => {
    let left = wanted;
    for (const date of siblings) {
      const span = parseEdtf(date);
      if (left === 0 || !span || span.precision !== key.precision) continue;
      const distance = yearOf(span.start) - yearOf(key.start);
      if (Math.sign(distance) === sign && Math.abs(distance) <= step * 5 && offer(date, 2)) left -= 1;
    }
    for (let i = 1; left > 0 && i <= 8; i += 1) if (offer(moved(edtf, sign * step * i, random), 1)) left -= 1;
    return left;
  };
  const missing = side(1, count - below);
  side(-1, below + missing);
  return out;
}

function overlap(a: string, b: string): boolean {
  const [x, y] = [parseEdtf(a), parseEdtf(b)];
  return x !== undefined && y !== undefined && x.earliest <= y.latest && y.earliest <= x.latest;
}
