import { plain } from '../../content/text.ts';
import { cueRule, type SeriesRule } from './rule.ts';
import { keyed, type QuestionView } from './view.ts';
import { isWorded } from './worded.ts';

/** How much longer than the mean of the options the key may be. */
const LONGER = 1.25;
/** The share of questions in which it may be the longest; and of how many that is more than chance. */
const SHARE = 0.4;
const ENOUGH = 100;

/** The length of each option, where the author can change it. */
function lengthsOf(view: QuestionView): { key: number; others: number[] } | undefined {
  const found = keyed(view);
  if (!found) return undefined;
  if (!isWorded(found.key.value)) return undefined;
  return { key: plain(found.key.text).length, others: found.others.map(({ text }) => plain(text).length) };
}

const mean = (numbers: readonly number[]): number => numbers.reduce((sum, n) => sum + n, 0) / numbers.length;

/** W20: the key is about as long as the other options. */
export const lengths = cueRule('W20', (view) => {
  const found = lengthsOf(view);
  if (!found || found.key <= LONGER * mean([found.key, ...found.others])) return [];
  return [`the right answer is longer than the others (${found.key} letters, they ${found.others.join(' and ')}): shorten it.`];
});

/** W20 over a deck: the key is not the longest option more often than chance makes it. */
export const longest: SeriesRule = {
  code: 'W20',
  severity: 'warning',
  find(views) {
    const all = views.flatMap((view) => lengthsOf(view) ?? []);
    const share = all.filter(({ key, others }) => others.every((other) => other < key)).length / all.length;
    if (all.length < ENOUGH || share <= SHARE) return [];
    const percent = Math.round(share * 100);
    return [
      { message: `in ${percent} % of the questions the right answer is the longest: word it no more fully than the others.` }
    ];
  }
};
