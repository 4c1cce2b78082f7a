import { didYouMean } from '../../base/nearest.ts';
import type { Fact, Kind } from '../fact.ts';
import type { Issue, Place } from '../problem.ts';
import { eachFact, error, type Rule, type View } from './view.ts';

const ACTOR: readonly Kind[] = ['entity'];
const THING: readonly Kind[] = ['entity', 'term'];
const MEMBER: readonly Kind[] = ['entity', 'term', 'event'];

/** A field that names another fact. */
interface Reference {
  at: Place;
  id: string;
  /** The kinds it may name; all, if absent. */
  kinds?: readonly Kind[];
}

const one = (id: string | undefined, kinds: readonly Kind[], ...at: Place): Reference[] =>
  id === undefined ? [] : [{ at, id, kinds }];
const several = (ids: readonly string[] | undefined, kinds: readonly Kind[], key: string): Reference[] =>
  (ids ?? []).flatMap((id, index) => one(id, kinds, key, index));

function ownReferences(fact: Fact): Reference[] {
  switch (fact.kind) {
    case 'event':
      return [...one(fact.where, ACTOR, 'where'), ...several(fact.who, ACTOR, 'who')];
    case 'entity':
    case 'term':
      return one(fact.partOf, THING, 'partOf');
    case 'proposal':
      return [...one(fact.by, ACTOR, 'by'), ...several(fact.to, ACTOR, 'to')];
    case 'assertion':
    case 'remark':
      return one(fact.by, ACTOR, 'by');
    case 'relation':
      return [...one(fact.subject, THING, 'subject'), ...one(fact.object, THING, 'object')];
    case 'set':
      return fact.members.flatMap((member, index) =>
        'fact' in member ? one(member.fact, MEMBER, 'members', index, 'fact') : []
      );
    case 'figure':
      return [];
  }
}

function fault({ at, id, kinds }: Reference, { byId, lost }: View): Issue[] {
  const target = byId.get(id);
  const name = String(at.findLast((key) => typeof key === 'string' && key !== 'fact') ?? 'this');
  if (!target) {
    if (lost.has(id)) return [];
    const fitting = [...byId.values()].filter(({ kind }) => !kinds || kinds.includes(kind));
    const meant = didYouMean(
      id,
      fitting.map((fact) => fact.id)
    );
    return [error('id/unknown', at, `${name} names "${id}", but no fact has that id${meant} Correct it, or write the fact.`)];
  }
  if (!kinds || kinds.includes(target.kind)) return [];
  return [error('id/kind', at, `${name} names "${id}", which is of kind ${target.kind}, but it must be ${kinds.join(' or ')}.`)];
}

/** Every id that a fact names is a fact's, of a kind that can stand there. */
export const references: Rule = eachFact((fact, view) => {
  const confused = (fact.confusable ?? []).map(({ fact: id }, index): Reference => ({ at: ['confusable', index, 'fact'], id }));
  return [...ownReferences(fact), ...confused].flatMap((reference) =>
    reference.id === fact.id ? [error('id/self', reference.at, `"${fact.id}" names itself here.`)] : fault(reference, view)
  );
});

/** What a deck declares and its facts name: topics and units; and the voice of each source. */
export const declared: Rule = (view) => [
  ...view.deck.sources.flatMap(({ voice }, index) => fault({ at: ['sources', index, 'voice'], id: voice, kinds: ACTOR }, view)),
  ...declaredByFacts(view)
];

const declaredByFacts: Rule = eachFact((fact, { deck }) => [
  ...(fact.topic === undefined ? [] : among(['topic'], fact.topic, deck.topics, 'topic')),
  ...(fact.kind === 'figure' ? among(['unit'], fact.unit, deck.units, 'unit') : []),
  ...(fact.kind === 'relation' ? among(['relation'], fact.relation, deck.relations, 'relation') : [])
]);

function among(at: Place, id: string, known: readonly { id: string }[], what: string): Issue[] {
  if (known.some((one) => one.id === id)) return [];
  const ids = known.map((one) => one.id);
  const message = `"${id}" is not a ${what} of this deck${didYouMean(id, ids)} deck.yaml has: ${ids.join(', ') || 'none yet'}.`;
  return [error(`${what}/unknown`, at, message)];
}

/** No fact is, by way of others, a part of itself: whoever follows `partOf` would never come to an end. */
export const wholes: Rule = eachFact((fact, { byId }) => {
  const above = new Set<string>();
  for (let at: Fact | undefined = fact; at;) {
    const whole: string | undefined = at.kind === 'entity' || at.kind === 'term' ? at.partOf : undefined;
    if (whole === fact.id && at !== fact)
      return [error('id/part-of-itself', ['partOf'], `"${fact.id}" is, by way of its partOf, a part of itself.`)];
    if (whole === undefined || above.has(whole)) return [];
    above.add(whole);
    at = byId.get(whole);
  }
  return [];
});
