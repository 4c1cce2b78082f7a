import { plain } from '../../content/text.ts';
import { type SeriesRule, warningRule } from './rule.ts';
import { keyed, wordsOf } from './view.ts';

const LEAST = 0.4;
const MOST = 0.6;
/** Fewer statements show no share. */
const ENOUGH = 20;

const NEGATIONS = ['not', 'no', 'never', 'не', 'نہیں'];

/** W28 over a deck: about as many statements are true as false. */
export const trueShare: SeriesRule = {
  code: 'W28',
  severity: 'warning',
  find(views) {
    const truths = views.flatMap(({ question }) => (question.type === 'true-false' ? [question.truth] : []));
    const share = truths.filter((truth) => truth).length / truths.length;
    if (truths.length < ENOUGH || (share >= LEAST && share <= MOST)) return [];
    return [{ message: `${Math.round(share * 100)} % of the statements are true: make it about half of them.` }];
  }
};

/** W28: a false statement says something else, and not just "not". */
export const onlyNot = warningRule('W28', (view) => {
  const key = keyed(view)?.key;
  if (view.untruth === undefined || !key) return [];
  const bare = (text: typeof key.text): string =>
    wordsOf(view, text)
      .map((word) => word.replace(/nt$/, ''))
      .filter((word) => !NEGATIONS.includes(word))
      .join(' ');
  if (bare(view.untruth) !== bare(key.text)) return [];
  return [`"${plain(view.untruth)}" is false by its "not" alone: name what people take for the truth instead.`];
});
