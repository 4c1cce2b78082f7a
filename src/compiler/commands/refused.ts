import { findingsOf } from '../check.ts';
import { report } from '../compile.ts';
import type { CheckedDecks } from '../measure.ts';
import type { Outcome } from './command.ts';

/** What stands in the way, and what therefore was not done. */
export const refused = (checked: CheckedDecks, sentence: string): Outcome => ({
  out: report(findingsOf(checked)),
  err: sentence,
  code: 1
});
