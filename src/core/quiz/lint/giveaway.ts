import { plain } from '../../content/text.ts';
import { errorRule } from './rule.ts';
import { folded, type QuestionView } from './view.ts';

// A word that this many facts share tells no more about one of them.
const COMMON = 3;

const has = (words: string, part: string): boolean => part !== '' && ` ${words} `.includes(` ${part} `);

/** Years and longer words; "the war" and "the treaty" give little away, and grammar nothing. */
const isTelling = (word: string): boolean => /^\d{4}$/.test(word) || (word.length >= 5 && !/^\d+$/.test(word));

function rareWords(view: QuestionView): string[] {
  const stem = folded(view, view.stem);
  const [answer] = view.answers;
  if (answer === undefined) return [];
  const others = view.options.filter(({ key }) => !key).map(({ text }) => folded(view, text));
  return folded(view, answer)
    .split(' ')
    .filter(
      (word) => isTelling(word) && has(stem, word) && view.uses(word) <= COMMON && !others.some((other) => has(other, word))
    );
}

/** E7: the stem holds neither the answer nor a word that only the answer has. */
export const giveaway = errorRule('E7', (view) => {
  const stem = folded(view, view.stem);
  const others = view.options.filter(({ key }) => !key);
  // "Fact, claim or opinion?" names them all, and so tells nothing.
  const listsAll = others.length > 0 && others.every(({ text }) => has(stem, folded(view, text)));
  const answer = view.answers.find((text) => has(stem, folded(view, text)));
  if (answer !== undefined && !listsAll) return [`the stem holds the answer "${plain(answer)}": "${plain(view.stem)}".`];
  return rareWords(view).map((word) => `"${word}" stands in the stem and in the right answer alone: "${plain(view.stem)}".`);
});
