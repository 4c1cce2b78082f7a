import { join } from 'node:path';
import { cardsOf, type Deck } from '../core/content/deck.ts';
import { KINDS, STANCES } from '../core/content/fact.ts';
import { blocks, type Problem } from '../core/content/problem.ts';
import { indexDeck } from '../core/quiz/deck-index.ts';
import type { Export } from '../core/quiz/lint/index.ts';
import type { Question } from '../core/quiz/question.ts';
import { QUESTION_TYPES } from '../core/quiz/registry.ts';
import { walkTraps } from '../core/quiz/traps/index.ts';
import { plain } from '../core/content/text.ts';
import { readAnswers } from './answers.ts';
import { foldersIn, readDeckFolder, report } from './compile.ts';
import { agreementOf, gradeAnswers, type GradedAnswer, percent } from './grading.ts';
import { type Checked, type CheckedDecks, type Complete, completeFacts, leastTypes, measuresOf } from './measure.ts';
import { checkQuestions } from './questions.ts';
import { type CheckedQuizzes, checkQuizzes } from './quizzes.ts';
import type { Tell } from './tell.ts';
import { crossTable, table } from './table.ts';

/** Enough for each wording to meet many sets of options; the tests of the oracle take more. */
const SEEDS = 20;
/** The deck of a trap is small: a few meet all that it holds. */
const TRAP_SEEDS = 8;

/** Answers labelled by hand, which say how good the grader is. */
const ANSWERS = join('tests', 'fixtures', 'grading');

/** How thorough a check is, and who hears how far it has come. */
interface Manner {
  seeds?: number;
  tell?: Tell;
  /** A program whose limits the questions must keep as well. */
  to?: Export | undefined;
}

/** Reads one deck's folder and looks at all that can be said against it. Writes nothing. */
function checkDeck(dir: string, { seeds = SEEDS, tell = () => {}, to }: Manner): CheckedDecks {
  const { deck, problems, places } = readDeckFolder(dir);
  const unread = { questions: [], oracle: { questions: 0, ambiguous: [] }, quizzes: [] };
  if (!deck) return { decks: [], problems, ...unread };
  // Facts that name what is not there give no questions worth reading.
  if (problems.some(blocks)) return { decks: [deck], problems, ...unread };
  const index = indexDeck(deck);
  const head = { path: join(dir, 'deck.yaml'), line: 1 };
  const check = checkQuestions(index, { head, facts: places }, { seeds, tell, to });
  return { ...check, decks: [deck], problems: [...problems, ...check.problems], quizzes: [checkQuizzes(index, check.questions)] };
}

/** The same for several folders of decks. */
export function checkDecks(dirs: readonly string[], manner: Manner = {}): CheckedDecks {
  const checks = dirs.map((dir) => checkDeck(dir, manner));
  return {
    decks: checks.flatMap(({ decks }) => decks),
    problems: checks.flatMap(({ problems }) => problems),
    questions: checks.flatMap(({ questions }) => questions),
    oracle: {
      questions: checks.reduce((sum, { oracle }) => sum + oracle.questions, 0),
      ambiguous: checks.flatMap(({ oracle }) => oracle.ambiguous)
    },
    quizzes: checks.flatMap(({ quizzes }) => quizzes)
  };
}

/** Every deck under `dir`; and what shows that questions are made and graded well, whatever the deck. */
export const checkContent = (dir: string, manner: Manner = {}): Checked => ({
  ...checkDecks(
    foldersIn(dir).map((folder) => join(dir, folder)),
    manner
  ),
  graded: readAnswers(ANSWERS).flatMap(gradeAnswers),
  traps: walkTraps(TRAP_SEEDS)
});

/** Whether anything stands in the way of publishing. */
export const isBlocked = ({ problems, oracle }: CheckedDecks): boolean => problems.some(blocks) || oracle.ambiguous.length > 0;

export const count = (n: number, one: string, other = `${one}s`): string => `${n} ${n === 1 ? one : other}`;

function deckPart(deck: Deck, questions: readonly Question[]): string {
  const stances = deck.facts.map(({ kind, stance }) => [kind, stance] as const);
  const facets = cardsOf(deck).map(({ fact, facet }) => [fact.kind, facet] as const);
  const facetNames = [...new Set(facets.map(([, facet]) => facet))];
  const own = questions.filter((question) => question.deck === deck.id);
  const kindOf = new Map(deck.facts.map((fact) => [String(fact.id), fact.kind]));
  const types = own.map(({ card, type }) => [kindOf.get(card.split('/')[1] ?? '') ?? '', type] as const);
  return [
    `${plain(deck.title)} (${deck.id}, revision ${deck.rev})`,
    crossTable(count(deck.facts.length, 'fact'), KINDS, STANCES, stances),
    crossTable(count(facets.length, 'card'), KINDS, facetNames, facets),
    crossTable(count(own.length, 'question'), KINDS, QUESTION_TYPES, types)
  ].join('\n\n');
}

function poorest(complete: readonly Complete[]): string {
  const least = Math.min(...complete.map(({ types }) => types.size));
  const names = complete.filter(({ types }) => types.size === least).map(({ fact }) => fact.id);
  const some = names.slice(0, 6).join(', ');
  return `The least, ${count(least, 'type')}: ${some}${names.length > 6 ? ` and ${names.length - 6} more` : ''}`;
}

function completePart({ decks, questions }: Checked): string {
  const complete = decks.flatMap((deck) => completeFacts(deck, questions));
  if (complete.length === 0) return 'There are no complete dates, figures or proposals.';
  const rows = leastTypes(complete).map(({ kind, count: n, least }) => [`complete ${kind}`, n, least]);
  return `${table(['', 'facts', 'least types'], rows)}\n${poorest(complete)}`;
}

const aboutQuestion = ({ message }: Problem): string => message.slice(0, message.indexOf(': '));

/** What the oracle says that lint does not say already: E1 asks the oracle too. */
function ambiguousOnly({ problems, oracle }: CheckedDecks): Problem[] {
  const told = new Set(problems.filter(({ code }) => code === 'E1').map(aboutQuestion));
  return oracle.ambiguous.filter((problem) => !told.has(aboutQuestion(problem)));
}

/** Everything that was found, each once. */
export const findingsOf = (checked: CheckedDecks): Problem[] => [...checked.problems, ...ambiguousOnly(checked)];

export function problemPart(checked: Checked): string {
  const { problems, oracle, traps } = checked;
  const blocking = problems.filter(blocks).length;
  const ambiguous = ambiguousOnly(checked);
  const lines = [
    `Lint: ${blocking} blocking, ${count(problems.length - blocking, 'warning')}`,
    ...(problems.length > 0 ? [report(problems), codeTable(problems)] : []),
    `Oracle: ${count(oracle.questions, 'question')} checked, ${oracle.ambiguous.length} without exactly one right answer`,
    ...(ambiguous.length > 0 ? [report(ambiguous)] : []),
    `Traps: ${count(traps.laid, 'planted trap')}, ${traps.laid - traps.sprung.length} caught`,
    ...traps.sprung
  ];
  return lines.join('\n');
}

const PARTS: readonly [part: string, has: (answer: GradedAnswer) => boolean][] = [
  ['open', ({ held }) => !held],
  ['held out', ({ held }) => held],
  ['all', () => true]
];

function gradingPart({ graded }: Checked): string {
  if (graded.length === 0) return 'There are no labelled answers here to grade.';
  const rows = PARTS.map(([part, has]) => {
    const { answers, right, rejected, nearly, wrong, accepted } = agreementOf(graded.filter(has));
    const share = (some: number, of: number): string => `${percent(some, of).toFixed(2)} %`;
    return [part, answers, right, nearly, rejected, share(rejected, right), wrong, accepted, share(accepted, wrong)];
  });
  return table(['labelled answers', 'all', 'right', 'as near', 'rejected', '', 'wrong', 'accepted', ''], rows);
}

/** How often each rule found something, the rules that block first. */
function codeTable(problems: readonly Problem[]): string {
  const codes = [...new Set([...problems.filter(blocks), ...problems].map(({ code }) => code))];
  const rows = codes.map((code) => {
    const own = problems.filter((problem) => problem.code === code);
    const blocking = own.filter(blocks).length;
    return [code, blocking, own.length - blocking];
  });
  return table(['rule', 'blocking', 'warnings'], rows);
}

/** What stands in nobody's way, but tells whoever makes a test what to look at. */
function quizPart({ deck, composed, rules, apart, ofOneFact }: CheckedQuizzes): string {
  const lines = [`Quizzes of ${deck}: ${composed} composed`];
  for (const { code, found, example } of rules)
    lines.push(`${code.padStart(5)} in ${found}${found > 0 ? `, for example: ${example}` : ''}`);
  const pairs = apart.map(([a, b]) => `${a.slice(deck.length + 1)} with ${b.slice(deck.length + 1)}`);
  lines.push(`Not together in one quiz: ${[...pairs, `${count(ofOneFact, 'pair')} of cards of one fact`].join('; ')}`);
  return lines.join('\n');
}

function measurePart(checked: Checked): string {
  const rows = measuresOf(checked).map(({ name, value, unit, goal, most, ok }) => [
    name,
    String(value),
    unit,
    goal === 0 ? 'none' : `${most ? 'at most' : 'at least'} ${goal}`,
    ok ? 'yes' : 'no'
  ]);
  return table(['measure', 'value', 'of', 'goal', 'met'], rows);
}

/** Everything that was found, for a person to read. */
export const readable = (checked: Checked): string =>
  [
    ...checked.decks.map((deck) => deckPart(deck, checked.questions)),
    completePart(checked),
    problemPart(checked),
    gradingPart(checked),
    ...checked.quizzes.map(quizPart),
    measurePart(checked)
  ].join('\n\n');
