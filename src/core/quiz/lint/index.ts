import type { CardId } from '../../base/ids.ts';
import type { Deck } from '../../content/deck.ts';
import { type DeckIndex, indexDeck } from '../deck-index.ts';
import type { Question, QuestionType } from '../question.ts';
import { wordsFor } from '../words/index.ts';
import { attribution } from './attribution.ts';
import { catchAll } from './catch-all.ts';
import { duplicates } from './duplicates.ts';
import { feedback } from './feedback.ts';
import { giveaway } from './giveaway.ts';
import { leaks } from './leaks.ts';
import { optionCount } from './option-count.ts';
import { order } from './order.ts';
import { overlapping } from './overlaps.ts';
import { rightAnswer } from './right-answer.ts';
import type { Rule, Severity } from './rule.ts';
import { usesIn } from './uses.ts';
import { validity } from './validity.ts';
import { viewOf } from './view.ts';

/** What a rule found in a question. */
export interface Finding {
  code: string;
  card: CardId;
  type: QuestionType;
  template: string;
  severity: Severity;
  message: string;
}

export const RULES: readonly Rule[] = [
  rightAnswer,
  duplicates,
  overlapping,
  catchAll,
  attribution,
  giveaway,
  validity,
  optionCount,
  order,
  feedback,
  leaks
];

/** Everything that is wrong with these questions of one deck, as a learner would meet them. */
export function lintQuestions(subject: Deck | DeckIndex, questions: readonly Question[]): Finding[] {
  const index = 'deck' in subject ? subject : indexDeck(subject);
  const { deck, facts } = index;
  const words = wordsFor(deck.lang);
  const wording = {
    stem: (question: Question) => words.stem(index, question),
    value: (value: Parameters<typeof words.value>[1]) => words.value(index, value)
  };
  const about = { deck, facts, uses: usesIn(deck) };
  return questions.flatMap((question) => {
    const view = viewOf(about, question, wording);
    const { card, type, template } = question;
    const place = { card, type, template };
    if (!view) return [{ ...place, code: 'E1', severity: 'error' as const, message: `no fact ${question.asked.fact}.` }];
    return RULES.flatMap(({ code, severity, find }) =>
      find(view).map((message): Finding => ({ ...place, code, severity, message }))
    );
  });
}
