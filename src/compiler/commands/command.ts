import type { Tell } from '../tell.ts';

/** What the command printed, and its exit code: 0 done, 1 the deck is not right, 2 not understood. */
export interface Outcome {
  /** For the standard output; nothing, if empty. */
  out: string;
  /** For the other stream. */
  err?: string;
  code: 0 | 1 | 2;
}

/** What a command may ask of the world. */
export interface Doors {
  /** `2026-11-24` */
  today: string;
  tell: Tell;
}

export interface Flag {
  /** A word after it, named as in the help: `--title <words>`; without, the flag stands alone. */
  wants?: string;
  short?: string;
  help: string;
}

/** What an author asked for, once it is understood. */
export interface Asked {
  folders: readonly [string, ...string[]];
  flags: Readonly<Partial<Record<string, string | true>>>;
}

export interface Command {
  /** In a few words, for the list of commands. */
  summary: string;
  /** What it wants: one folder, several, that of a deck, or one that is not there yet. */
  folders: 'one' | 'some' | 'deck' | 'new';
  flags: Readonly<Record<string, Flag>>;
  /** What more there is to know. */
  about: string;
  /** The words after `npm run deck --`, and what they do. */
  examples: readonly (readonly [words: string, does: string])[];
  run(asked: Asked, doors: Doors): Outcome;
}

export const wrongUse = (err: string): Outcome => ({ out: '', err, code: 2 });

/** The word after a flag. */
export const wordOf = ({ flags }: Asked, name: string): string | undefined => {
  const word = flags[name];
  return word === true ? undefined : word;
};
