import type { QuestionView } from './view.ts';

export type Severity = 'error' | 'warning';

/** One thing that can be wrong with a question. */
export interface Rule {
  /** Its number in the list of rules: `E1`. */
  code: string;
  severity: Severity;
  /** Sentences that say what is wrong; none if nothing is. */
  find(view: QuestionView): string[];
}

export const errorRule = (code: string, find: Rule['find']): Rule => ({ code, severity: 'error', find });

/** Every two of a list, each pair once. */
export const pairs = <Item>(items: readonly Item[]): [Item, Item][] =>
  items.flatMap((first, i) => items.slice(i + 1).map((second): [Item, Item] => [first, second]));
