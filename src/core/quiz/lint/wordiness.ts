import { plain, type Text } from '../../content/text.ts';
import { inLanguage } from './language.ts';
import { readingGrade } from './reading-grade.ts';
import { cueRule, warningRule } from './rule.ts';
import type { QuestionView } from './view.ts';
import { isWorded } from './worded.ts';

const STEM_WORDS = 35;
const OPTION_WORDS = 12;

const count = (text: Text): number =>
  plain(text)
    .split(/\s+/)
    .filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

/** A passage is read before the question is asked of it, and is as long as the source has it. */
function isPassage({ question }: QuestionView): boolean {
  return question.asked.facet === 'dispute';
}

/** W25: a stem is read in one go. */
export const longStem = warningRule('W25', (view) => {
  const words = count(view.stem);
  return words > STEM_WORDS && !isPassage(view) ? [`the stem has ${words} words: say it in ${STEM_WORDS}.`] : [];
});

/** W25: options are compared with one look. */
export const longOption = cueRule('W25', (view) => {
  const long = view.options.find(({ value, text, key }) => key && isWorded(value) && count(text) > OPTION_WORDS);
  if (!long) return [];
  return [`the option "${plain(long.text)}" has ${count(long.text)} words: say it in ${OPTION_WORDS}.`];
});

/** W25: whoever the deck is for can read it. */
export const hardStem = warningRule('W25', (view) => {
  const { readingGrade: target } = view.deck;
  const measure = inLanguage(view, { en: readingGrade });
  if (target === undefined || !measure) return [];
  const grade = measure(plain(view.stem));
  return grade > target
    ? [`the stem reads like grade ${grade.toFixed(1)}, and the deck is for ${target}: use shorter words.`]
    : [];
});
