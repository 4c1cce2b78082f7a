import { join } from 'node:path';
import { cardsOf, type Deck } from '../core/content/deck.ts';
import { KINDS, STANCES } from '../core/content/fact.ts';
import { blocks, type Problem } from '../core/content/problem.ts';
import type { Question } from '../core/quiz/question.ts';
import { QUESTION_TYPES } from '../core/quiz/registry.ts';
import { plain } from '../core/content/text.ts';
import { foldersIn, readDeckFolder, report } from './compile.ts';
import { type Checked, type Complete, completeFacts, leastTypes, measuresOf } from './measure.ts';
import { checkQuestions } from './questions.ts';
import type { Tell } from './tell.ts';
import { crossTable, table } from './table.ts';

/** Enough for each wording to meet many sets of options; the tests of the oracle take more. */
const SEEDS = 20;

/** How thorough a check is, and who hears how far it has come. */
interface Manner {
  seeds?: number;
  tell?: Tell;
}

/** Reads one deck's folder and looks at all that can be said against it. Writes nothing. */
function checkDeck(dir: string, { seeds = SEEDS, tell = () => {} }: Manner): Checked {
  const { deck, problems, places } = readDeckFolder(dir);
  if (!deck) return { decks: [], problems, questions: [], oracle: { questions: 0, ambiguous: [] } };
  // Facts that name what is not there give no questions worth reading.
  if (problems.some(blocks)) return { decks: [deck], problems, questions: [], oracle: { questions: 0, ambiguous: [] } };
  const check = checkQuestions(deck, places, seeds, tell);
  return { decks: [deck], problems: [...problems, ...check.problems], questions: check.questions, oracle: check.oracle };
}

/** The same for several folders of decks. */
export function checkDecks(dirs: readonly string[], manner: Manner = {}): Checked {
  const checks = dirs.map((dir) => checkDeck(dir, manner));
  return {
    decks: checks.flatMap(({ decks }) => decks),
    problems: checks.flatMap(({ problems }) => problems),
    questions: checks.flatMap(({ questions }) => questions),
    oracle: {
      questions: checks.reduce((sum, { oracle }) => sum + oracle.questions, 0),
      ambiguous: checks.flatMap(({ oracle }) => oracle.ambiguous)
    }
  };
}

/** Every deck under `dir`. */
export const checkContent = (dir: string, manner: Manner = {}): Checked =>
  checkDecks(
    foldersIn(dir).map((folder) => join(dir, folder)),
    manner
  );

/** Whether anything stands in the way of publishing. */
export const isBlocked = ({ problems, oracle }: Checked): boolean => problems.some(blocks) || oracle.ambiguous.length > 0;

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
function ambiguousOnly({ problems, oracle }: Checked): Problem[] {
  const told = new Set(problems.filter(({ code }) => code === 'E1').map(aboutQuestion));
  return oracle.ambiguous.filter((problem) => !told.has(aboutQuestion(problem)));
}

/** Everything that was found, each once. */
export const findingsOf = (checked: Checked): Problem[] => [...checked.problems, ...ambiguousOnly(checked)];

export function problemPart(checked: Checked): string {
  const { problems, oracle } = checked;
  const blocking = problems.filter(blocks).length;
  const ambiguous = ambiguousOnly(checked);
  const lines = [
    `Lint: ${blocking} blocking, ${count(problems.length - blocking, 'warning')}`,
    ...(problems.length > 0 ? [report(problems)] : []),
    `Oracle: ${count(oracle.questions, 'question')} checked, ${oracle.ambiguous.length} without exactly one right answer`,
    ...(ambiguous.length > 0 ? [report(ambiguous)] : [])
  ];
  return lines.join('\n');
}

function measurePart(checked: Checked): string {
  const rows = measuresOf(checked).map(({ name, value, unit, goal, ok }) => [
    name,
    String(value),
    unit,
    goal === 0 ? 'none' : `at least ${goal}`,
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
    measurePart(checked)
  ].join('\n\n');
