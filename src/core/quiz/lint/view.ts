import { foldText } from '../../base/fold-text.ts';
import type { Deck } from '../../content/deck.ts';
import type { Fact, Name } from '../../content/fact.ts';
import { plain, type Text } from '../../content/text.ts';
import type { NotOption, Option, Question, Value } from '../question.ts';

/** A question with its words, as a learner meets it. */
export interface QuestionView {
  deck: Deck;
  question: Question;
  /** The fact that is asked about. */
  fact: Fact;
  stem: Text;
  /** What can be chosen, in order; for true or false, what a false statement can be put right with. */
  options: { value: Value; text: Text; key: boolean }[];
  /** The right answer, in each wording that counts; empty where a statement shows its answer itself. */
  answers: Text[];
  /** How many facts of the deck use a word (folded). */
  uses(word: string): number;
}

/** The two calls into the words of a language that lint needs. */
export interface Wording {
  stem(question: Question): Text;
  value(value: Value): Text;
}

/** Words as they are compared, without case, accents, marks and articles. */
export const folded = ({ deck }: Pick<QuestionView, 'deck'>, text: Text): string => foldText(plain(text), deck.lang);

export const nameText = (name: Name): string => (typeof name === 'string' ? name : name.t);

function optionsOf(question: Question): readonly (Option | NotOption)[] {
  if ('options' in question) return question.options;
  return question.type === 'true-false' ? (question.fixes ?? []) : [];
}

function answersOf(question: Question, { value }: Wording): Text[] {
  switch (question.type) {
    // A statement, and what stands side by side, show their answers themselves.
    case 'true-false':
    case 'match':
    case 'categorise':
    case 'order':
      return [];
    case 'typed':
      return question.accept.kind === 'names'
        ? [question.accept.usual, ...question.accept.names.map(({ t }) => t)]
        : [value(question.asked.object)];
    case 'number':
    case 'date':
      return [value(question.asked.object)];
    case 'name-all':
      return question.values.map(value);
    default:
      return question.options.filter(({ reason }) => reason.kind === 'key').map((option) => value(option.value));
  }
}

/** Everything a rule looks at. */
export function viewOf(
  { deck, facts, uses }: { deck: Deck; facts: ReadonlyMap<string, Fact>; uses: (word: string) => number },
  question: Question,
  words: Wording
): QuestionView | undefined {
  const fact = facts.get(question.asked.fact);
  if (!fact) return undefined;
  return {
    deck,
    question,
    fact,
    stem: words.stem(question),
    options: optionsOf(question).map(({ value, reason }) => ({ value, text: words.value(value), key: reason.kind === 'key' })),
    answers: answersOf(question, words),
    uses
  };
}
