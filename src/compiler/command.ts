import { existsSync } from 'node:fs';
import { checkContent, isBlocked, problemPart, readable } from './check.ts';
import { EXPORTS } from '../core/quiz/lint/index.ts';
import { measuresOf } from './measure.ts';

const USAGE = `usage: cardamom check <folder of decks> [--json] [--for <program>]

Reads every deck (<folder>/<deck>/deck.yaml and facts/**/*.yaml), makes its questions and says what is wrong.
--json           one array of measures on the standard output, and nothing else
--for <program>  also whether the questions fit into it: ${EXPORTS.join(', ')}
Exit code: 0 all is well, 1 something is wrong, 2 not understood.`;

/** What the command printed, and its exit code. */
export interface Outcome {
  out: string;
  /** What is wrong, when `out` is for a program to read. */
  err?: string;
  code: 0 | 1 | 2;
}

/** The authors' command line, from the words after `cardamom`. */
export function run(words: readonly string[]): Outcome {
  const json = words.includes('--json');
  const at = words.indexOf('--for');
  const to = EXPORTS.find((program) => program === words[at + 1]);
  if (at >= 0 && !to) return { out: USAGE, code: 2 };
  const [command, dir, ...rest] = words.filter((word, i) => word !== '--json' && (at < 0 || (i !== at && i !== at + 1)));
  if (command !== 'check' || dir === undefined || rest.length > 0 || dir.startsWith('-')) return { out: USAGE, code: 2 };
  if (!existsSync(dir)) return { out: `There is no folder ${dir}.`, code: 2 };
  const checked = checkContent(dir, undefined, at >= 0 ? to : undefined);
  const code = isBlocked(checked) ? 1 : 0;
  if (!json) return { out: readable(checked), code };
  const out = JSON.stringify(measuresOf(checked), undefined, 2);
  return code === 0 ? { out, code } : { out, err: problemPart(checked), code };
}
