import type { Given } from '#core/base/answer.ts';
import { plain, type Text } from '#core/content/text.ts';
import type { DeckIndex } from '#core/quiz/deck-index.ts';
import { nameOf, isNamed } from '#core/quiz/deck-index.ts';
import { type Graded, type Question, type Value, valueId } from '#core/quiz/question.ts';
import type { Words } from '#core/quiz/words/index.ts';
import type { Text as Interface } from '#ui/text/en.ts';

/** The right answer in words; the interface has the words for the kinds of statement. */
export function keyWords(t: Interface, words: Words, index: DeckIndex, question: Question): Text {
  const { object } = question.asked;
  return object.kind === 'mark' ? t.marks[object.mark] : words.key(index, question);
}

const optionValues = (question: Question): Value[] => {
  if (question.type === 'choice' || question.type === 'kind') return question.options.map(({ value }) => value);
  return question.type === 'true-false' ? (question.fixes ?? []).map(({ value }) => value) : [];
};

/** What the learner answered, in words. */
export function givenWords(t: Interface, words: Words, index: DeckIndex, question: Question, given: Given): string {
  const named = (id: string): string => {
    const value = optionValues(question).find((one) => valueId(one) === id);
    if (!value) return id;
    return value.kind === 'mark' ? t.marks[value.mark] : plain(words.value(index, value));
  };
  switch (given.kind) {
    case 'pick':
      return named(given.value);
    case 'text':
      return given.text;
    case 'number':
      return `${given.text} ${words.unit(index, given.unit)}`;
    case 'date':
      return plain(words.value(index, { kind: 'date', edtf: given.edtf }));
    case 'truth':
      return `${given.truth ? t.quiz.true : t.quiz.false}${given.fix ? `, ${named(given.fix)}` : ''}`;
    case 'unknown':
      return t.quiz.dontKnow;
  }
}

/** The sentence of the verdict. */
export function verdictWords(t: Interface, key: string, question: Question, given: Given, graded: Graded): string {
  const says = t.quiz.verdict;
  if (given.kind === 'unknown') return says.unknown(key);
  if (question.type === 'true-false') {
    if (graded.verdict === 'right') return question.truth ? says.trueRight : says.falseRight;
    return question.truth ? says.trueIt : says.falseIt(key);
  }
  if (graded.verdict === 'right') return says.right;
  if (graded.verdict === 'near') return says.near(key);
  return question.type === 'choice' || question.type === 'kind' ? says.wrong(key) : says.wrongTyped(key);
}

/** What else there is to say about the answer: how it nearly fits, or what it was taken for. */
export function noteWords(
  t: Interface,
  words: Words,
  index: DeckIndex,
  question: Question,
  { note }: Graded
): string | undefined {
  const says = t.quiz.note;
  switch (note?.code) {
    case undefined:
      return undefined;
    case 'usual-spelling':
      return question.type === 'typed' && question.accept.kind === 'names' ? says.usual(plain(question.accept.usual)) : undefined;
    case 'letters':
      return says.letters(note.count);
    case 'other-name': {
      const fact = index.facts.get(note.fact);
      return isNamed(fact) ? says.other(plain(nameOf(fact))) : undefined;
    }
    case 'range': {
      const amount = (value: number) => plain(words.value(index, { kind: 'quantity', value, unit: note.unit }));
      return says.range(amount(note.from), amount(note.to));
    }
    case 'scale':
      return says.scale;
    case 'unit':
      return says.unit;
    case 'coarser':
      return says.coarser[note.missing];
    case 'close-date':
      return says.close(note.years);
    case 'claim-or-opinion':
      return says.claimOrOpinion;
    case 'not-fixed':
      return says.notFixed;
  }
}
