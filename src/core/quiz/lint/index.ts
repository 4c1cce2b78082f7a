import type { CardId } from '../../base/ids.ts';
import type { Deck } from '../../content/deck.ts';
import { type DeckIndex, indexDeck } from '../deck-index.ts';
import type { Question } from '../question.ts';
import { wordsFor } from '../words/index.ts';
import { absolutes } from './absolutes.ts';
import { agreement } from './agreement.ts';
import { attribution } from './attribution.ts';
import { blanks } from './blanks.ts';
import { catchAll } from './catch-all.ts';
import { convergence } from './convergence.ts';
import { duplicates } from './duplicates.ts';
import { type Export, exportRule } from './export.ts';
import { feedback } from './feedback.ts';
import { giveaway } from './giveaway.ts';
import { leaks } from './leaks.ts';
import { lengths, longest } from './lengths.ts';
import { matching } from './matching.ts';
import { meeting, meetingsIn } from './meeting.ts';
import { negated, negation } from './negation.ts';
import { numberLine } from './number-line.ts';
import { oddOne } from './odd-one.ts';
import { opposites } from './opposites.ts';
import { optionCount } from './option-count.ts';
import { order } from './order.ts';
import { overlapping } from './overlaps.ts';
import { positions, runs } from './positions.ts';
import { repeated } from './repeated.ts';
import { repeats } from './repeats.ts';
import { rightAnswer } from './right-answer.ts';
import type { Rule, SeriesRule, Severity } from './rule.ts';
import { sameSort } from './same-sort.ts';
import { spelling } from './spelling.ts';
import { onlyNot, trueShare } from './true-share.ts';
import { usesIn } from './uses.ts';
import { vague } from './vague.ts';
import { validity } from './validity.ts';
import { type QuestionView, viewOf } from './view.ts';
import { hardStem, longOption, longStem } from './wordiness.ts';

export { type Export, EXPORTS } from './export.ts';
/** W33, which needs answers. */
export { type ItemCounts, resultFaults } from './results.ts';

/** Names a wording of a question among those of a deck. */
export type About = Pick<Question, 'card' | 'type' | 'template'>;

/** What a rule found. */
export interface Finding {
  code: string;
  severity: Severity;
  message: string;
  /** The question to look at; absent where it is all of them together. */
  about?: About;
}

// E6, and what else can be seen in the facts alone, is in core/content/lint.

/** Of one question. */
export const RULES: readonly Rule[] = [
  rightAnswer,
  duplicates,
  overlapping,
  catchAll,
  attribution,
  giveaway,
  validity,
  agreement,
  numberLine,
  sameSort,
  optionCount,
  spelling,
  order,
  matching,
  feedback,
  leaks,
  lengths,
  convergence,
  absolutes,
  negation,
  longStem,
  longOption,
  hardStem,
  repeated,
  blanks,
  onlyNot,
  oddOne,
  opposites,
  vague
];

/** Of all questions that a deck gives. */
export const DECK_RULES: readonly SeriesRule[] = [longest, positions, trueShare];

/** Of the questions of one quiz. */
export const QUIZ_RULES: readonly SeriesRule[] = [meeting, runs, negated, repeats];

/** A deck made ready: every question of it as a learner meets it. */
export interface Reader {
  read(question: Question): QuestionView | undefined;
}

export function readerOf(subject: Deck | DeckIndex): Reader {
  const index = 'deck' in subject ? subject : indexDeck(subject);
  const { deck, facts } = index;
  const words = wordsFor(deck.lang);
  const wording = {
    stem: (question: Question) => words.stem(index, question),
    value: (value: Parameters<typeof words.value>[1]) => words.value(index, value)
  };
  const about = { deck, facts, uses: usesIn(deck) };
  return { read: (question) => viewOf(about, question, wording) };
}

const aboutOf = ({ card, type, template }: Question): About => ({ card, type, template });

function findingsOf(rules: readonly Rule[], views: readonly QuestionView[]): Finding[] {
  // What a learner compares are the options: a draw without any says nothing of them.
  const withOptions = views.filter(({ options }) => options.length > 0);
  return rules.flatMap(({ code, severity, draws, find }) => {
    const read = draws === 'all' && withOptions.length > 0 ? withOptions : views;
    const found = read.map((view) => ({ view, messages: find(view) }));
    if (draws === 'all' && found.some(({ messages }) => messages.length === 0)) return [];
    return found.flatMap(({ view, messages }) =>
      messages.map((message): Finding => ({ code, severity, message, about: aboutOf(view.question) }))
    );
  });
}

const seriesFindings = (rules: readonly SeriesRule[], views: readonly QuestionView[]): Finding[] =>
  rules.flatMap(({ code, severity, find }) =>
    find(views).map(({ view, message }): Finding => ({
      code,
      severity,
      message,
      ...(view ? { about: aboutOf(view.question) } : {})
    }))
  );

/** The draws of each wording, side by side. */
function byWording(views: readonly QuestionView[]): QuestionView[][] {
  const groups = new Map<string, QuestionView[]>();
  for (const view of views) {
    const { card, type, template } = view.question;
    const key = `${card} ${type} ${template}`;
    const group = groups.get(key);
    if (group) group.push(view);
    else groups.set(key, [view]);
  }
  return [...groups.values()];
}

function readAll({ read }: Reader, questions: readonly Question[]): { views: QuestionView[]; lost: Finding[] } {
  const views: QuestionView[] = [];
  const lost: Finding[] = [];
  for (const question of questions) {
    const view = read(question);
    if (view) views.push(view);
    else {
      const message = `there is no fact "${question.asked.fact}": make the questions again from this deck.`;
      lost.push({ code: 'E1', severity: 'error', message, about: aboutOf(question) });
    }
  }
  return { views, lost };
}

/** Everything that is wrong with these questions, which are all that a deck gives, with several draws of each wording. */
export function lintQuestions(reader: Reader, questions: readonly Question[]): Finding[] {
  const { views, lost } = readAll(reader, questions);
  return [...lost, ...byWording(views).flatMap((group) => findingsOf(RULES, group)), ...seriesFindings(DECK_RULES, views)];
}

/** What is wrong with questions because they stand in one quiz. */
export function lintQuiz(reader: Reader, quiz: readonly Question[]): Finding[] {
  const { views, lost } = readAll(reader, quiz);
  return [...lost, ...seriesFindings(QUIZ_RULES, views)];
}

/** What another program would not take of these questions. */
export function lintExport(reader: Reader, questions: readonly Question[], to: Export): Finding[] {
  const { views, lost } = readAll(reader, questions);
  return [...lost, ...byWording(views).flatMap((group) => findingsOf([exportRule(to)], group))];
}

/** E8 before there is a quiz: the cards of which these questions must not meet in one, each pair once. */
export function meetingCards(reader: Reader, questions: readonly Question[]): [CardId, CardId][] {
  const pairs = meetingsIn(readAll(reader, questions).views).map(({ asked, told }): [CardId, CardId] =>
    asked.question.card < told.question.card
      ? [asked.question.card, told.question.card]
      : [told.question.card, asked.question.card]
  );
  return [...new Map(pairs.map((pair) => [pair.join(' '), pair])).values()];
}
