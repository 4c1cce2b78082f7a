import type { Given } from '../base/answer.ts';
import { picked } from './choice/grade.ts';
import { date } from './date/grade.ts';
import type { DeckIndex } from './deck-index.ts';
import { kind } from './kind/grade.ts';
import { paired } from './match/grade.ts';
import { multi } from './multi/grade.ts';
import { nameAll } from './name-all/grade.ts';
import { number } from './number/grade.ts';
import { order } from './order/grade.ts';
import type { Check, Graded, Question, QuestionOf, QuestionType } from './question.ts';
import { trueFalse } from './true-false/grade.ts';
import type { Grader } from './type.ts';
import { typed } from './typed/grade.ts';

const GRADERS: { [Type in QuestionType]: Grader<Type> } = {
  choice: picked,
  'true-false': trueFalse,
  typed,
  number,
  date,
  kind,
  multi,
  not: picked,
  before: picked,
  gap: picked,
  swap: picked,
  match: paired,
  categorise: paired,
  order,
  'name-all': nameAll
};

// The type of a question and its grader go together; the compiler cannot follow that through the table.
const graderOf = <Type extends QuestionType>(question: QuestionOf<Type>): Grader<Type> => GRADERS[question.type as Type];

/** Is there an answer at all, and can it be read? Needs no key. */
export const check = (index: DeckIndex, question: Question, given: Given): Check =>
  graderOf(question).check(question, given, index);

/** What an answer that `check` calls ready is worth. */
export const grade = (index: DeckIndex, question: Question, given: Given): Graded =>
  graderOf(question).grade(index, question, given);
