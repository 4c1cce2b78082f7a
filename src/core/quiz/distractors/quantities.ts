import type { Random } from '../../base/random.ts';
import type { DeckIndex } from '../deck-index.ts';
import { proofOfFalsity } from '../proof/proof-of-falsity.ts';
import type { Asked, Value } from '../question.ts';
import type { Distractor } from './nearness.ts';

const RATIOS = [0.5, 0.67, 1.5, 2, 0.1, 10] as const;

/** As many significant figures as the key shows, so that neither sticks out. */
function rounded(value: number, key: number): number {
  let figures = 1;
  while (figures < 12 && Number(key.toPrecision(figures)) !== key) figures += 1;
  return Number(value.toPrecision(Math.max(2, figures)));
}

/** Whole numbers beside a count; for measures, slips of size and the usual misjudgements. */
function candidates(value: number, count: boolean): number[] {
  if (!count) return RATIOS.map((ratio) => rounded(value * ratio, value));
  const step = Math.max(1, Math.round(value * 0.08));
  return [1, 2, 3, 4].flatMap((i) => [value - i * step, value + i * step]).filter((n) => n > 0);
}

/** Wrong quantities on both sides of the key, other figures in the same unit first; the key's rank is chosen by chance. */
export function quantityDistractors(index: DeckIndex, asked: Asked, random: Random, count: number): Distractor[] {
  if (asked.object.kind !== 'quantity') return [];
  const { value, unit } = asked.object;
  const approx = asked.object.approx ? { approx: true } : {};
  const siblings = random.shuffle(
    index.deck.facts.flatMap((fact) =>
      fact.kind === 'figure' && fact.unit === unit && fact.value / value < 20 && value / fact.value < 20 ? [fact.value] : []
    )
  );
  const all = [...siblings, ...random.shuffle(candidates(value, index.units.get(unit)?.count ?? false))];
  const below = random.below(count + 1);
  const taken = new Set([value]);
  const out: Distractor[] = [];
  const side = (sign: -1 | 1, wanted: number): number => {
    let left = wanted;
    for (const number of all) {
      if (left === 0) break;
      if (Math.sign(number - value) !== sign || taken.has(number)) continue;
      const option: Value = { kind: 'quantity', value: number, unit, ...approx };
      const proof = proofOfFalsity(index, asked, option);
      if (!proof) continue;
      taken.add(number);
      out.push({ value: option, proof, near: 1 });
      left -= 1;
    }
    return left;
  };
  const missing = side(-1, below);
  const more = side(1, count - below + missing);
  if (more > 0) side(-1, more);
  return out;
}
