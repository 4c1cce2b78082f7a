import type { CardId } from '../base/ids.ts';
import { random } from '../base/random.ts';
import type { Card } from '../content/deck.ts';
import { before } from './before/make.ts';
import { categorise } from './categorise/make.ts';
import { choice } from './choice/make.ts';
import { date } from './date/make.ts';
import type { DeckIndex } from './deck-index.ts';
import { gap } from './gap/make.ts';
import { kind } from './kind/make.ts';
import { match } from './match/make.ts';
import { multi } from './multi/make.ts';
import { nameAll } from './name-all/make.ts';
import { not } from './not/make.ts';
import { number } from './number/make.ts';
import { order } from './order/make.ts';
import type { Question, QuestionType } from './question.ts';
import { swap } from './swap/make.ts';
import { trueFalse } from './true-false/make.ts';
import type { Maker } from './type.ts';
import { typed } from './typed/make.ts';

// One folder, one line here and in graders.ts, one table test: that is a type of question.
const MAKERS: { [Type in QuestionType]: Maker<Type> } = {
  choice,
  'true-false': trueFalse,
  typed,
  number,
  date,
  kind,
  multi,
  not,
  before,
  gap,
  swap,
  match,
  categorise,
  order,
  'name-all': nameAll
};

/** Every type there is, by the names of the table above. */
export const QUESTION_TYPES = Object.keys(MAKERS) as readonly QuestionType[];

/** The stems that a type has for a card; a stem may still lack the proofs for a question. */
export const templatesOf = (index: DeckIndex, card: Card, type: QuestionType): string[] => MAKERS[type].templates(index, card);

/**
 * The question of that type about a card; the same arguments give the same bytes on every engine. Without `template` one is
 * chosen by the seed. `undefined`: the deck does not prove enough.
 */
export function make(
  index: DeckIndex,
  cardId: CardId,
  type: QuestionType,
  seed: string,
  template?: string
): Question | undefined {
  const card = index.cards.get(cardId);
  if (!card) return undefined;
  const stems = templatesOf(index, card, type);
  const chance = random(`${cardId} ${type} ${template ?? ''} ${seed}`);
  const stem = template ?? chance.pick(stems);
  return stem !== undefined && stems.includes(stem) ? MAKERS[type].make(index, card, stem, seed, chance) : undefined;
}
