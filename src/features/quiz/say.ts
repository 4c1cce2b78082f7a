import type { Given } from '#core/base/answer.ts';
import type { Part } from '#core/log/event.ts';
import { plain, type Text } from '#core/content/text.ts';
import type { DeckIndex } from '#core/quiz/deck-index.ts';
import { nameOf, isNamed } from '#core/quiz/deck-index.ts';
import { type Graded, type Question, type Value, valueId } from '#core/quiz/question.ts';
import type { Words } from '#core/quiz/words/index.ts';
import { text } from '#ui/text/index.ts';
import { quizText } from '#ui/text/quiz.ts';

/** The right answer in words; the interface has the words for the kinds of statement. */
export function keyWords(words: Words, index: DeckIndex, question: Question): Text {
  const { object } = question.asked;
  return object.kind === 'mark' ? text().marks[object.mark] : words.key(index, question);
}

function choicesIn(question: Question): Value[] {
  if ('options' in question) return question.options.map(({ value }) => value);
  if ('choices' in question) return question.choices;
  if (question.type === 'order') return question.items.map(({ value }) => value);
  return question.type === 'true-false' ? (question.fixes ?? []).map(({ value }) => value) : [];
}

/** What the learner answered, in words. */
export function givenWords(words: Words, index: DeckIndex, question: Question, parts: readonly Part[]): string {
  const given = parts[0]?.given ?? { kind: 'unknown' };
  const named = (id: string): string => {
    const value = choicesIn(question).find((one) => valueId(one) === id);
    if (!value) return id;
    return value.kind === 'mark' ? text().marks[value.mark] : plain(words.value(index, value));
  };
  switch (given.kind) {
    case 'pick':
      return named(given.value);
    case 'picks':
      return given.values.map(named).join(', ');
    case 'pairs':
      return given.pairs.map(([, choice]) => named(choice)).join(', ');
    case 'sequence':
      return given.values.map(named).join(' → ');
    case 'texts':
      return given.texts.filter((one) => one !== '').join(', ');
    case 'text':
      return given.text;
    case 'number':
      return `${given.text} ${words.unit(index, given.unit)}`;
    case 'date':
      return plain(words.value(index, { kind: 'date', edtf: given.edtf }));
    case 'truth':
      return `${given.truth ? quizText().true : quizText().false}${given.fix ? `, ${named(given.fix)}` : ''}`;
    case 'unknown':
      return quizText().dontKnow;
  }
}

/** One line of several: what it is about, its right partner, and what was chosen instead; '' for nothing. */
export interface LineWords {
  left: Text;
  key: Text;
  you: string;
}

/** The lines that went wrong; `undefined` for a question that has none. */
export function wrongLines(
  words: Words,
  index: DeckIndex,
  question: Question,
  parts: readonly Part[]
): readonly LineWords[] | undefined {
  if (!('rows' in question)) return undefined;
  const chosen = (card: string): string => {
    const given = parts.find((part) => part.card === card)?.given;
    const value = given?.kind === 'pick' ? question.choices.find((one) => valueId(one) === given.value) : undefined;
    return value ? plain(words.value(index, value)) : '';
  };
  const isRight = (card: string): boolean => parts.some((part) => part.card === card && part.outcome.verdict === 'right');
  return question.rows
    .filter(({ card }) => !isRight(card))
    .map(({ card, left, key }) => ({ left: words.value(index, left), key: words.value(index, key), you: chosen(card) }));
}

/** The sentence of the verdict. */
export function verdictWords(key: string, question: Question, given: Given, graded: Graded): string {
  const says = quizText().verdict;
  if (given.kind === 'unknown') return 'rows' in question || question.type === 'order' ? says.notYet : says.unknown(key);
  if (question.type === 'true-false') {
    if (graded.verdict === 'right') return question.truth ? says.trueRight : says.falseRight;
    return question.truth ? says.trueIt : says.falseIt(key);
  }
  if (graded.verdict === 'right') return says.right;
  if (question.type === 'order') return graded.verdict === 'near' ? says.orderNear : says.orderWrong;
  // Several answers stand marked on the screen, or in their lines.
  if (graded.note?.code === 'some') return says.some(graded.note.right, graded.note.of);
  if (graded.verdict === 'near') return says.near(key);
  return 'options' in question ? says.wrong(key) : says.wrongTyped(key);
}

/** What else there is to say about the answer: how it nearly fits, or what it was taken for. */
export function noteWords(words: Words, index: DeckIndex, question: Question, { note }: Graded): string | undefined {
  const says = quizText().note;
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
    case 'some':
      return question.type === 'name-all' ? says.whole(plain(words.key(index, question))) : undefined;
  }
}
