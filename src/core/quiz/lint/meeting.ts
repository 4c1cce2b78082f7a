import { plain } from '../../content/text.ts';
import { contentWords } from './language.ts';
import type { SeriesRule } from './rule.ts';
import { folded, type QuestionView, wordsOf } from './view.ts';

// A word that this many facts share tells no more about one of them.
const COMMON = 6;
/** The share of what tells one question from others that must stand in another stem, so that whoever reads it there is reminded. */
const REMINDS = 0.6;
const FEWEST = 2;

const has = (words: string, part: string): boolean => part !== '' && ` ${words} `.includes(` ${part} `);

/** What a rule of pairs needs of each question, folded once. */
interface Asking {
  view: QuestionView;
  stem: string;
  /** The answers in words; none where the answer is a mark, or true or false. */
  answers: string[];
  /** Whose words the stem names, which is no answer to anything. */
  voice: string;
  /** The words of the stem that few facts use. */
  telling: string[];
}

function askingOf(view: QuestionView): Asking {
  const { type } = view.question;
  const stem = folded(view, view.stem);
  const speaker = view.question.voice === undefined ? undefined : view.facts.get(view.question.voice);
  const voice = speaker?.kind === 'entity' ? folded(view, speaker.name) : '';
  const answers = type === 'kind' ? [] : view.answers.map((text) => folded(view, text));
  const telling = [...new Set(contentWords(view, wordsOf(view, view.stem)))].filter(
    (word) => view.uses(word) <= COMMON && !has(voice, word)
  );
  return { view, stem, answers, voice, telling };
}

/** The answer of one that the stem of the other tells together with what is asked; `undefined` if it tells nothing. */
function toldBy(other: Asking, one: Asking): string | undefined {
  if (one.view.question.card === other.view.question.card) return undefined;
  const answer = one.answers.find((text) => text !== other.voice && has(other.stem, text));
  if (answer === undefined) return undefined;
  const known = one.telling.filter((word) => !has(answer, word));
  const reminded = known.filter((word) => has(other.stem, word));
  return reminded.length >= FEWEST && reminded.length >= REMINDS * known.length ? answer : undefined;
}

/** Two questions that must not meet in one quiz: the stem of `told` holds the answer of `asked`. */
export interface Meeting {
  asked: QuestionView;
  told: QuestionView;
  answer: string;
}

export function meetingsIn(views: readonly QuestionView[]): Meeting[] {
  const all = views.map(askingOf);
  // Of the thousands of questions of a deck, few hold a word of one answer.
  const holding = new Map<string, Asking[]>();
  for (const asking of all)
    for (const word of new Set(asking.stem.split(' '))) {
      const known = holding.get(word);
      if (known) known.push(asking);
      else holding.set(word, [asking]);
    }
  return all.flatMap((one) => {
    const others = new Set(one.answers.flatMap((answer) => holding.get(answer.split(' ')[0] ?? '') ?? []));
    return [...others].flatMap((other) => {
      const answer = toldBy(other, one);
      return answer === undefined ? [] : [{ asked: one.view, told: other.view, answer }];
    });
  });
}

/** E8 over a quiz: no stem tells the answer of another question. */
export const meeting: SeriesRule = {
  code: 'E8',
  severity: 'error',
  find: (views) =>
    meetingsIn(views).map(({ asked, told, answer }) => ({
      view: asked,
      message: `"${plain(told.stem)}" tells the answer "${answer}" of another question of the quiz: leave one of the two out.`
    }))
};
