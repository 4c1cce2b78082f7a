import type { Random } from '../../base/random.ts';
import type { FigureFact } from '../../content/fact.ts';
import type { DeckIndex } from '../deck-index.ts';
import { allowed } from '../grading/tolerance.ts';
import { proofOfFalsity } from '../proof/proof-of-falsity.ts';
import type { Asked, Value } from '../question.ts';
import type { Distractor } from './nearness.ts';
import { drawBetween, linesOf } from './line.ts';
import { ranked } from './ranked.ts';

/** The usual misjudgements, and slips by a power of ten. */
const RATIOS = [0.5, 0.67, 1.5, 2];
const POWERS = [0.1, 10];
/** Below these a count is known by counting: wrong ones lie right beside it; or at least not at ten times as many. */
const FEW = 20;
const MANY = 100;
/** Another figure this many times as large or small is ruled out at a glance. */
const FAR = 20;

/** Significant figures, as they are seen: 1,600 has two. */
function figuresIn(value: number): number {
  let figures = 1;
  while (figures < 12 && Number(value.toPrecision(figures)) !== value) figures += 1;
  return figures;
}

/** As many as the key shows: a wrong one is neither rounder nor odder. */
const figuresBeside = ({ value }: FigureFact): number => Math.max(2, figuresIn(value));

function nearBy(figure: FigureFact, whole: boolean): number[] {
  const { value } = figure;
  if (whole && Math.abs(value) < FEW) return [1, -1, 2, -2, 3, -3].map((by) => value + by);
  const figures = figuresBeside(figure);
  const ratios = whole && Math.abs(value) < MANY ? RATIOS : [...RATIOS, ...POWERS];
  const near = ratios.map((ratio) => Number((value * ratio).toPrecision(figures)));
  return whole ? near.map(Math.round) : near;
}

/** Wrong quantities in the key's own unit: first other figures of the deck, then misjudgements of this one. */
export function quantityDistractors(index: DeckIndex, asked: Asked, random: Random, wanted: number): Distractor[] {
  const fact = index.facts.get(asked.fact);
  if (fact?.kind !== 'figure' || asked.object.kind !== 'quantity') return [];
  const { value, unit, approx } = fact;
  const whole = index.units.get(unit)?.count ?? false;
  const [least = 0, limit = 0] = [value / FAR, value * FAR].sort((a, b) => a - b);
  const most = figuresBeside(fact);
  // What is counted is never rounded; of what is measured none is plainly more exact than the rest.
  const siblings = drawBetween(linesOf(index).amounts.get(unit) ?? [], least, limit, random).filter(
    (number) => whole || figuresIn(number) <= most
  );
  const side = (sign: 1 | -1): Distractor[] => {
    const out: Distractor[] = [];
    const taken: number[] = [];
    for (const number of [...siblings, ...random.shuffle(nearBy(fact, whole))]) {
      if (out.length === wanted) break;
      if ((number - value) * sign <= 0 || (value > 0 && number <= 0)) continue;
      // Whoever means one of two near ones may mean the other.
      const reach = (one: number): number => Math.max(allowed({ ...fact, value: Math.min(one, number) }, index.deck.units), 0);
      if (taken.some((one) => Math.abs(one - number) <= reach(one))) continue;
      const option: Value = { kind: 'quantity', value: number, unit, ...(approx ? { approx } : {}) };
      const proof = proofOfFalsity(index, asked, option);
      if (!proof) continue;
      taken.push(number);
      out.push({ value: option, proof, near: 1 });
    }
    return out;
  };
  return ranked(random, side(-1), side(1), wanted);
}
