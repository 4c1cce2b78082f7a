import { foldText } from '../../base/fold-text.ts';
import type { Deck } from '../../content/deck.ts';
import type { Fact, Name } from '../../content/fact.ts';
import { plain, type Text } from '../../content/text.ts';
import type { NotOption, Option, Question, Value } from '../question.ts';
import { sortOf } from './sort.ts';

/** A question with its words, as a learner meets it. */
export interface QuestionView {
  deck: Deck;
  facts: ReadonlyMap<string, Fact>;
  question: Question;
  /** The fact that is asked about. */
  fact: Fact;
  stem: Text;
  /** What can be chosen, in order; for true or false, what a false statement can be put right with. */
  options: { value: Value; text: Text; key: boolean }[];
  /** The right answer, in each wording that counts; empty where a statement shows its answer itself. */
  answers: Text[];
  /** What a false statement says in the place of the truth. */
  untruth?: Text;
  /** What a matching question joins; empty for every other. */
  pairs: MatchedPair[];
  /** How many facts of the deck use a word (folded). */
  uses(word: string): number;
}

/** One end of a pair, with the sort of thing it is: `country`, `date`. */
export interface PairEnd {
  text: Text;
  sort: string;
}

/** What belongs together in a matching question. */
export interface MatchedPair {
  left: PairEnd;
  right: PairEnd;
}

/** The two calls into the words of a language that lint needs. */
export interface Wording {
  stem(question: Question): Text;
  value(value: Value): Text;
}

// Thousands of questions share the texts of one deck.
const FOLDED = new WeakMap<Deck, Map<string, string>>();

/** Words as they are compared, without case, accents, marks and articles. */
export function folded({ deck }: Pick<QuestionView, 'deck'>, text: Text): string {
  const texts = FOLDED.get(deck) ?? new Map<string, string>();
  FOLDED.set(deck, texts);
  const words = plain(text);
  const known = texts.get(words) ?? foldText(words, deck.lang);
  texts.set(words, known);
  return known;
}

/** The words of a text, folded. */
export const wordsOf = (view: Pick<QuestionView, 'deck'>, text: Text): string[] =>
  folded(view, text)
    .split(' ')
    .filter((word) => word !== '');

/** The one right option with the wrong ones; `undefined` where there is not just one, or nothing beside it. */
export function keyed({ options }: QuestionView) {
  const [key, ...more] = options.filter((option) => option.key);
  const others = options.filter((option) => !option.key);
  return key && more.length === 0 && others.length > 0 ? { key, others } : undefined;
}

export const nameText = (name: Name): string => (typeof name === 'string' ? name : name.t);

function optionsOf(question: Question): readonly (Option | NotOption)[] {
  if ('options' in question) return question.options;
  return question.type === 'true-false' ? (question.fixes ?? []) : [];
}

function answersOf(question: Question, { value }: Wording): Text[] {
  switch (question.type) {
    // A statement, and what stands side by side, show their answers themselves; and what does not fit is no answer.
    case 'true-false':
    case 'match':
    case 'categorise':
    case 'order':
    case 'not':
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

function pairsOf(question: Question, facts: ReadonlyMap<string, Fact>, { value }: Wording): MatchedPair[] {
  if (question.type !== 'match') return [];
  const end = (one: Value): PairEnd => ({ text: value(one), sort: sortOf(facts, one) });
  // Who speaks, or is to act, may be a person or a country.
  const isActor = question.asked.facet === 'by' || question.asked.facet === 'to';
  return question.rows.map(({ left, key }) => ({
    left: end(left),
    right: isActor ? { text: value(key), sort: 'actor' } : end(key)
  }));
}

/** Everything a rule looks at. */
export function viewOf(
  { deck, facts, uses }: { deck: Deck; facts: ReadonlyMap<string, Fact>; uses: (word: string) => number },
  question: Question,
  words: Wording
): QuestionView | undefined {
  const fact = facts.get(question.asked.fact);
  if (!fact) return undefined;
  const isFalse = question.type === 'true-false' && !question.truth;
  return {
    deck,
    facts,
    question,
    fact,
    stem: words.stem(question),
    options: optionsOf(question).map(({ value, reason }) => ({ value, text: words.value(value), key: reason.kind === 'key' })),
    answers: answersOf(question, words),
    ...(isFalse ? { untruth: words.value(question.shown) } : {}),
    pairs: pairsOf(question, facts, words),
    uses
  };
}
