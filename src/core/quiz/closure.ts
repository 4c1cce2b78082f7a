import { foldText } from '../base/fold-text.ts';
import type { FactId } from '../base/ids.ts';
import type { Fact } from '../content/fact.ts';
import { plain, type Text } from '../content/text.ts';
import { type DeckIndex, isNamed, type Named, namesOf } from './deck-index.ts';

/** One end joined to another by a relation; `disputed`: neither true nor false. */
export interface Pair {
  subject: FactId;
  object: FactId;
  disputed: boolean;
}

/** What follows from the facts of a deck: which are the same thing, what lies in what, and which statements say the same. */
export interface Closure {
  named: readonly Named[];
  /** Every name of the deck with whose it is. The same objects each time: grading keeps what it has worked out for them. */
  names: readonly { t: string; lang?: string; fact: FactId }[];
  /** As names are compared. Each text is folded once. */
  fold(text: string, lang?: string): string;
  /** Facts that are called so, by the folded name. */
  bearers(name: string): readonly FactId[];
  /** Folded names of a thing, those of all facts that share a name with it included. */
  foldedNames(fact: FactId): ReadonlySet<string>;
  /** One fact that stands for all that are the same thing. */
  thing(fact: FactId): FactId;
  /** The same thing, perhaps by another name. */
  same(a: FactId, b: FactId): boolean;
  /** The class of the thing; none where facts that share a name are of several, as a town and a land may be. */
  classOf(fact: FactId): string | undefined;
  /** One lies within the other at any depth, or they are the same: who says Moscow also says Russia. */
  nested(a: FactId, b: FactId): boolean;
  /** The fact and all that state the same of the same: what one of them says of it, all say; disputed ones among them. */
  twins(fact: Fact): readonly Fact[];
  /** All pairs of a relation, with what follows by symmetry and inverses. */
  pairs(relation: string): readonly Pair[];
  /** Those of them that have this thing at one end. */
  pairsOf(relation: string, end: 'subject' | 'object', fact: FactId): readonly Pair[];
}

/** Groups that grow together: `find` gives one member that stands for all of its group. */
function unions<Key>() {
  const parent = new Map<Key, Key>();
  const find = (key: Key): Key => {
    const up = parent.get(key);
    return up === undefined || up === key ? key : find(up);
  };
  return { find, join: (a: Key, b: Key): void => void parent.set(find(b), find(a)) };
}

/** The relations that say the same from the other end; a symmetric one is its own. */
export function inversesOf({ relations }: DeckIndex, id: string): string[] {
  const kind = relations.get(id);
  const back = [...relations.values()].filter((other) => other.inverse === id).map((other) => other.id);
  return [...(kind?.symmetric ? [id] : []), ...(kind?.inverse === undefined ? [] : [kind.inverse]), ...back];
}

/** The words that say what a fact is about; facts that share any are about the same. */
function headsOf(fact: Fact): Text[] {
  switch (fact.kind) {
    case 'event':
      return [fact.label, fact.happened];
    case 'figure':
      return [fact.of, fact.says];
    case 'proposal':
      return [fact.action];
    case 'assertion':
      return [fact.says];
    case 'remark':
      return [fact.gist];
    case 'set':
      return [fact.label];
    default:
      return [];
  }
}

// What was said to be so and what somebody said are both somebody's words.
const sortOf = ({ kind }: Fact): string => (kind === 'remark' ? 'assertion' : kind);

function build(index: DeckIndex): Closure {
  const { facts } = index.deck;
  const named = facts.filter(isNamed);
  const names = named.flatMap((fact) => namesOf(fact).map((name) => ({ ...name, fact: fact.id })));

  const texts = new Map<string, string>();
  const fold = (text: string, lang = index.deck.lang): string => {
    const key = `${lang} ${text}`;
    const known = texts.get(key) ?? foldText(text, lang);
    texts.set(key, known);
    return known;
  };

  const things = unions<FactId>();
  const bearers = new Map<string, FactId[]>();
  for (const { t, lang, fact } of names) {
    const name = fold(t, lang);
    const before = bearers.get(name);
    if (before?.[0] === undefined) bearers.set(name, [fact]);
    else if (!before.includes(fact)) {
      before.push(fact);
      things.join(before[0], fact);
    }
  }
  const folded = new Map<FactId, Set<string>>();
  for (const [name, [fact]] of bearers) {
    if (fact === undefined) continue;
    const root = things.find(fact);
    folded.set(root, (folded.get(root) ?? new Set()).add(name));
  }

  const classes = new Map<FactId, string | undefined>();
  for (const { id, class: own } of named) {
    const root = things.find(id);
    classes.set(root, classes.has(root) && classes.get(root) !== own ? undefined : own);
  }

  const over = new Map<FactId, FactId[]>();
  const within = (part: FactId, whole: FactId): void => {
    over.set(things.find(part), [...(over.get(things.find(part)) ?? []), things.find(whole)]);
  };
  for (const { id, partOf } of named) if (partOf !== undefined) within(id, partOf);
  // "Pakistan and Russia" holds each of the two.
  for (const [name, [whole]] of bearers)
    for (const part of name.includes(' and ') ? name.split(' and ') : []) {
      const member = bearers.get(part)?.[0];
      if (member !== undefined && whole !== undefined) within(member, whole);
    }
  const wholes = (fact: FactId, found = new Set<FactId>()): Set<FactId> => {
    const root = things.find(fact);
    if (!found.has(root)) {
      found.add(root);
      for (const whole of over.get(root) ?? []) wholes(whole, found);
    }
    return found;
  };

  const statements = unions<FactId>();
  const first = new Map<string, FactId>();
  for (const fact of facts)
    for (const head of headsOf(fact)) {
      const key = `${sortOf(fact)} ${fold(plain(head))}`;
      const before = first.get(key);
      if (before === undefined) first.set(key, fact.id);
      else statements.join(before, fact.id);
    }
  const groups = new Map<FactId, Fact[]>();
  for (const fact of facts) {
    const root = statements.find(fact.id);
    groups.set(root, [...(groups.get(root) ?? []), fact]);
  }

  const pairs = new Map<string, Pair[]>();
  const turned = new Set<string>();
  const turn = (relation: string, pair: Pair): void => {
    const known = pairs.get(relation) ?? [];
    pairs.set(relation, known);
    const said = `${relation} ${pair.subject} ${pair.object} ${pair.disputed}`;
    if (turned.has(said)) return;
    turned.add(said);
    known.push(pair);
    const back = { ...pair, subject: pair.object, object: pair.subject };
    for (const other of inversesOf(index, relation)) turn(other, back);
  };
  for (const fact of facts)
    if (fact.kind === 'relation')
      turn(fact.relation, { subject: fact.subject, object: fact.object, disputed: fact.stance === 'disputed' });

  const atEnd = new Map<string, Pair[]>();
  for (const [relation, all] of pairs)
    for (const pair of all)
      for (const end of ['subject', 'object'] as const) {
        const key = `${relation} ${end} ${things.find(pair[end])}`;
        const known = atEnd.get(key);
        if (known) known.push(pair);
        else atEnd.set(key, [pair]);
      }

  const none = new Set<string>();
  return {
    named,
    names,
    fold,
    bearers: (name) => bearers.get(name) ?? [],
    foldedNames: (fact) => folded.get(things.find(fact)) ?? none,
    thing: things.find,
    same: (a, b) => things.find(a) === things.find(b),
    classOf: (fact) => classes.get(things.find(fact)),
    nested: (a, b) => wholes(a).has(things.find(b)) || wholes(b).has(things.find(a)),
    twins: (fact) => groups.get(statements.find(fact.id)) ?? [fact],
    pairs: (relation) => pairs.get(relation) ?? [],
    pairsOf: (relation, end, fact) => atEnd.get(`${relation} ${end} ${things.find(fact)}`) ?? []
  };
}

const CLOSURES = new WeakMap<DeckIndex, Closure>();

/** Worked out at the first question about a deck, and kept with its index. */
export function closureOf(index: DeckIndex): Closure {
  const closure = CLOSURES.get(index) ?? build(index);
  CLOSURES.set(index, closure);
  return closure;
}
