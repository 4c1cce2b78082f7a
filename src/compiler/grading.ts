import type { Verdict } from '../core/base/answer.ts';
import { type CardId, factOf } from '../core/base/ids.ts';
import { closureOf } from '../core/quiz/closure.ts';
import { indexDeck } from '../core/quiz/deck-index.ts';
import { check, grade } from '../core/quiz/graders.ts';
import type { Question } from '../core/quiz/question.ts';
import { make } from '../core/quiz/registry.ts';
import { type Answer, type AnsweredDeck, LABELS } from './answers.ts';

/** A labelled answer and what the grader made of it. */
export interface GradedAnswer extends Answer {
  deck: string;
  /** `unread`: the learner is asked to type it again. */
  verdict: Verdict | 'unread';
  /** It is a name of another thing of the deck. */
  names: 'another' | 'none';
}

/** Grades every answer as the app would: the typed question about its fact is made, the answer checked, and then graded. */
export function gradeAnswers({ deck, answers }: AnsweredDeck): GradedAnswer[] {
  const index = indexDeck(deck);
  const { bearers, fold, same } = closureOf(index);
  const questions = new Map<string, Question>();
  const ask = (id: CardId): void => {
    const question = make(index, id, 'typed', 'answers');
    if (question) questions.set(factOf(id), question);
  };
  for (const { id } of index.cards.values()) ask(id);
  return answers.map((answer) => {
    const question = questions.get(answer.fact);
    if (!question) throw new Error(`${deck.id}: nothing can be typed for ${answer.fact}`);
    const given = { kind: 'text', text: answer.said } as const;
    const ready = check(index, question, given).kind === 'ready';
    const another = bearers(fold(answer.said)).some((fact) => !same(fact, answer.fact));
    return {
      ...answer,
      deck: deck.id,
      verdict: ready ? grade(index, question, given).verdict : 'unread',
      names: another ? 'another' : 'none'
    };
  });
}

/** How graded answers compare with their labels. */
export interface Agreement {
  answers: number;
  /** Labelled right, or right or near. */
  right: number;
  /** Of these, graded wrong or not read; and graded near. */
  rejected: number;
  nearly: number;
  /** Labelled wrong, or near or wrong. */
  wrong: number;
  /** Of these, graded right; and those among them that name another thing of the deck. */
  accepted: number;
  others: number;
}

export function agreementOf(graded: readonly GradedAnswer[]): Agreement {
  const allows = ({ label }: GradedAnswer, verdict: Verdict): boolean => LABELS[label].some((one) => one === verdict);
  const right = graded.filter((one) => allows(one, 'right'));
  const wrong = graded.filter((one) => allows(one, 'wrong'));
  const accepted = wrong.filter(({ verdict }) => verdict === 'right');
  return {
    answers: graded.length,
    right: right.length,
    rejected: right.filter(({ verdict }) => verdict === 'wrong' || verdict === 'unread').length,
    nearly: right.filter(({ verdict }) => verdict === 'near').length,
    wrong: wrong.length,
    accepted: accepted.length,
    others: accepted.filter(({ names }) => names === 'another').length
  };
}

/** A share in per cent with two decimals; of nothing, none. */
export const percent = (part: number, whole: number): number => (whole === 0 ? 0 : Math.round((part / whole) * 1e4) / 100);
