import { foldText } from '../base/fold-text.ts';
import type { FactId } from '../base/ids.ts';
import type { Facet, Fact, Member } from '../content/fact.ts';
import { plain, type Text } from '../content/text.ts';
import type { DeckIndex } from './deck-index.ts';
import type { Show, Value } from './question.ts';

const name = (fact: FactId): Value => ({ kind: 'ref', fact, show: 'name' });
const own = (fact: Fact, show: Show): Value => ({ kind: 'ref', fact: fact.id, show });

/** Words of the author's that have no id of their own, as a value: named by their folded form. */
export const wordsValue = (text: Text): Value => ({
  kind: 'member',
  id: foldText(plain(text)).replaceAll(' ', '-'),
  text
});

export const memberValue = (member: Member): Value =>
  'fact' in member ? name(member.fact) : { kind: 'member', id: member.id, text: member.t };

/** An entry of `not`: the id of a fact, or words. */
export const notValue = (index: DeckIndex, entry: FactId | Text, show: Show): Value => {
  const fact = typeof entry === 'string' ? [...index.facts.values()].find(({ id }) => id === entry) : undefined;
  return fact ? own(fact, show) : wordsValue(entry);
};

/** What a fact says of a facet: one value, or several where each is true by itself (who took part, a set's members). */
export function objectsOf(fact: Fact, facet: Facet): Value[] {
  if (facet === 'dispute') return [own(fact, 'dispute')];
  switch (fact.kind) {
    case 'event':
      if (facet === 'when') return fact.when ? [{ kind: 'date', edtf: fact.when }] : [];
      if (facet === 'where') return fact.where ? [name(fact.where)] : [];
      return (fact.who ?? []).map(name);
    case 'figure':
      return [{ kind: 'quantity', value: fact.value, unit: fact.unit, ...(fact.approx ? { approx: true } : {}) }];
    case 'entity':
      return [own(fact, facet === 'role' ? 'role' : 'name')];
    case 'term':
      return [own(fact, 'definition')];
    case 'proposal':
      if (facet === 'action') return [own(fact, 'action')];
      if (facet === 'by') return [name(fact.by)];
      if (facet === 'to') return (fact.to ?? []).map(name);
      return [own(fact, 'reason')];
    case 'assertion':
    case 'remark':
      return [name(fact.by)];
    case 'relation':
      return [name(facet === 'subject' ? fact.subject : fact.object)];
    case 'set':
      return fact.members.map(memberValue);
  }
}

const chain = (index: DeckIndex, fact: FactId): FactId[] => {
  const out: FactId[] = [];
  let at: FactId | undefined = fact;
  while (at !== undefined && !out.includes(at)) {
    out.push(at);
    const here: Fact | undefined = index.facts.get(at);
    at = here && 'partOf' in here ? here.partOf : undefined;
  }
  return out;
};

/** One lies within the other, or they are the same: whoever says Moscow also says Russia. */
export const nested = (index: DeckIndex, a: FactId, b: FactId): boolean =>
  chain(index, a).includes(b) || chain(index, b).includes(a);

/** The same thing under another name. */
export function sameName(index: DeckIndex, a: FactId, b: FactId): boolean {
  if (a === b) return true;
  const names = index.names.get(b) ?? [];
  return (index.names.get(a) ?? []).some((known) => names.includes(known));
}

/** Every pair that a relation joins, with what follows by symmetry and inverse; disputed facts count, for every side. */
export function pairsOf(index: DeckIndex, relation: string): { s: FactId; o: FactId }[] {
  const kind = index.relations.get(relation);
  return index.deck.facts.flatMap((fact) => {
    if (fact.kind !== 'relation') return [];
    const pair = { s: fact.subject, o: fact.object };
    const turned = { s: fact.object, o: fact.subject };
    if (fact.relation === relation) return kind?.symmetric ? [pair, turned] : [pair];
    const inverse = index.relations.get(fact.relation)?.inverse === relation || kind?.inverse === fact.relation;
    return inverse ? [turned] : [];
  });
}

/** All values that are true of a facet by the whole deck, not by this fact alone. */
export function truthsOf(index: DeckIndex, fact: Fact, facet: Facet): Value[] {
  if (fact.kind !== 'relation' || facet === 'dispute') return objectsOf(fact, facet);
  const pairs = pairsOf(index, fact.relation);
  const found =
    facet === 'object'
      ? pairs.filter(({ s }) => sameName(index, s, fact.subject)).map(({ o }) => o)
      : pairs.filter(({ o }) => sameName(index, o, fact.object)).map(({ s }) => s);
  const own = facet === 'object' ? fact.object : fact.subject;
  return [...new Set([own, ...found])].map(name);
}
