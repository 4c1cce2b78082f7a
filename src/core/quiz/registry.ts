import type { Given } from '../base/answer.ts';
import type { CardId } from '../base/ids.ts';
import { random } from '../base/random.ts';
import type { Card } from '../content/deck.ts';
import { choice } from './choice/choice.ts';
import { date } from './date/date.ts';
import type { DeckIndex } from './deck-index.ts';
import { kind } from './kind/kind.ts';
import { number } from './number/number.ts';
import type { Check, Graded, Question, QuestionType } from './question.ts';
import { trueFalse } from './true-false/true-false.ts';
import type { TypeOfQuestion } from './type.ts';
import { typed } from './typed/typed.ts';

// One folder, one line here, one table test: that is a type of question.
const REGISTRY: { [Type in QuestionType]: TypeOfQuestion<Type> } = {
  choice,
  'true-false': trueFalse,
  typed,
  number,
  date,
  kind
};

export const QUESTION_TYPES: readonly QuestionType[] = ['choice', 'true-false', 'typed', 'number', 'date', 'kind'];

/** The stems that a type has for a card; a stem may still lack the proofs for a question. */
export const templatesOf = (index: DeckIndex, card: Card, type: QuestionType): string[] => REGISTRY[type].templates(index, card);

/**
 * The question of that type about a card; the same arguments give the same bytes on every engine. Without `template` one is
 * chosen by the seed. `undefined`: the deck does not prove enough.
 */
export function make(index: DeckIndex, cardId: CardId, type: QuestionType, seed: string, template?: string): Question | undefined {
  const card = index.cards.get(cardId);
  if (!card) return undefined;
  const stems = templatesOf(index, card, type);
  const chance = random(`${cardId} ${type} ${template ?? ''} ${seed}`);
  const stem = template ?? chance.pick(stems);
  return stem !== undefined && stems.includes(stem) ? REGISTRY[type].make(index, card, stem, seed, chance) : undefined;
}

/** Is there an answer at all, and can it be read? Needs no key. */
export function check(index: DeckIndex, question: Question, given: Given): Check {
  const type = REGISTRY[question.type] as TypeOfQuestion<QuestionType>;
  return type.check(question as never, given, index);
}

/** What an answer that `check` calls ready is worth. */
export function grade(index: DeckIndex, question: Question, given: Given): Graded {
  const type = REGISTRY[question.type] as TypeOfQuestion<QuestionType>;
  return type.grade(index, question as never, given);
}
