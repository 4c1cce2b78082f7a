import type { Deck, RelationKind } from '../../content/deck.ts';
import type { RelationFact } from '../../content/fact.ts';
import type { Thing, Things } from './things.ts';

/** `subject` stands in `relation` to `object`; or, among the denials, certainly does not. */
export interface Pair {
  subject: Thing;
  relation: string;
  object: Thing;
}

export interface Pairs {
  sure: readonly Pair[];
  /** What disputed facts say: neither true nor false. */
  disputed: readonly Pair[];
  denied: readonly Pair[];
  /** One object for each subject, either because it is declared or because the other direction is. */
  oneObject(relation: string): boolean;
  oneSubject(relation: string): boolean;
  /** All pairs that hold are named. */
  closed(relation: string): boolean;
}

/** The relations that say the same from the other end; a symmetric one is its own. */
export function inversesOf(relations: readonly RelationKind[], id: string): string[] {
  const own = relations.find((kind) => kind.id === id);
  const back = relations.filter((kind) => kind.inverse === id).map((kind) => kind.id);
  return [...(own?.inverse === undefined ? [] : [own.inverse]), ...(own?.symmetric ? [id] : []), ...back];
}

// Words without a thing behind them are told apart by the words.
const keyOf = ({ root, names }: Thing): string => root ?? `words: ${[...names].join(' / ')}`;

/** What turns round: a symmetric relation into itself, one with an inverse into that; again and again, until nothing is new. */
function closure(start: readonly Pair[], relations: readonly RelationKind[]): Pair[] {
  const all = new Map<string, Pair>();
  const open = [...start];
  for (let pair = open.pop(); pair; pair = open.pop()) {
    const { subject, relation, object } = pair;
    const key = `${relation}\n${keyOf(subject)}\n${keyOf(object)}`;
    if (all.has(key)) continue;
    all.set(key, pair);
    for (const other of inversesOf(relations, relation)) open.push({ subject: object, relation: other, object: subject });
  }
  return [...all.values()];
}

/** The relation facts of a deck, closed under symmetry and inverses; and what their `not` denies, closed alike. */
export function pairsOf({ facts, relations }: Deck, things: Things): Pairs {
  const stated = facts.filter((fact): fact is RelationFact => fact.kind === 'relation');
  const pair = ({ subject, relation, object }: { subject: string; relation: string; object: string }): Pair => ({
    subject: things.of(subject),
    relation,
    object: things.of(object)
  });
  const close = (pairs: readonly Pair[]) => closure(pairs, relations);
  const denied = stated.flatMap((fact) => [
    ...(fact.not?.object ?? []).map((text) => ({ ...pair(fact), object: things.meant(text) })),
    ...(fact.not?.subject ?? []).map((text) => ({ ...pair(fact), subject: things.meant(text) }))
  ]);
  const kinds = new Map(relations.map((kind) => [kind.id, kind]));
  const declared = (id: string, end: 'object' | 'subject'): boolean => {
    const functional = kinds.get(id)?.functional;
    return functional === end || functional === 'both';
  };
  const one = (end: 'object' | 'subject', opposite: 'object' | 'subject') => (id: string) =>
    declared(id, end) || inversesOf(relations, id).some((other) => declared(other, opposite));
  return {
    sure: close(stated.filter(({ stance }) => stance !== 'disputed').map(pair)),
    disputed: close(stated.filter(({ stance }) => stance === 'disputed').map(pair)),
    denied: close(denied),
    oneObject: one('object', 'subject'),
    oneSubject: one('subject', 'object'),
    closed: (id) => [id, ...inversesOf(relations, id)].some((other) => kinds.get(other)?.closed === true)
  };
}
