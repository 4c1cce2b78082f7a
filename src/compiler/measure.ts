import { cardId, type CardId, factOf } from '../core/base/ids.ts';
import type { Deck } from '../core/content/deck.ts';
import type { Fact } from '../core/content/fact.ts';
import { blocks, type Problem } from '../core/content/problem.ts';
import type { Question, QuestionType } from '../core/quiz/question.ts';
import { agreementOf, type GradedAnswer, percent } from './grading.ts';
import type { CheckedQuizzes } from './quizzes.ts';

/** One figure with what it is meant to reach. */
export interface Measure {
  name: string;
  value: number;
  unit: string;
  goal: number;
  /** The goal is the most that it may be; else it is the least. */
  most?: true;
  ok: boolean;
}

/** Everything that was found out about some decks. */
export interface CheckedDecks {
  decks: Deck[];
  problems: Problem[];
  /** One for each (card, type, template) that a deck gives. */
  questions: Question[];
  /** How many questions the independent checker looked at, and those that have not exactly one right answer. */
  oracle: { questions: number; ambiguous: Problem[] };
  /** What the rules of whole quizzes found in some that were composed. */
  quizzes: CheckedQuizzes[];
}

/** The same for all decks, with what was found out about how questions are made and graded. */
export interface Checked extends CheckedDecks {
  /** The answers labelled by hand; none where they are not at hand. */
  graded: readonly GradedAnswer[];
  /** How many planted traps there are, and the names of those that are not caught. */
  traps: { laid: number; sprung: string[] };
}

const COMPLETE = ['dates', 'figures', 'proposals'] as const;
export type CompleteKind = (typeof COMPLETE)[number];

/** A fact that says all that its kind can, and so must give many types of questions; `card`: where one facet is meant. */
export interface Complete {
  kind: CompleteKind;
  fact: Fact;
  card?: CardId;
  types: ReadonlySet<QuestionType>;
}

function completeKind(fact: Fact): { kind: CompleteKind; facet?: string } | undefined {
  if (fact.stance === 'disputed') return undefined;
  if (fact.kind === 'event' && fact.when !== undefined) return { kind: 'dates', facet: 'when' };
  if (fact.kind === 'figure') return { kind: 'figures', facet: 'value' };
  if (fact.kind === 'proposal' && (fact.to?.length || fact.reason !== undefined)) return { kind: 'proposals' };
  return undefined;
}

/** The complete facts of a deck with the types of questions that each gives: a proposal on all its cards, the others on one. */
export function completeFacts(deck: Deck, questions: readonly Question[]): Complete[] {
  return deck.facts.flatMap((fact): Complete[] => {
    const complete = completeKind(fact);
    if (!complete) return [];
    const { kind, facet } = complete;
    const card = facet === undefined ? undefined : cardId(deck.id, fact.id, facet);
    const own = questions.filter(
      (question) => question.deck === deck.id && (card === undefined ? factOf(question.card) === fact.id : question.card === card)
    );
    return [{ kind, fact, types: new Set(own.map(({ type }) => type)), ...(card === undefined ? {} : { card }) }];
  });
}

/** How many complete facts of each kind there are, and the least number of types that one of them gives. */
export function leastTypes(complete: readonly Complete[]): { kind: CompleteKind; count: number; least: number }[] {
  return COMPLETE.map((kind) => {
    const sizes = complete.filter((one) => one.kind === kind).map(({ types }) => types.size);
    return { kind, count: sizes.length, least: sizes.length === 0 ? 0 : Math.min(...sizes) };
  });
}

const atLeast = (name: string, value: number, unit: string, goal: number): Measure => ({
  name,
  value,
  unit,
  goal,
  ok: value >= goal
});
const atMost = (name: string, value: number, unit: string, goal: number): Measure => ({
  name,
  value,
  unit,
  goal,
  most: true,
  ok: value <= goal
});
/** So many traps must be laid at least: all of them, of however few, would be no feat. */
const FEWEST_TRAPS = 60;
const none = (name: string, value: number, unit: string): Measure => ({ name, value, unit, goal: 0, ok: value === 0 });

function gradingMeasures(graded: readonly GradedAnswer[]): Measure[] {
  if (graded.length === 0) return [];
  const { answers, right, rejected, wrong, accepted, others } = agreementOf(graded);
  return [
    atLeast('grading.answers', answers, 'answers', 600),
    atMost('grading.falseRejectPct', percent(rejected, right), '%', 2),
    atMost('grading.falseAcceptPct', percent(accepted, wrong), '%', 0.5),
    none('grading.otherNames', others, 'answers')
  ];
}

/** The figures by which the content is judged, over all decks together. */
export function measuresOf({ decks, problems, questions, oracle, traps, graded }: Checked): Measure[] {
  const complete = decks.flatMap((deck) => completeFacts(deck, questions));
  const distinct = questions.length;
  const facts = decks.reduce((sum, deck) => sum + deck.facts.length, 0);
  const least = complete.length === 0 ? 0 : Math.min(...complete.map(({ types }) => types.size));
  return [
    atLeast('content.facts', facts, 'facts', 80),
    atLeast('content.questions', distinct, 'questions', 350),
    atLeast('content.minTypes', least, 'types', 6),
    none('content.blocking', problems.filter(blocks).length, 'problems'),
    atLeast('oracle.questions', oracle.questions, 'questions', distinct),
    none('oracle.ambiguous', oracle.ambiguous.length, 'questions'),
    atLeast('oracle.trapsCaught', traps.laid - traps.sprung.length, 'traps', Math.max(FEWEST_TRAPS, traps.laid)),
    ...gradingMeasures(graded)
  ];
}
