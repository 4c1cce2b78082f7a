import { writeWhole } from '../compile.ts';
import { type Outcome, wrongUse } from './command.ts';

/** Writes a file that an author named; or says why it cannot be written there. */
export function written(file: string, text: string, outcome: Outcome): Outcome {
  try {
    writeWhole(file, text);
    return outcome;
  } catch (error) {
    return wrongUse(`${file} cannot be written (${error instanceof Error ? error.message : error}): name another file after -o.`);
  }
}
