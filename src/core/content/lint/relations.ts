import type { RelationKind } from '../deck.ts';
import type { Fact } from '../fact.ts';
import type { Issue, Place } from '../problem.ts';
import { eachFact, error, type Rule } from './view.ts';

const classOf = (fact: Fact | undefined): string | undefined =>
  fact?.kind === 'entity' || fact?.kind === 'term' ? fact.class : undefined;

/** The ends of a relation are of the classes that it is declared between. */
export const relationClasses: Rule = eachFact((fact, { deck, byId }) => {
  if (fact.kind !== 'relation') return [];
  const kind = deck.relations.find(({ id }) => id === fact.relation);
  if (!kind) return [];
  const end = (key: 'subject' | 'object', allowed: readonly string[]): Issue[] => {
    const found = classOf(byId.get(fact[key]));
    if (found === undefined || allowed.includes(found)) return [];
    const message = `${key} "${fact[key]}" is of class ${found}, but "${kind.id}" takes ${allowed.join(' or ')}.`;
    return [error('relation/class', [key], message)];
  };
  return [...end('subject', kind.subjectClass), ...end('object', kind.objectClass)];
});

/** `inverse` names a relation of the deck, which names this one back. */
export const inverses: Rule = ({ deck }) =>
  deck.relations.flatMap(({ id, inverse }, index) => {
    if (inverse === undefined) return [];
    const at: Place = ['relations', index, 'inverse'];
    const other = deck.relations.find((one) => one.id === inverse);
    if (!other) return [error('relation/unknown', at, `inverse names "${inverse}", which is not a relation of this deck.`)];
    if (other.inverse === id) return [];
    return [error('relation/inverse', at, `"${inverse}" does not name "${id}" as its inverse: write both.`)];
  });

/** One pair that a relation fact states; a symmetric one states it both ways round. */
interface Pair {
  index: number;
  fact: string;
  subject: string;
  object: string;
}

const pairsOf = (facts: readonly Fact[], { id, symmetric }: RelationKind): Pair[] =>
  facts.flatMap((fact, index): Pair[] => {
    if (fact.kind !== 'relation' || fact.relation !== id || fact.stance === 'disputed') return [];
    const pair = { index, fact: fact.id, subject: fact.subject, object: fact.object };
    return symmetric ? [pair, { ...pair, subject: fact.object, object: fact.subject }] : [pair];
  });

type End = 'object' | 'subject';

function clashes(kind: RelationKind, pairs: readonly Pair[], want: End, given: End): Issue[] {
  if (kind.functional !== want && kind.functional !== 'both') return [];
  const first = new Map<string, Pair>();
  return pairs.flatMap((pair): Issue[] => {
    const before = first.get(pair[given]);
    if (!before) first.set(pair[given], pair);
    if (!before || before[want] === pair[want]) return [];
    const message = `"${kind.id}" has one ${want} for each ${given}, but "${pair[given]}" has two: "${before[want]}" and "${pair[want]}".`;
    return [{ ...error('relation/functional', ['facts', pair.index], message, ['facts', before.index]), fact: pair.fact }];
  });
}

/** A relation said to have one object for each subject has one: otherwise a true answer would be "proved" false. */
export const functions: Rule = ({ deck }) =>
  deck.relations.flatMap((kind) => {
    const pairs = pairsOf(deck.facts, kind);
    const found = [...clashes(kind, pairs, 'object', 'subject'), ...clashes(kind, pairs, 'subject', 'object')];
    // Of a symmetric relation both ends tell the same.
    return found.filter((issue, index) => found.findIndex((other) => other.fact === issue.fact) === index);
  });
