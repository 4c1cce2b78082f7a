import type { FactId } from '../base/ids.ts';
import type { Facet, Fact, Member, RelationFact } from '../content/fact.ts';
import { plain, type Text } from '../content/text.ts';
import { closureOf } from './closure.ts';
import { type DeckIndex, isNamed, nameRun, namesOf } from './deck-index.ts';
import { type Show, type Value, valueId } from './question.ts';

const name = (fact: FactId): Value => ({ kind: 'ref', fact, show: 'name' });
const own = (fact: Fact, show: Show): Value => ({ kind: 'ref', fact: fact.id, show });

const memberValue = (member: Member): Value =>
  'fact' in member ? name(member.fact) : { kind: 'member', id: member.id, text: member.t };

/** An entry of `not`: the id of a fact; or words, which have no id of their own and are named by their folded form. */
function notValue(index: DeckIndex, entry: FactId | Text): Value {
  const facts: ReadonlyMap<string, Fact> = index.facts;
  const fact = typeof entry === 'string' ? facts.get(entry) : undefined;
  return fact ? name(fact.id) : { kind: 'member', id: closureOf(index).fold(plain(entry)).replaceAll(' ', '-'), text: entry };
}

/** What the author says in so many words to be false of a facet. */
export const denialsOf = (index: DeckIndex, fact: Fact, facet: Facet): Value[] =>
  (fact.not?.[facet === 'order' ? 'members' : facet] ?? []).map((entry) => notValue(index, entry));

/** What a fact says of a facet: one value, or several where each is true by itself (who took part, a set's members). */
export function objectsOf(fact: Fact, facet: Facet): Value[] {
  if (facet === 'dispute') return [own(fact, 'dispute')];
  switch (fact.kind) {
    case 'event':
      if (facet === 'when') return fact.when === undefined ? [] : [{ kind: 'date', edtf: fact.when }];
      if (facet === 'where') return fact.where === undefined ? [] : [name(fact.where)];
      return (fact.who ?? []).map(name);
    case 'figure':
      return [{ kind: 'quantity', value: fact.value, unit: fact.unit, ...(fact.approx ? { approx: true } : {}) }];
    case 'entity':
      return [own(fact, facet === 'role' ? 'role' : 'name')];
    case 'term':
      return [own(fact, 'definition')];
    case 'proposal':
      if (facet === 'by') return [name(fact.by)];
      if (facet === 'to') return (fact.to ?? []).map(name);
      return [own(fact, facet === 'why' ? 'reason' : 'action')];
    case 'assertion':
    case 'remark':
      return [name(fact.by)];
    case 'relation':
      return [name(facet === 'subject' ? fact.subject : fact.object)];
    case 'set':
      return fact.members.map(memberValue);
  }
}

/** The other ends of everything that a relation joins with one end of this fact, as far as the deck says. */
function joined(index: DeckIndex, fact: RelationFact, facet: Facet, disputed: boolean): Value[] {
  const [given, wanted] = facet === 'subject' ? (['object', 'subject'] as const) : (['subject', 'object'] as const);
  return closureOf(index)
    .pairsOf(fact.relation, given, fact[given])
    .filter((pair) => pair.disputed === disputed)
    .map((pair) => name(pair[wanted]));
}

function valuesOf(index: DeckIndex, fact: Fact, facet: Facet, disputed: boolean): Value[] {
  const all =
    fact.kind === 'relation'
      ? joined(index, fact, facet, disputed)
      : closureOf(index)
          .twins(fact)
          .filter(({ stance }) => (stance === 'disputed') === disputed)
          .flatMap((twin) => objectsOf(twin, facet));
  return [...new Map(all.map((value) => [valueId(value), value])).values()];
}

/** All values that the deck holds true of a facet: by this fact, by its twins, and by what follows from relations. */
export const truthsOf = (index: DeckIndex, fact: Fact, facet: Facet): Value[] => valuesOf(index, fact, facet, false);

/** What some side of a dispute holds true of a facet: it can be called neither true nor false. */
export const disputedOf = (index: DeckIndex, fact: Fact, facet: Facet): Value[] => valuesOf(index, fact, facet, true);

/** Everything that a value may be called in answer to a question about `fact`, the usual name first. */
export function callings(index: DeckIndex, fact: Fact, value: Value): { t: string; lang?: string }[] {
  if (value.kind === 'ref') {
    const named = index.facts.get(value.fact);
    return isNamed(named) ? namesOf(named) : [];
  }
  if (value.kind !== 'member') return [];
  // Another fact of the same list may know more names of it.
  const members = closureOf(index)
    .twins(fact)
    .flatMap((twin) => (twin.kind === 'set' ? twin.members : []));
  const alternates = members.flatMap((one) =>
    'id' in one && one.id === value.id && plain(one.t) === plain(value.text) ? (one.alternates ?? []) : []
  );
  return [{ t: plain(value.text) }, ...alternates.map(nameRun)];
}

/** The same, folded. An event has no name, but it is told from others by its words. */
function ownCallings(index: DeckIndex, fact: Fact, value: Value): string[] {
  const { fold } = closureOf(index);
  const event = value.kind === 'ref' ? index.facts.get(value.fact) : undefined;
  if (event?.kind === 'event') return [event.label, event.happened].map((text) => fold(plain(text)));
  return callings(index, fact, value).map(({ t, lang }) => fold(t, lang));
}

/** The thing that a value is: the fact it points at; or, of mere words, a fact that is called so. */
export function thingOf(index: DeckIndex, fact: Fact, value: Value): FactId | undefined {
  if (value.kind === 'ref') return value.fact;
  return ownCallings(index, fact, value).flatMap((name) => closureOf(index).bearers(name))[0];
}

/** All that a value may be called, folded, and with the names of all facts that are the same thing. */
export function foldedCallings(index: DeckIndex, fact: Fact, value: Value): ReadonlySet<string> {
  const thing = thingOf(index, fact, value);
  const names = thing === undefined ? [] : closureOf(index).foldedNames(thing);
  return new Set([...ownCallings(index, fact, value), ...names]);
}
