import { plain } from '../../content/text.ts';
import { errorRule, type Rule } from './rule.ts';

/** What another program takes; more than that it cuts off or refuses. */
interface Limits {
  stem?: number;
  option?: number;
  options?: [least: number, most: number];
  /** A stem must stand on one line. */
  oneLine?: boolean;
}

export const EXPORTS = ['kahoot', 'wayground', 'blooket', 'gimkit', 'socrative', 'aiken'] as const;
export type Export = (typeof EXPORTS)[number];

const LIMITS: Record<Export, Limits> = {
  kahoot: { stem: 120, option: 75, options: [2, 4] },
  wayground: { options: [2, 5] },
  blooket: { options: [2, 4] },
  gimkit: { options: [2, 4] },
  socrative: { options: [2, 5] },
  aiken: { options: [2, 5], oneLine: true }
};

/** E19: a question fits into the program that it is exported to. A deck that is never exported need not keep to this. */
export const exportRule = (to: Export): Rule =>
  errorRule('E19', ({ question, stem, options }) => {
    // What is typed, and what is a matter of our five marks, is not exported as a choice.
    if (question.type === 'kind' || (options.length === 0 && question.type !== 'true-false')) return [];
    const { stem: letters = Infinity, option: most = Infinity, options: count, oneLine } = LIMITS[to];
    const text = plain(stem);
    const long = options.map((option) => plain(option.text)).filter((option) => option.length > most);
    const wrongCount = count && options.length > 0 && (options.length < count[0] || options.length > count[1]);
    return [
      ...(text.length > letters ? [`the stem has ${text.length} letters, and ${to} takes ${letters}: shorten it.`] : []),
      ...long.map((option) => `"${option}" has ${option.length} letters, and ${to} takes ${most}: shorten it.`),
      ...(wrongCount
        ? [`there are ${options.length} options, and ${to} takes ${count[0]} to ${count[1]}: ask it with fewer or more.`]
        : []),
      ...(oneLine && /[\r\n]/.test(text) ? [`the stem has several lines, and ${to} takes one: join them.`] : [])
    ];
  });
