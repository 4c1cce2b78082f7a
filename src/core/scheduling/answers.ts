import { dayNumber, type Instant } from '../base/day.ts';
import type { Verdict } from '../base/answer.ts';
import type { CardId } from '../base/ids.ts';
import type { Grade, Mode, View } from '../log/event.ts';
import { type Answered, evidence, UNKNOWN_RECALL } from './evidence.ts';
import { recall } from './fsrs.ts';
import { rate } from './rate.ts';
import type { DayCount, Memory, Run } from './state.ts';
import { NEW, REVIEW } from './steps.ts';

// What answers do to a memory. Whether they were read from events or from the columns of a block makes no difference here.

/** A longer pause is not time spent on the card. */
const MOST_MS = 60_000;
/** Answers of older quizzes count, but are no longer listed one by one. */
const KEPT_RUNS = 12;

function countOf(memory: Memory, day: number): DayCount {
  const count = memory.days.get(day);
  if (count) return count;
  const fresh: DayCount = { answers: 0, remembered: 0, introduced: 0, reviews: 0, recalled: 0, ms: 0 };
  memory.days.set(day, fresh);
  return fresh;
}

/** Before the card's row is changed: what kind of card it was decides what is counted. */
function countRated({ columns }: Memory, count: DayCount, row: number, grade: Grade): void {
  const phase = columns.phase[row];
  if (phase === NEW) count.introduced += 1;
  if (phase !== REVIEW) return;
  count.reviews += 1;
  if (grade > 1) count.recalled += 1;
}

/** What kind of statement a card's fact is, is another thing to know than the card. */
const mistakeKey = (row: number, view?: View): number => row * 2 + (view === 'kind' ? 1 : 0);

function runOf(memory: Memory, id: number, mode: Mode, day: number): Run {
  // Nearly always the answer before was of the same run.
  const latest = memory.runs.at(-1);
  const known = latest?.id === id ? latest : memory.runs.find((run) => run.id === id);
  if (known) return known;
  const run: Run = { id, mode, day, right: 0, near: 0, of: 0, ms: 0, answers: [] };
  memory.runs.push(run);
  if (memory.runs.length > KEPT_RUNS) memory.runs.shift();
  return run;
}

/** A self-grade of the card in that row; `due` as the due column has it. */
export interface SelfGrade {
  row: number;
  grade: Grade;
  at: Instant;
  offset: number;
  ms: number;
  due: number;
}

export function selfGraded(memory: Memory, { row, grade, at, offset, ms, due }: SelfGrade): void {
  const day = dayNumber(at, offset, memory.rollover);
  const count = countOf(memory, day);
  count.answers += 1;
  if (grade > 1) count.remembered += 1;
  count.ms += Math.min(ms, MOST_MS);
  if (grade > 2) memory.mistakes.delete(mistakeKey(row));
  countRated(memory, count, row, grade);
  rate(memory, row, grade, day, at, due);
}

/** One answer to one question, of whatever it says. */
export interface Answering extends Answered {
  at: Instant;
  offset: number;
  mode: Mode;
  question: string;
  run?: Instant | undefined;
  /** As the due column has it. */
  due: number | undefined;
}

/** What is the same for all parts of an answer is counted; `verdict`: on all of it. Answers with the quiz that it belongs to. */
export function answering(
  memory: Memory,
  { at, offset, ms, mode, run, overridden }: Answering,
  verdict: Verdict
): Run | undefined {
  const day = dayNumber(at, offset, memory.rollover);
  countOf(memory, day).ms += Math.min(ms, MOST_MS);
  if (run === undefined) return undefined;
  const mine = runOf(memory, run, mode, day);
  mine.ms += Math.min(ms, MOST_MS);
  mine.of += 1;
  if (overridden || verdict === 'right') mine.right += 1;
  else if (verdict === 'near') mine.near += 1;
  return mine;
}

/** What an answer says of one card. */
export interface AnsweredPart {
  card: CardId;
  row: number;
  verdict: Verdict;
  /** "I don't know" */
  unknown: boolean;
}

export function answeredPart(memory: Memory, { card, row, verdict: graded, unknown }: AnsweredPart, answer: Answering): void {
  const { at, mode, view, overridden } = answer;
  const day = dayNumber(at, answer.offset, memory.rollover);
  const count = countOf(memory, day);
  const verdict = overridden ? 'right' : graded;
  count.answers += 1;
  if (verdict !== 'wrong') count.remembered += 1;
  const key = mistakeKey(row, view);
  if (verdict === 'right' || mode !== 'study') memory.mistakes.delete(key);
  if (verdict !== 'right' && mode !== 'study') memory.mistakes.set(key, { card, view, question: answer.question, verdict });
  const { columns, parameters } = memory;
  const fresh = columns.phase[row] === NEW;
  const last = columns.last[row] ?? 0;
  const grade = evidence(answer, {
    verdict,
    unknown,
    recall: fresh ? UNKNOWN_RECALL : recall(Math.max(0, day - last), columns.stability[row] ?? 1, parameters),
    first: fresh || last !== day
  });
  if (grade === undefined) return;
  countRated(memory, count, row, grade);
  rate(memory, row, grade, day, at, answer.due);
}
