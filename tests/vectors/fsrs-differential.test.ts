import { FSRSAlgorithm } from 'ts-fsrs';
import { expect, test } from 'vitest';
import { random } from '../../src/core/base/random.ts';
import type { Grade } from '../../src/core/log/event.ts';
import { initial, next, type Trace } from '../../src/core/scheduling/fsrs.ts';

// Tolerance and mix: `differential` in fsrs.json. ts-fsrs rounds to 8 decimals at each step.
const HISTORIES = 10_000;
const chance = random('fsrs against ts-fsrs');
const theirs = new FSRSAlgorithm({});

const grade = (): Grade => (chance.below(3) === 0 ? 1 : (([2, 3, 3, 4] as const)[chance.below(4)] ?? 3));
/** Mostly near the due day, sometimes the same day, sometimes years late. */
const elapsed = (s: number): number =>
  chance.below(5) === 0 ? 0 : chance.below(10) === 0 ? chance.below(4000) : Math.ceil((s * (20 + chance.below(200))) / 100);

const off = (a: number, b: number): number => Math.abs(a - b) / (Math.abs(b) + 1);

test('10,000 random histories leave the same trace as ts-fsrs', () => {
  let [worst, again, all] = [0, 0, 0];
  for (let i = 0; i < HISTORIES; i += 1) {
    let ours: Trace | undefined;
    let other: Trace | null = null;
    for (let n = 2 + chance.below(12); n > 0; n -= 1) {
      const [g, t]: [Grade, number] = [grade(), ours ? elapsed(ours.stability) : 0];
      other = theirs.next_state(other, t, g);
      ours = ours ? next(ours, t, g) : initial(g);
      worst = Math.max(worst, off(ours.stability, other.stability), off(ours.difficulty, other.difficulty));
      all += 1;
      if (g === 1) again += 1;
    }
  }
  expect(again / all).toBeGreaterThanOrEqual(0.3);
  expect(worst).toBeLessThanOrEqual(1e-6);
});
