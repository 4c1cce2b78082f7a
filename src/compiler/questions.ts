import { factOf } from '../core/base/ids.ts';
import type { Problem } from '../core/content/problem.ts';
import type { DeckIndex } from '../core/quiz/deck-index.ts';
import { type Export, type Finding, lintExport, lintQuestions, readerOf } from '../core/quiz/lint/index.ts';
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

/** How many questions of each wording lint reads: so many that chance alone seldom puts the same options into all of them. */
const LINTED = 6;

/** Where things stand in the files of a deck: its head, and its facts by their ids. */
export interface DeckPlaces {
  head: FactPlace;
  facts: ReadonlyMap<string, FactPlace>;
}

/** How many questions of each wording are made, who hears how far it has come, and whose limits the questions must keep as well. */
export interface Thoroughness {
  seeds: number;
  tell: Tell;
  to?: Export | undefined;
}

/** After how many questions it is told how far the oracle has come. */
const TOLD = 100;

/** Makes questions from a deck, reads them by the rules of question lint and puts them to the oracle. */
export function checkQuestions(index: DeckIndex, places: DeckPlaces, { seeds, tell, to }: Thoroughness): CheckedQuestions {
  const { deck } = index;
  const made = allQuestions(index, seeds, tell).filter((group) => group.length > 0);
  const questions = made.flatMap(([first]) => first ?? []);
  const all = made.flat();

  const found = new Map<string, Problem>();
  const note = ({ code, severity, message, about }: Finding): void => {
    if (!about) {
      found.set(`${code} ${message}`, { code, ...places.head, severity, message });
      return;
    }
    const fact = factOf(about.card);
    const place = places.facts.get(fact) ?? places.head;
    const problem = { code, ...place, fact, severity, message: `${about.card}, ${about.type} (${about.template}): ${message}` };
    // Many seeds break one rule in one way, with other options: one of them is enough to mend it.
    const key = `${code} ${about.card} ${about.type} ${about.template}`;
    if (!found.has(key)) found.set(key, problem);
  };
  tell(`${deck.id}: reading ${questions.length} questions`);
  const reader = readerOf(index);
  const linted = made.flatMap((group) => group.slice(0, LINTED));
  for (const finding of lintQuestions(reader, linted)) note(finding);
  for (const finding of to ? lintExport(reader, linted, to) : []) note(finding);
  const problems = [...found.values()];

  found.clear();
  const oracle = prepareOracle(deck);
  for (const [nth, question] of all.entries()) {
    if (nth % TOLD === 0) tell(`${deck.id}: question ${nth} of ${all.length} before the independent checker`);
    const { problem, detail } = consult(oracle, question);
    if (problem !== undefined) note({ code: `oracle/${problem}`, severity: 'error', message: `${detail}.`, about: question });
  }
  return { questions, problems, oracle: { questions: all.length, ambiguous: [...found.values()] } };
}
