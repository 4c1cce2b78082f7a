import { foldText } from '../../base/fold-text.ts';
import type { Fact } from '../../content/fact.ts';
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

type Called = readonly { t: string; lang?: string }[];

/** Every name of the deck that is not accepted here: what is nearer to one of these is not a slip of the pen. */
function otherNames(index: DeckIndex, values: readonly Value[], called: Called): OtherName[] {
  const meant = values.flatMap((value) => (value.kind === 'ref' ? [value.fact] : []));
  const lists = OTHERS.get(index) ?? new Map<string, OtherName[]>();
  OTHERS.set(index, lists);
  const key = values.map(valueId).join(' ');
  const known = lists.get(key);
  if (known) return known;
  const { names, same } = closureOf(index);
  const own = new Set(called.map(({ t, lang }) => foldText(t, lang)));
  const list = names.filter(({ t, lang, fact }) => !meant.some((one) => same(one, fact)) && !own.has(foldText(t, lang)));
  lists.set(key, list);
  return list;
}

type Names = Extract<TypedQuestion['accept'], { kind: 'names' }>;

const isPerson = (index: DeckIndex, value: Value): boolean => {
  const fact = value.kind === 'ref' ? index.facts.get(value.fact) : undefined;
  return fact?.kind === 'entity' && fact.class === 'person';
};

/** By the names of one value, where all of `values` are right. */
export function gradeCalled(index: DeckIndex, fact: Fact, values: readonly Value[], value: Value, said: string): Graded {
  const all = values.flatMap((one) => callings(index, fact, one));
  const own = callings(index, fact, value);
  return gradeName(said, own, own[0]?.t ?? '', otherNames(index, values, all), { person: isPerson(index, value) });
}

/** The best fit among the values that are right; the usual spelling is worth telling only of the one that the question names. */
function gradeNames(index: DeckIndex, question: TypedQuestion, { values, names, usual }: Names, said: string): Graded {
  const fact = index.facts.get(question.asked.fact);
  if (values.length < 2 || !fact) {
    const person = values.some((value) => isPerson(index, value));
    return gradeName(said, names, plain(usual), otherNames(index, values, names), { person });
  }
  const grades = values.map((value): Graded => {
    const graded = gradeCalled(index, fact, values, value, said);
    const { note: _note, ...bare } = graded;
    const called = callings(index, fact, value)[0]?.t;
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
