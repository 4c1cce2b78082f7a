import type { Verdict } from '../base/answer.ts';
import type { Part } from '../log/event.ts';

/** Of an answer about several cards: right if all of it is, nearly right from one half on. */
export function wholeVerdict(parts: readonly Part[]): Verdict {
  const [first, second] = parts;
  if (first && !second) return first.outcome.verdict;
  const right = parts.filter(({ outcome }) => outcome.verdict === 'right').length;
  if (right === parts.length) return 'right';
  return right * 2 >= parts.length ? 'near' : 'wrong';
}
