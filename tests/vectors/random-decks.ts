import fc from 'fast-check';
import type { Deck } from '#core/content/deck.ts';
import { TRAPS } from '#core/quiz/traps/index.ts';
import {
  assertion,
  disputed,
  event,
  figure,
  isle,
  list,
  proposal,
  relation,
  remark,
  term,
  thing,
  type Trap,
  words
} from '#core/quiz/traps/trap.test-data.ts';

// Decks that no author would write: few names for many things, so that everything is said twice, otherwise, and in dispute.

const ALL = Object.values(TRAPS).flat();

/** The facts of a trap with ids of their own, so that several can lie in one deck; names they share as it happens. */
function planted({ facts }: Trap, n: number): object[] {
  const ids = new Set<unknown>(facts.map((fact) => ('id' in fact ? fact.id : undefined)));
  const moved = (value: unknown): unknown => {
    if (typeof value === 'string') return ids.has(value) ? `${value}-${n}` : value;
    if (Array.isArray(value)) return value.map(moved);
    return typeof value === 'object' && value !== null ? movedFact(value) : value;
  };
  const movedFact = (fact: object): object =>
    Object.fromEntries(Object.entries(fact).map(([key, field]: [string, unknown]) => [key, moved(field)]));
  return facts.map(movedFact);
}

const NAMES = [
  'Elm',
  'the Elm',
  'Ash',
  'Oak',
  'Yew',
  'Fir',
  'Ash and Oak',
  'Эльм',
  'Elm Harbour',
  'Bo Mar',
  'Mar',
  'Oak & Yew',
  'Élm',
  'trade'
];
const RUSSIAN = ['Эльм', 'Ясень', 'Дуб'];
const CLASSES = ['town', 'land', 'person', 'group'];
/** Names that nothing else bears, so that something can be proved at all. */
const OWN = ['Alder', 'Beech', 'Cedar', 'Gorse', 'Hazel', 'Larch', 'Maple', 'Rowan'];
const ROLES = [
  'captain of the ferry',
  'The captain of the ferry',
  'keeper of the light',
  'baker of the isle',
  'heart of the isle',
  'ringer of the bell',
  'end of the road'
];
const LABELS = ['the feast', 'The Feast', 'the fair', 'the flood', 'the storm', 'the race', 'the strike'];
const HAPPENED = [
  'they feasted',
  'the feast took place',
  'it rained',
  'the water rose',
  'they ran',
  'nobody worked',
  'all was lost'
];
const DATES = [
  '1931',
  '1944-05',
  '1960-01-02',
  '1974',
  '1974-06',
  '1974-06-10',
  '197X',
  '1974~',
  '1975',
  '1970/1974',
  '1973/1979',
  '1950',
  '1974-07~',
  '1973-12-31'
];
const OF = ['the height', 'The height', 'the depth', 'the length', 'the price'];
const VALUES = [2, 2.1, 12, 90, 500, 530, 600, 2000, 90_000, 2_000_000];
const UNITS = ['metre', 'kilometre', 'crown', 'million-crowns', 'thousand-crowns', 'boat', 'thousand-boats', 'meter'];
const RELATIONS = ['twin-of', 'next-to', 'sells-to', 'capital-of', 'rules', 'ruled-by', 'feeds', 'fed-by'];
const ACTIONS = [
  'widen the quay',
  'Widen the quay',
  'dredge the bay',
  'paint the tower',
  'ring the bell',
  'mow the field',
  'light the lamp',
  'sing at noon'
];
const REASONS = [
  'larger boats could call',
  'it would shine',
  'everybody would hear',
  'Larger boats could call',
  'the hay is dry'
];
const SAYINGS = [
  'the harbour silts up',
  'The harbour silts up',
  'fog is worse than any storm',
  'the tide turns twice a day',
  'the bay is deep',
  'nobody fishes'
];
const LISTS = ['the ports', 'The ports', 'the stops', 'the cargo', 'the needs'];
const WORDS = ['salt', 'wood', 'timber', 'Elm', 'elm-and-ash', 'trade', 'trade-and-arms', 'Oak'];

/** Two events that a list may name. */
const EVENTS = ['event-0', 'event-1'];

const one = <T>(items: readonly T[]) => fc.constantFrom(...items);
const mostly = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined, freq: 5 });
const seldom = <T>(value: fc.Arbitrary<T>) =>
  fc.oneof({ weight: 1, arbitrary: value }, { weight: 3, arbitrary: fc.constant(undefined) });
const given = (fields: Record<string, unknown>): object =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));

const stanced = (stances: readonly string[]) =>
  fc.oneof(
    { weight: 6, arbitrary: one(stances).map((stance): object => ({ stance })) },
    { weight: 1, arbitrary: fc.constant<object>(disputed) }
  );
const SAID = ['claim', 'statement', 'opinion', 'fact'];
const PLAIN = ['fact', 'fact', 'claim', 'plan'];

/** The facts of `count` things, and whatever may be said of them and of the planted ones. */
function facts(things: readonly string[], count: number): fc.Arbitrary<object[]> {
  const keys = Array.from({ length: count }, (_, i) => `thing-${i}`);
  const anything = one([...things, ...keys]);
  const some = (max: number) => fc.uniqueArray(anything, { maxLength: max });
  const nots = (...facets: string[]) =>
    seldom(
      fc
        .tuple(one(facets), fc.uniqueArray(fc.oneof(anything, one(WORDS)), { minLength: 1, maxLength: 3 }))
        .map(([facet, values]): object => ({ [facet]: values }))
    );

  const entities = fc.tuple(
    ...keys.map((key, i) =>
      fc
        .record({
          kind: one(CLASSES),
          name: fc.oneof(one(NAMES), one(OWN)),
          alternates: seldom(fc.uniqueArray(one(NAMES), { minLength: 1, maxLength: 2 })),
          scripts: seldom(one(RUSSIAN).map((ru) => ({ ru }))),
          role: mostly(one(ROLES)),
          confusable: seldom(anything.map((fact) => [{ fact, differ: 'One is not the other.' }])),
          // Only an earlier one: nothing is a part of itself.
          partOf: i === 0 ? fc.constant(undefined) : mostly(one(keys.slice(0, i))),
          stance: stanced(['fact', 'fact', 'claim'])
        })
        .map(({ kind, stance, ...more }) => thing(kind)(key, { ...given(more), ...stance }))
    )
  );
  const terms = fc
    .record({
      name: fc.oneof(one(NAMES), one(OWN)),
      definition: one(ROLES),
      partOf: seldom(anything),
      stance: stanced(['fact', 'claim'])
    })
    .map(
      ({ name, definition, stance, ...more }) =>
        (key: string) =>
          term(key, definition, { term: name, ...given(more), ...stance })
    );
  const events = fc
    .record({
      label: one(LABELS),
      happened: one(HAPPENED),
      when: mostly(one(DATES)),
      where: mostly(anything),
      who: mostly(some(3)),
      whoClosed: seldom(fc.boolean()),
      not: nots('where', 'who'),
      stance: stanced(PLAIN)
    })
    .map(
      ({ stance, ...more }) =>
        (key: string) =>
          event(key, { ...given(more), ...stance })
    );
  const figures = fc
    .record({
      of: one(OF),
      says: seldom(one(['the height comes to {value}', 'it is {value}'])),
      value: one(VALUES),
      unit: one(UNITS),
      precision: seldom(one([1, 10, 100])),
      approx: seldom(fc.boolean()),
      tolerance: seldom(one([0, 0.05, 0.2])),
      stance: stanced(PLAIN)
    })
    .map(
      ({ value, unit, stance, ...more }) =>
        (key: string) =>
          figure(key, value, unit, { ...given(more), ...stance })
    );
  const relations = fc
    .record({
      ends: fc.tuple(anything, anything),
      kind: one(RELATIONS),
      not: nots('object', 'subject'),
      stance: stanced(PLAIN)
    })
    .map(
      ({ ends: [s, o], kind, not, stance }) =>
        (key: string) =>
          relation(key, s, kind, o, { ...given({ not }), ...stance })
    );
  const proposals = fc
    .record({
      by: anything,
      to: some(2),
      action: one(ACTIONS),
      reason: mostly(one(REASONS)),
      not: nots('by', 'to'),
      stance: stanced(['proposal', 'proposal', 'plan', 'claim', 'fact'])
    })
    .map(
      ({ by, to, action, stance, ...more }) =>
        (key: string) =>
          proposal(key, by, to, action, { ...given(more), ...stance })
    );
  const sayings = fc
    .record({
      said: one([assertion, remark]),
      by: anything,
      text: one(SAYINGS),
      not: nots('by'),
      stance: stanced(SAID)
    })
    .map(
      ({ said, by, text, not, stance }) =>
        (key: string) =>
          said(key, by, text, { ...given({ not }), ...stance })
    );
  const lists = fc
    .record({
      label: one(LISTS),
      members: fc.uniqueArray(
        fc.oneof(
          anything,
          one(EVENTS),
          one(WORDS).map((key) => words(key.toLowerCase(), { t: key.replaceAll('-', ' ') }))
        ),
        {
          minLength: 1,
          maxLength: 4,
          selector: (member) => JSON.stringify(member)
        }
      ),
      closed: fc.boolean(),
      ordered: seldom(fc.boolean()),
      not: nots('members'),
      stance: stanced(PLAIN)
    })
    .map(
      ({ members, stance, ...more }) =>
        (key: string) =>
          list(key, members, { ...given(more), ...stance })
    );

  const statements = fc
    .array(fc.oneof(terms, events, figures, relations, proposals, sayings, lists), { minLength: 4, maxLength: 14 })
    .map((makers) => makers.map((make, i) => make(`fact-${i}`)));
  const happenings = fc.tuple(...EVENTS.map((key) => events.map((make) => make(key))));
  return fc.tuple(entities, happenings, statements).map((all) => all.flat());
}

/** Decks with two to five traps among facts by chance. */
export const trappedDecks: fc.Arbitrary<Deck> = fc
  .array(one(ALL), { minLength: 2, maxLength: 5 })
  .map((traps) => traps.flatMap(planted))
  .chain((laid) => {
    const things = laid.flatMap((fact) => ('class' in fact && 'id' in fact ? [String(fact.id)] : []));
    return fc.integer({ min: 2, max: 6 }).chain((count) => facts(things, count).map((more) => isle([...laid, ...more])));
  });
