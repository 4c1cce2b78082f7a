import type { Card, Source } from '../../content/deck.ts';
import type { Fact } from '../../content/fact.ts';
import type { Text } from '../../content/text.ts';
import type { DeckIndex } from '../deck-index.ts';
import type { Question, Value } from '../question.ts';

/** The words of questions in one language: the language of the deck, whatever the interface speaks. */
export interface Words {
  /** The question, naming whose words it rests on unless it is plain fact. Never holds the key. */
  stem(index: DeckIndex, question: Question): Text;
  /** A value as an option or an answer shows it. */
  value(index: DeckIndex, value: Value): Text;
  /** The right answer. */
  key(index: DeckIndex, question: Question): Text;
  /** A flashcard's question and answer, and what stands small under the answer. */
  front(index: DeckIndex, card: Card): Text;
  back(index: DeckIndex, card: Card): Text;
  aside(index: DeckIndex, card: Card): Text[];
  /** The fact as one sentence, in the name of whoever says so unless it is plain fact. */
  statement(index: DeckIndex, fact: Fact): Text;
  provenance(index: DeckIndex, fact: Fact): { source?: Source; place: string };
  unit(index: DeckIndex, unit: string): string;
}
