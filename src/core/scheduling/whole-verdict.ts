import type { Verdict } from '../base/answer.ts';
import type { Part } from '../log/event.ts';

/** Of an answer about several cards, by what all parts earned together: right if all of it, nearly right from one half on. */
export function wholeVerdict(parts: readonly Part[]): Verdict {
  const [first, second] = parts;
  if (first && !second) return first.outcome.verdict;
  const earned = parts.reduce((sum, { outcome }) => sum + outcome.earned, 0);
  const of = parts.reduce((sum, { outcome }) => sum + outcome.of, 0);
  if (earned >= of) return 'right';
  return earned * 2 >= of ? 'near' : 'wrong';
}
