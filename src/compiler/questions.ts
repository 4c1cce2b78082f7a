import { factOf } from '../core/base/ids.ts';
import type { Deck } from '../core/content/deck.ts';
import type { Problem, Severity } from '../core/content/problem.ts';
import { type DeckIndex, indexDeck } from '../core/quiz/deck-index.ts';
import { lintQuestions } from '../core/quiz/lint/index.ts';
import { consult, prepareOracle } from '../core/quiz/oracle/oracle.ts';
import type { Question } from '../core/quiz/question.ts';
import { make, QUESTION_TYPES, templatesOf } from '../core/quiz/registry.ts';
import type { FactPlace } from './parse.ts';
import type { Tell } from './tell.ts';

/** What the questions of one deck came to. */
export interface CheckedQuestions {
  /** One for each (card, type, template) that the deck gives. */
  questions: Question[];
  /** What question lint found, each once and at the fact it is about. */
  problems: Problem[];
  oracle: { questions: number; ambiguous: Problem[] };
}

/** Each wording of each type for each card, in as many different questions as there are seeds. */
function allQuestions(index: DeckIndex, seeds: number, tell: Tell): Question[][] {
  return [...index.cards.values()].flatMap((card, nth) => {
    tell(`${index.deck.id}: questions for card ${nth + 1} of ${index.cards.size}`);
    return QUESTION_TYPES.flatMap((type) =>
      templatesOf(index, card, type).map((template) =>
        Array.from({ length: seeds }, (_, seed) => make(index, card.id, type, `check-${seed}`, template) ?? []).flat()
      )
    );
  });
}

/** How many questions of each wording lint reads: its rules look at words, which other options seldom change. */
const LINTED = 3;

/** After how many questions it is told how far the oracle has come. */
const TOLD = 100;

/** What an author can do about a fault in a question, where its sentence only says what the fault is. */
const REMEDIES: Readonly<Record<string, string>> = {
  E1: 'Say more in the fact, or in its "not", so that one answer is right.',
  E2: 'Take one of the two out of "not", or name them so that they differ.',
  E5: 'Correct the stance, or name in "ask" whose words they are.',
  E7: 'Leave it out of the words of the fact or relation, or ask in your own words under "ask".',
  E18: 'Mend the words of the fact.'
};

/** Makes questions from a deck, reads them by the rules of question lint and puts them to the oracle. `places`: of the deck's facts. */
export function checkQuestions(deck: Deck, places: ReadonlyMap<string, FactPlace>, seeds: number, tell: Tell): CheckedQuestions {
  const index = indexDeck(deck);
  const made = allQuestions(index, seeds, tell).filter((group) => group.length > 0);
  const questions = made.flatMap(([first]) => first ?? []);
  const all = made.flat();

  const found = new Map<string, Problem>();
  const note = (about: Pick<Question, 'card' | 'type' | 'template'>, code: string, severity: Severity, message: string): void => {
    const fact = factOf(about.card);
    const { path, line } = places.get(fact) ?? { path: deck.id, line: 1 };
    const remedy = REMEDIES[code.startsWith('oracle/') ? 'E1' : code];
    const sentence = `${about.card}, ${about.type} (${about.template}): ${message}${remedy === undefined ? '' : ` ${remedy}`}`;
    const problem = { code, path, line, fact, severity, message: sentence };
    // Many seeds break one rule in one way, with other options: one of them is enough to mend it.
    const key = `${code} ${about.card} ${about.type} ${about.template}`;
    if (!found.has(key)) found.set(key, problem);
  };
  tell(`${deck.id}: reading ${questions.length} questions`);
  for (const finding of lintQuestions(
    index,
    made.flatMap((group) => group.slice(0, LINTED))
  ))
    note(finding, finding.code, finding.severity, finding.message);
  const problems = [...found.values()];

  found.clear();
  const oracle = prepareOracle(deck);
  for (const [nth, question] of all.entries()) {
    if (nth % TOLD === 0) tell(`${deck.id}: question ${nth} of ${all.length} before the independent checker`);
    const { problem, detail } = consult(oracle, question);
    if (problem !== undefined) note(question, `oracle/${problem}`, 'error', `${detail}.`);
  }
  return { questions, problems, oracle: { questions: all.length, ambiguous: [...found.values()] } };
}
