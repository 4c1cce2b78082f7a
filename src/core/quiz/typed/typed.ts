import { foldText } from '../../base/fold-text.ts';
import type { Card } from '../../content/deck.ts';
import { plain } from '../../content/text.ts';
import { askedOf, baseTemplate, head } from '../asking.ts';
import { type DeckIndex, isNamed, nameOf, namesOf } from '../deck-index.ts';
import { gradeDate, parseDate } from '../grading/date.ts';
import { gradeName, type OtherName } from '../grading/name.ts';
import { gradeQuantity, parseQuantity } from '../grading/quantity.ts';
import type { TypedQuestion, Value } from '../question.ts';
import { truthsOf } from '../statement.ts';
import { type TypeOfQuestion, WRONG } from '../type.ts';

/** Nobody can be expected to type the same sentence as the author. */
const MOST_WORDS = 4;

const TYPED = new Set([
  'event.when',
  'event.where',
  'event.who',
  'figure.value',
  'entity.name',
  'term.definition.which',
  'proposal.by',
  'proposal.to',
  'remark.by',
  'assertion.by',
  'relation.object',
  'relation.subject',
  'set.members'
]);

const words = (text: string): number => foldText(text).split(' ').length;

function names(index: DeckIndex, value: Value, card: Card): { t: string; lang?: string }[] {
  if (value.kind === 'ref') {
    const fact = index.facts.get(value.fact);
    return isNamed(fact) ? namesOf(fact) : [];
  }
  if (value.kind !== 'member' || card.fact.kind !== 'set') return [];
  const member = card.fact.members.find((one) => 'id' in one && one.id === value.id);
  const alternates = member && 'id' in member ? (member.alternates ?? []) : [];
  return [{ t: plain(value.text) }, ...alternates.map((name) => (typeof name === 'string' ? { t: name } : name))];
}

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

export const typed: TypeOfQuestion<'typed'> = {
  type: 'typed',
  templates(_index, card) {
    const base = baseTemplate(card);
    return [base, `${base}.which`].filter((template) => TYPED.has(template));
  },
  make(index, card, template, seed, random) {
    const { fact, facet } = card;
    const found = askedOf(card, template, random);
    if (!found) return undefined;
    const { asked, key } = found;
    const base = head(index, card, 'typed', template, seed, asked);
    if (fact.kind === 'event' && facet === 'when') return fact.when ? { ...base, accept: { kind: 'date', edtf: fact.when } } : undefined;
    if (fact.kind === 'figure') {
      const { value, unit, precision, approx, tolerance } = fact;
      const quantity = {
        value,
        unit,
        ...(precision === undefined ? {} : { precision }),
        ...(approx === undefined ? {} : { approx }),
        ...(tolerance === undefined ? {} : { tolerance })
      };
      return { ...base, accept: { kind: 'quantity', quantity } };
    }
    const values = asked.want === 'subject' ? [key] : truthsOf(index, fact, facet);
    if (values.some((value) => value.kind === 'member' && words(plain(value.text)) > MOST_WORDS)) return undefined;
    const accepted = values.flatMap((value) => names(index, value, card));
    const usual = key.kind === 'member' ? key.text : key.kind === 'ref' ? index.facts.get(key.fact) : undefined;
    if (!usual || accepted.length === 0) return undefined;
    const shown = typeof usual === 'string' || Array.isArray(usual) ? usual : isNamed(usual) ? nameOf(usual) : undefined;
    return shown ? { ...base, accept: { kind: 'names', names: accepted, usual: shown, values } } : undefined;
  },
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
