import type { QuestionView } from './view.ts';

export type Severity = 'error' | 'warning';

/** One thing that can be wrong with a question. */
export interface Rule {
  /** Its number in the list of rules: `E1`. */
  code: string;
  severity: Severity;
  /**
   * How many draws of one wording must show the fault: `all`, where chance alone puts such options side by side now and then,
   * so that only a wording which always shows it can be mended.
   */
  draws: 'any' | 'all';
  /** Sentences that say what is wrong and what to do; none if nothing is. */
  find(view: QuestionView): string[];
}

export const errorRule = (code: string, find: Rule['find']): Rule => ({ code, severity: 'error', draws: 'any', find });

export const warningRule = (code: string, find: Rule['find']): Rule => ({ code, severity: 'warning', draws: 'any', find });

/** What may lead a learner to the key who does not know it. */
export const cueRule = (code: string, find: Rule['find']): Rule => ({ code, severity: 'warning', draws: 'all', find });

/** What questions have wrong with each other: those of a whole deck, or of one quiz. */
export interface SeriesRule {
  code: string;
  severity: Severity;
  find(views: readonly QuestionView[]): Found[];
}

/** `view`: the question to look at; absent where it is all of them together. */
export interface Found {
  view?: QuestionView;
  message: string;
}

/** Every two of a list, each pair once. */
export const pairs = <Item>(items: readonly Item[]): [Item, Item][] =>
  items.flatMap((first, i) => items.slice(i + 1).map((second): [Item, Item] => [first, second]));
