import type { Card } from '../../content/deck.ts';
import type { Fact } from '../../content/fact.ts';
import type { Text } from '../../content/text.ts';
import type { DeckIndex } from '../deck-index.ts';
import type { Question, Value } from '../question.ts';

// The words of a deck in its own language, whatever the interface speaks.

/** What questions say. */
export interface Words {
  /** The question, naming whose words it rests on unless it is plain fact. Never holds the key. */
  stem(index: DeckIndex, question: Question): Text;
  /** A value as an option or an answer shows it. */
  value(index: DeckIndex, value: Value): Text;
  /** The right answer. */
  key(index: DeckIndex, question: Question): Text;
  unit(index: DeckIndex, unit: string): string;
}

/** What flashcards say. */
export interface CardWords {
  front(index: DeckIndex, card: Card): Text;
  back(index: DeckIndex, card: Card): Text;
  /** What stands small under the answer. */
  aside(index: DeckIndex, card: Card): Text[];
  /** Where the fact stands in its source. */
  place(index: DeckIndex, fact: Fact): string;
  /** The fact as one sentence, in the name of whoever says so unless it is plain fact. */
  statement(index: DeckIndex, fact: Fact): Text;
}
