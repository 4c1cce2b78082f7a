import { foldText } from '../../base/fold-text.ts';
import { plain } from '../../content/text.ts';
import { type DeckIndex, namesOf } from '../deck-index.ts';
import { gradeDate, parseDate } from '../grading/date.ts';
import { gradeName, type OtherName } from '../grading/name.ts';
import { gradeQuantity, parseQuantity } from '../grading/quantity.ts';
import type { TypedQuestion } from '../question.ts';
import { type Grader, WRONG } from '../type.ts';

const others = new WeakMap<DeckIndex, Map<string, OtherName[]>>();

/** Every name of the deck that is not accepted here: what is nearer to one of these is not a slip of the pen. */
function otherNames(index: DeckIndex, { accept }: TypedQuestion): OtherName[] {
  if (accept.kind !== 'names') return [];
  const mine = new Set(accept.values.flatMap((value) => (value.kind === 'ref' ? [value.fact] : [])));
  const known = others.get(index) ?? new Map<string, OtherName[]>();
  others.set(index, known);
  const key = [...mine].join(' ');
  let list = known.get(key);
  if (!list) {
    const own = new Set(accept.names.map(({ t, lang }) => foldText(t, lang)));
    list = index.named
      .filter((fact) => !mine.has(fact.id))
      .flatMap((fact) => namesOf(fact).map((name) => ({ ...name, fact: fact.id })))
      .filter(({ t, lang }) => !own.has(foldText(t, lang)));
    known.set(key, list);
  }
  return list;
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
    const person = accept.values.some((value) => {
      const fact = value.kind === 'ref' ? index.facts.get(value.fact) : undefined;
      return fact?.kind === 'entity' && fact.class === 'person';
    });
    return gradeName(given.text, accept.names, plain(accept.usual), otherNames(index, question), { person });
  }
};
