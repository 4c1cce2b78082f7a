import type { Random } from '../../base/random.ts';
import type { Distractor } from './nearness.ts';

/**
 * Chooses from wrong values below and above the key, in order of preference. How many lie below is drawn before any is chosen, and
 * every number that both sides allow is as likely: so the key is as often the first as the middle or the last.
 */
export function ranked(random: Random, below: readonly Distractor[], above: readonly Distractor[], wanted: number): Distractor[] {
  const count = Math.min(wanted, below.length + above.length);
  const least = Math.max(0, count - above.length);
  const most = Math.min(count, below.length);
  const rank = least + random.below(most - least + 1);
  return [...below.slice(0, rank), ...above.slice(0, count - rank)];
}
