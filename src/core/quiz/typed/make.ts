import { foldText } from '../../base/fold-text.ts';
import type { Card } from '../../content/deck.ts';
import { plain } from '../../content/text.ts';
import { askedOf, baseTemplate, head } from '../asking.ts';
import { type DeckIndex, isNamed, nameOf, namesOf } from '../deck-index.ts';
import type { Value } from '../question.ts';
import { truthsOf } from '../statement.ts';
import type { Maker } from '../type.ts';

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

export const typed: Maker<'typed'> = {
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
    if (fact.kind === 'event' && facet === 'when')
      return fact.when ? { ...base, accept: { kind: 'date', edtf: fact.when } } : undefined;
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
  }
};
