import type { Random } from '../../base/random.ts';
import type { Fact } from '../../content/fact.ts';
import type { DeckIndex } from '../deck-index.ts';
import type { Show } from '../question.ts';
import { wordingOf } from '../wording.ts';

// The facts that may stand beside each other as options, sorted once for a deck: a question then looks at a few, however large
// the deck is.

/** Names and what is said of them are told apart within a class; anything else is ruled out at a glance. */
const BY_CLASS = new Set<Show>(['name', 'role', 'definition']);
const SHOWS: readonly Show[] = [
  'name',
  'role',
  'definition',
  'label',
  'happened',
  'of',
  'action',
  'reason',
  'says',
  'gist',
  'dispute',
  'passage'
];

export interface Candidate {
  fact: Fact;
  show: Show;
}

type Pools = ReadonlyMap<string, readonly Candidate[]>;
const POOLS = new WeakMap<DeckIndex, Pools>();

/** What was said to be so and what somebody said can stand side by side, each in its own words; so they share a pool. */
const poolShow = (show: Show): Show => (show === 'gist' ? 'says' : show);

const poolName = (show: Show, sort: string, isDisputed: boolean, topic = ''): string =>
  `${poolShow(show)} ${sort} ${isDisputed ? 'disputed' : ''} ${topic}`;

/** What an option must share with the key: its class; of labels the kind, since a set has one as well, but is no event. */
function sortOf(fact: Fact, show: Show): string {
  if (BY_CLASS.has(show)) return 'class' in fact ? fact.class : '';
  return show === 'label' ? fact.kind : '';
}

function build({ deck }: DeckIndex): Pools {
  const pools = new Map<string, Candidate[]>();
  const put = (name: string, candidate: Candidate): void => {
    const pool = pools.get(name);
    if (pool) pool.push(candidate);
    else pools.set(name, [candidate]);
  };
  for (const fact of deck.facts)
    for (const show of SHOWS) {
      if (wordingOf(fact, show) === undefined) continue;
      const name = [show, sortOf(fact, show), fact.stance === 'disputed'] as const;
      put(poolName(...name), { fact, show });
      if (fact.topic !== undefined) put(poolName(...name, fact.topic), { fact, show });
    }
  return pools;
}

/** So many of a pool are looked at: all of a small one. */
const MOST = 32;

/** A few of many, each once; all of them, in another order, where there are few. */
export function sample<Item>(items: readonly Item[], random: Random, most = MOST): Item[] {
  if (items.length <= 2 * most) return random.shuffle(items);
  const drawn = new Set<Item>();
  while (drawn.size < most) {
    const item = random.pick(items);
    if (item !== undefined) drawn.add(item);
  }
  return [...drawn];
}

/** Facts that can be shown as `show` beside the key; `classes`: other classes that are as good as its own. */
export function candidatesFor(
  index: DeckIndex,
  key: Fact,
  show: Show,
  classes: readonly string[],
  random: Random
): readonly Candidate[] {
  const pools = POOLS.get(index) ?? build(index);
  POOLS.set(index, pools);
  const isDisputed = key.stance === 'disputed';
  const own = sortOf(key, show);
  const sorts = BY_CLASS.has(show) ? [...new Set([own, ...classes])] : [own];
  const pooled = (topic?: string): readonly Candidate[] => {
    const [one, ...more] = sorts.map((sort) => pools.get(poolName(show, sort, isDisputed, topic)) ?? []);
    return more.length === 0 ? (one ?? []) : [...(one ?? []), ...more.flat()];
  };
  const all = pooled();
  const drawn = sample(all, random);
  if (drawn.length === all.length) return drawn;
  // Of many, those of its own topic and those that the author holds easily mixed up are not left to chance.
  const near = key.topic === undefined ? [] : sample(pooled(key.topic), random);
  const told = (key.confusable ?? []).flatMap(({ fact: id }) => {
    const fact = index.facts.get(id);
    return fact && wordingOf(fact, show) !== undefined ? [{ fact, show }] : [];
  });
  return [...told, ...near, ...drawn];
}
