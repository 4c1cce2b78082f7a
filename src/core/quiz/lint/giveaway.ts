import { plain } from '../../content/text.ts';
import { errorRule } from './rule.ts';
import { folded, type QuestionView } from './view.ts';

// A word that this many facts share tells no more about one of them.
const COMMON = 6;

const has = (words: string, part: string): boolean => part !== '' && ` ${words} `.includes(` ${part} `);

/** Years and longer words; "the war" and "the treaty" give little away, and grammar nothing. */
const isTelling = (word: string): boolean => /^\d{4}$/.test(word) || (word.length >= 5 && !/^\d+$/.test(word));

/** Words that the stem cannot do without: the unit in "how many years …?", and whose words they are. */
function neededWords(view: QuestionView): string[] {
  const { asked, voice } = view.question;
  const { object, want } = asked;
  const unit = view.deck.units.find(({ id }) => object.kind === 'quantity' && want === 'object' && id === object.unit);
  const speaker = view.deck.facts.find(({ id }) => id === voice);
  const names = [...(unit ? [unit.one, unit.other] : []), ...(speaker?.kind === 'entity' ? [speaker.name] : [])];
  return names.flatMap((name) => folded(view, name).split(' '));
}

function rareWords(view: QuestionView): string[] {
  const stem = folded(view, view.stem);
  const [answer] = view.answers;
  if (answer === undefined) return [];
  const others = view.options.filter(({ key }) => !key).map(({ text }) => folded(view, text));
  const needed = neededWords(view);
  const cue = (word: string): boolean =>
    isTelling(word) &&
    has(stem, word) &&
    !needed.includes(word) &&
    view.uses(word) <= COMMON &&
    !others.some((other) => has(other, word));
  return folded(view, answer).split(' ').filter(cue);
}

/** E7: the stem holds neither the answer nor a word that only the answer has. */
export const giveaway = errorRule('E7', (view) => {
  const stem = folded(view, view.stem);
  const others = view.options.filter(({ key }) => !key);
  // "Fact, claim or opinion?" names them all, and so tells nothing.
  const listsAll = others.length > 0 && others.every(({ text }) => has(stem, folded(view, text)));
  const answer = view.answers.find((text) => has(stem, folded(view, text)));
  if (answer !== undefined && !listsAll)
    return [`"${plain(view.stem)}" holds the answer "${plain(answer)}": take it out of the stem.`];
  return rareWords(view).map(
    (word) => `"${word}" stands in "${plain(view.stem)}" and in the right answer alone: say it otherwise in one of them.`
  );
});
