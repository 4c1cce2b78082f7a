import type { Fact } from '../../content/fact.ts';
import type { Value } from '../question.ts';
import { nameText } from './fold.ts';
import { entailed, type Judgement, open, possible } from './judgement.ts';
import type { Knowledge } from './knowledge.ts';
import type { Pair } from './pairs.ts';
import type { Thing } from './things.ts';

/** Facets whose values are things: people, places, members of a list. */
export type ThingFacet = 'where' | 'who' | 'by' | 'to' | 'object' | 'subject' | 'members';

/** What is known of one facet of one fact. */
export interface Values {
  sure: readonly Thing[];
  /** What is disputed: neither true nor false. */
  unsure: readonly Thing[];
  denied: readonly Thing[];
  closed: boolean;
  /** It has one value, so every other thing is false; `apart`: every thing that is known to lie elsewhere. */
  single: boolean | 'apart';
}

function own({ things }: Knowledge, fact: Fact, facet: ThingFacet): Thing[] {
  switch (facet) {
    case 'where':
      return fact.kind === 'event' && fact.where !== undefined ? [things.of(fact.where)] : [];
    case 'who':
      return fact.kind === 'event' ? (fact.who ?? []).map(things.of) : [];
    case 'by':
      return 'by' in fact ? [things.of(fact.by)] : [];
    case 'to':
      return fact.kind === 'proposal' ? (fact.to ?? []).map(things.of) : [];
    case 'members':
      return fact.kind === 'set' ? fact.members.map(things.member) : [];
    case 'object':
    case 'subject':
      return [];
  }
}

/**
 * Are the values all there are? Of what somebody says or proposes the source names all that say it, and all it is meant for; but a
 * plain fact is nobody's words, and whoever else says it is right as well.
 */
function isComplete(fact: Fact, facet: ThingFacet): boolean {
  switch (facet) {
    case 'who':
      return fact.kind === 'event' && fact.whoClosed === true;
    case 'members':
      return fact.kind === 'set' && fact.closed;
    case 'by':
      return 'by' in fact && fact.stance !== 'fact';
    case 'to':
      return fact.kind === 'proposal' && fact.to !== undefined && fact.to.length > 0 && fact.stance !== 'fact';
    default:
      return false;
  }
}

/** Whoever tells what another said has said it too, in a way. */
function tellers({ deck, things }: Knowledge, fact: Fact, facet: ThingFacet): Thing[] {
  if (facet !== 'by' || fact.source === 'background') return [];
  const { id } = fact.source;
  return deck.sources.filter((source) => source.id === id).map(({ voice }) => things.of(voice));
}

function ofRelation({ things, pairs }: Knowledge, fact: Fact & { kind: 'relation' }, want: 'object' | 'subject'): Values {
  const given = want === 'object' ? 'subject' : 'object';
  const end = things.of(fact[given]);
  const matching = (all: readonly Pair[]) =>
    all.filter((pair) => pair.relation === fact.relation && things.same(pair[given], end)).map((pair) => pair[want]);
  return {
    sure: matching(pairs.sure),
    unsure: matching(pairs.disputed),
    denied: matching(pairs.denied),
    closed: pairs.closed(fact.relation),
    single: want === 'object' ? pairs.oneObject(fact.relation) : pairs.oneSubject(fact.relation)
  };
}

/** All true values of a facet, those in dispute, and those that certainly are false. */
export function valuesOf(known: Knowledge, fact: Fact, facet: ThingFacet): Values {
  if (facet === 'object' || facet === 'subject')
    return fact.kind === 'relation'
      ? ofRelation(known, fact, facet)
      : { sure: [], unsure: [], denied: [], closed: false, single: false };
  const twins = known.twins(fact);
  const sure = twins.filter(({ stance }) => stance !== 'disputed');
  return {
    sure: sure.flatMap((twin) => own(known, twin, facet)),
    unsure: twins.filter((twin) => !sure.includes(twin)).flatMap((twin) => own(known, twin, facet)),
    denied: twins.flatMap((twin) => twin.not?.[facet] ?? []).map(known.things.meant),
    closed: sure.some((twin) => isComplete(twin, facet)),
    single: facet === 'where' ? 'apart' : false
  };
}

/** What an option points at; `undefined` for dates, quantities and marks. */
export function thingOf({ facts, things, twins }: Knowledge, value: Value, asked: Fact): Thing | undefined {
  if (value.kind === 'ref') return things.of(value.fact);
  if (value.kind !== 'member') return undefined;
  const members = [asked, ...twins(asked)].flatMap((twin) => (twin.kind === 'set' ? twin.members : []));
  const own = members.flatMap((one) =>
    'id' in one && one.id === value.id ? [one.t, ...(one.alternates ?? []).map(nameText)] : []
  );
  if (own.length > 0) return things.called(value.text, own);
  const fact = facts.get(value.id);
  return fact && things.same(things.of(fact.id), things.called(value.text)) ? things.of(fact.id) : things.called(value.text);
}

// "trade" beside "trade and arms": the one may be meant by the other. Things with facts of their own need no such guess.
const isWithin = (a: Thing, b: Thing): boolean =>
  (a.root === undefined || b.root === undefined) &&
  [...a.names].some((name) =>
    [...b.names].some((other) => {
      const words = other.split(' ');
      return name !== '' && name.split(' ').every((word) => words.includes(word));
    })
  );

function wantsIt({ things }: Knowledge, fact: Fact, facet: ThingFacet, given: Thing): boolean {
  if (fact.kind !== 'proposal' || facet !== 'to') return false;
  const by = things.of(fact.by);
  return things.same(by, given) || things.contains(by, given) || things.contains(given, by);
}

/** Who, where, by whom, to whom, which member. */
export function judgeThing(known: Knowledge, fact: Fact, facet: ThingFacet, value: Value): Judgement {
  const { things } = known;
  const given = thingOf(known, value, fact);
  if (!given) return open('it is no thing');
  const { sure, unsure, denied, closed, single } = valuesOf(known, fact, facet);
  const same = (thing: Thing) => things.same(thing, given);
  if (sure.some(same)) return entailed('the deck says so');
  if (facet === 'where' && sure.some((thing) => things.contains(given, thing))) return entailed('it contains the place');
  if (unsure.some(same)) return possible('a disputed fact says so');
  const isDenied = denied.some(same);
  const touches = (thing: Thing) =>
    things.contains(given, thing) ||
    things.contains(thing, given) ||
    (facet === 'members' && (isWithin(thing, given) || isWithin(given, thing)));
  if (!isDenied && tellers(known, fact, facet).some(same)) return possible('the source that passes it on may mean it too');
  if (!isDenied && wantsIt(known, fact, facet, given)) return possible('who wants it may have to do it');
  if (!isDenied && sure.some(touches)) return possible('it is a part of a true value, or the whole of one');
  const other = sure.length > 0 && (single === 'apart' ? sure.every((thing) => things.apart(thing, given)) : single);
  // A list of countries says nothing of the people who spoke for them.
  const all = closed && (facet !== 'who' || sure.some((thing) => things.apart(thing, given)));
  return open('the deck does not say so', [isDenied && 'not', all && 'closed', other && 'functional']);
}

/** Which member stands in a place of an order: each stands in one. */
export function judgePlace(known: Knowledge, fact: Fact, placed: Value, value: Value): Judgement {
  const { things } = known;
  const judgement = judgeThing(known, fact, 'members', value);
  const [own, given] = [thingOf(known, placed, fact), thingOf(known, value, fact)];
  if (judgement.truth !== 'true' || !own || !given || things.same(own, given)) return judgement;
  if (
    known.twins(fact).length > 1 ||
    things.contains(own, given) ||
    things.contains(given, own) ||
    isWithin(own, given) ||
    isWithin(given, own)
  )
    return possible('its place cannot be told from the other');
  return open('it stands in another place', ['functional']);
}
