import { foldText } from '../../base/fold-text.ts';
import { plain } from '../../content/text.ts';
import { closureOf } from '../closure.ts';
import type { DeckIndex } from '../deck-index.ts';
import { gradeDate, parseDate } from '../grading/date.ts';
import { gradeName, type OtherName } from '../grading/name.ts';
import { gradeQuantity, parseQuantity } from '../grading/quantity.ts';
import { type Graded, type TypedQuestion, type Value, valueId } from '../question.ts';
import { callings } from '../statement.ts';
import { type Grader, WRONG } from '../type.ts';

const OTHERS = new WeakMap<DeckIndex, Map<string, OtherName[]>>();

/** Every name of the deck that is not accepted here: what is nearer to one of these is not a slip of the pen. */
function otherNames(index: DeckIndex, { accept }: TypedQuestion): OtherName[] {
  if (accept.kind !== 'names') return [];
  const meant = accept.values.flatMap((value) => (value.kind === 'ref' ? [value.fact] : []));
  const lists = OTHERS.get(index) ?? new Map<string, OtherName[]>();
  OTHERS.set(index, lists);
  const key = accept.values.map(valueId).join(' ');
  const known = lists.get(key);
  if (known) return known;
  const { names, same } = closureOf(index);
  const own = new Set(accept.names.map(({ t, lang }) => foldText(t, lang)));
  const list = names.filter(({ t, lang, fact }) => !meant.some((one) => same(one, fact)) && !own.has(foldText(t, lang)));
  lists.set(key, list);
  return list;
}

type Names = Extract<TypedQuestion['accept'], { kind: 'names' }>;

/** The best fit among the values that are right; the usual spelling is worth telling only of the one that the question names. */
function gradeNames(index: DeckIndex, question: TypedQuestion, { values, names, usual }: Names, said: string): Graded {
  const isPerson = (value: Value): boolean => {
    const fact = value.kind === 'ref' ? index.facts.get(value.fact) : undefined;
    return fact?.kind === 'entity' && fact.class === 'person';
  };
  const others = otherNames(index, question);
  const fact = index.facts.get(question.asked.fact);
  if (values.length < 2 || !fact) return gradeName(said, names, plain(usual), others, { person: values.some(isPerson) });
  const grades = values.map((value): Graded => {
    const own = callings(index, fact, value);
    const called = own[0]?.t ?? '';
    const graded = gradeName(said, own, called, others, { person: isPerson(value) });
    const { note: _note, ...bare } = graded;
    return graded.note?.code === 'usual-spelling' && called !== plain(usual) ? bare : graded;
  });
  return grades.reduce((best, next) => (next.earned > best.earned ? next : best));
}

export const typed: Grader<'typed'> = {
  check({ accept }, given, index) {
    if (given.kind === 'unknown') return { kind: 'ready' };
    if (given.kind !== 'text' || given.text.trim() === '') return { kind: 'incomplete', why: 'empty' };
    if (accept.kind === 'date' && parseDate(given.text).length === 0) return { kind: 'incomplete', why: 'no-date' };
    if (accept.kind === 'quantity' && !parseQuantity(given.text, index.deck.units, accept.quantity.unit))
      return { kind: 'incomplete', why: 'no-number' };
    return { kind: 'ready' };
  },
  grade(index, question, given) {
    if (given.kind !== 'text') return WRONG;
    const { accept } = question;
    if (accept.kind === 'date') return gradeDate(parseDate(given.text), accept.edtf);
    if (accept.kind === 'quantity') return gradeQuantity({ text: given.text }, accept.quantity, index.deck.units);
    return gradeNames(index, question, accept, given.text);
  }
};
