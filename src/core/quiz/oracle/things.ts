import type { EntityFact, Fact, Member, TermFact } from '../../content/fact.ts';
import type { Text } from '../../content/text.ts';
import { fold, nameText } from './fold.ts';

/** What an answer can point at. Two are the same if they share the root or any name. */
export interface Thing {
  /** One for all facts that name the same thing; absent for mere words. */
  root?: string;
  names: ReadonlySet<string>;
}

export type Named = EntityFact | TermFact;
export const isNamed = (fact: Fact | undefined): fact is Named => fact?.kind === 'entity' || fact?.kind === 'term';

export const namesOf = (fact: Named): string[] =>
  [fact.kind === 'entity' ? fact.name : fact.term, ...Object.values(fact.scripts ?? {}), ...(fact.alternates ?? []).map(nameText)]
    .map(fold)
    .filter((name) => name !== '');

export interface Things {
  of(fact: string): Thing;
  /** Mere words; a thing, if one is called so. */
  called(text: Text, alternates?: readonly Text[]): Thing;
  /** What an author's `not` means: a fact by its id, or mere words. */
  meant(text: Text): Thing;
  member(member: Member): Thing;
  same(a: Thing, b: Thing): boolean;
  /** `whole` contains `part`, by way of any number of others. */
  contains(whole: Thing, part: Thing): boolean;
  /** The two, or wholes of them, are different things of one class: two cities, or a city of one country and another country. */
  apart(a: Thing, b: Thing): boolean;
  /** The author says in words how the two differ. */
  toldApart(a: Thing, b: Thing): boolean;
  /** Facts called so, by the folded name. */
  bearers(name: string): readonly Named[];
}

const AND = / (?:and|и|اور) /;

/** Who is who: aliases, scripts and wholes of a deck's entities and terms. */
export function thingsOf(facts: readonly Fact[]): Things {
  const named = facts.filter(isNamed);
  const bearers = new Map<string, Named[]>();
  const parent = new Map<string, string>(named.map(({ id }) => [id, id]));
  const root = (id: string): string => {
    const up = parent.get(id) ?? id;
    return up === id ? id : root(up);
  };
  for (const fact of named)
    for (const name of namesOf(fact)) {
      const before = bearers.get(name) ?? [];
      if (before[0]) parent.set(root(fact.id), root(before[0].id));
      if (!before.includes(fact)) bearers.set(name, [...before, fact]);
    }

  const names = new Map<string, Set<string>>();
  const classes = new Map<string, Set<string>>();
  const wholes = new Map<string, Set<string>>();
  const apart = new Set<string>();
  const gather = (map: Map<string, Set<string>>, key: string, values: readonly string[]) =>
    map.set(key, new Set([...(map.get(key) ?? []), ...values]));
  for (const fact of named) {
    const id = root(fact.id);
    gather(names, id, namesOf(fact));
    gather(classes, id, [fact.class]);
    if (fact.partOf !== undefined) gather(wholes, id, [root(fact.partOf)]);
    for (const { fact: other } of fact.confusable ?? []) apart.add(`${id} ${root(other)}`);
  }
  // "Pakistan and Russia" holds each of the two.
  for (const fact of named)
    for (const pair of namesOf(fact).map((name) => name.split(AND).map((one) => bearers.get(one)?.[0])))
      if (pair.length > 1) for (const part of pair) if (part) gather(wholes, root(part.id), [root(fact.id)]);
  // The chain closed: what holds a whole of a thing holds the thing.
  for (let grown = true; grown;) {
    grown = false;
    for (const [part, over] of wholes)
      for (const above of [...over].flatMap((whole) => [...(wholes.get(whole) ?? [])]))
        if (above !== part && !over.has(above)) {
          over.add(above);
          grown = true;
        }
  }

  // An event can be a member of a list: it is called by its label.
  for (const fact of facts) if (fact.kind === 'event') gather(names, fact.id, [fold(fact.label), fold(fact.happened)]);

  const of = (id: string): Thing => {
    const key = root(id);
    return { root: key, names: names.get(key) ?? new Set() };
  };
  // A town and a land of one name are one thing here, of which nobody knows what it is.
  const classOf = (root: string): string | undefined => {
    const [only, ...others] = classes.get(root) ?? [];
    return others.length === 0 ? only : undefined;
  };
  const meets = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => [...a].some((name) => b.has(name));
  const called = (text: Text, alternates: readonly Text[] = []): Thing => {
    const bearer = bearers.get(fold(text))?.[0];
    const own = new Set([text, ...alternates].map(fold));
    return bearer ? { ...of(bearer.id), names: new Set([...own, ...of(bearer.id).names]) } : { names: own };
  };
  const ids = new Set<string>(facts.map(({ id }) => id));
  return {
    of,
    called,
    meant: (text) => (typeof text === 'string' && ids.has(text) ? of(text) : called(text)),
    member: (member) => ('fact' in member ? of(member.fact) : called(member.t, (member.alternates ?? []).map(nameText))),
    same: (a, b) => (a.root !== undefined && a.root === b.root) || meets(a.names, b.names),
    contains: (whole, part) =>
      whole.root !== undefined && part.root !== undefined && wholes.get(part.root)?.has(whole.root) === true,
    apart: (a, b) => {
      const around = ({ root }: Thing) => (root === undefined ? [] : [root, ...(wholes.get(root) ?? [])]);
      const [mine, its] = [around(a), around(b)];
      const differ = (x: string, y: string) =>
        !mine.includes(y) && !its.includes(x) && classOf(x) !== undefined && classOf(x) === classOf(y);
      return mine.some((x) => its.some((y) => differ(x, y)));
    },
    toldApart: (a, b) => apart.has(`${a.root} ${b.root}`) || apart.has(`${b.root} ${a.root}`),
    bearers: (name) => bearers.get(name) ?? []
  };
}
