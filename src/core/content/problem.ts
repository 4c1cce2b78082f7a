/** Where in a deck: keys and positions from its top, `['facts', 3, 'source', 'at', 0]`. */
export type Place = readonly (string | number)[];

export type Severity = 'error' | 'warning';

/** What is wrong with a deck, by its place in the deck. Only the compiler knows files and lines. */
export interface Issue {
  /** A rule's number (`E6`), or `<part>/<what is wrong>`: `schema/unknown-key`. */
  code: string;
  at: Place;
  /** The id of the fact that holds the fault. */
  fact?: string;
  /** The other place that has a part in it: where the same id stands first. */
  other?: Place;
  severity: Severity;
  /** A sentence that says what is wrong and what to do. */
  message: string;
}

/** What is wrong, for the person who can mend it: `path` is a file, or, for JSON, the place in the deck. */
export interface Problem extends Omit<Issue, 'at' | 'other'> {
  path: string;
  /** Counts from 1. */
  line?: number;
}

/** A place as people write it: `facts[3].source.at[0]`. */
export const placeName = (at: Place): string =>
  at.reduce<string>((name, key) => (typeof key === 'number' ? `${name}[${key}]` : name === '' ? key : `${name}.${key}`), '');

export function problemAt({ at: _at, other: _other, ...rest }: Issue, path: string, line?: number): Problem {
  return { ...rest, path, ...(line === undefined ? {} : { line }) };
}

export const blocks = (problem: { severity: Severity }): boolean => problem.severity === 'error';

/** `facts/people.yaml:14: error: …`, so that an editor can jump to the place. */
export const problemLine = ({ path, line, severity, message, code }: Problem): string =>
  `${path}:${line === undefined ? '' : `${line}:`} ${severity}: ${message} (${code})`;
