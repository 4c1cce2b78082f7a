/** What is wrong with a question; the first fault found, the gravest first. */
export type Fault =
  /** The question is about a fact, facet or value that this deck does not have, or an option has no words. */
  | 'no-such-thing'
  /** Its stance or voice is not the fact's. */
  | 'stance-wrong'
  | 'none-right'
  | 'key-not-entailed'
  | 'two-right'
  | 'wrong-option-unproven'
  /** A true statement that counts as false, or the other way round. */
  | 'truth-wrong'
  /** A typed answer that is false, or means another fact, would count as right. */
  | 'accepts-false'
  /** A typed answer that is true would count as wrong. */
  | 'rejects-true'
  /** A number, a date or a mark that is not the fact's. */
  | 'key-wrong';

export interface Verdict {
  /** Value ids of the options that are entailed, or that may be true. */
  entailed: string[];
  /** Value ids of what the question counts as right. */
  keys: string[];
  problem?: Fault;
  detail: string;
}

export const sound = (entailed: string[], keys: string[]): Verdict => ({ entailed, keys, detail: '' });
export const unsound = (problem: Fault, detail: string, entailed: string[] = [], keys: string[] = []): Verdict => ({
  entailed,
  keys,
  problem,
  detail
});
