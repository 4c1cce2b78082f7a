import { describe, expect, test } from 'vitest';
import { plain } from '../content/text.ts';
import { indexDeck } from './deck-index.ts';
import { card, deck as island, id } from './fixture-deck.test-data.ts';
import type { Deck, RelationKind } from '../content/deck.ts';
import type { Fact, RelationFact } from '../content/fact.ts';
import { check, grade } from './graders.ts';
import { consult, prepareOracle } from './oracle/oracle.ts';
import type { Fault } from './oracle/verdict.ts';
import { type Question, type QuestionOf, type QuestionType, valueId } from './question.ts';
import { make } from './registry.ts';
import { wordsFor } from './words/index.ts';

// The island with who keeps what and who taught whom: lines to match and to sort, and statements to turn round.

const relation = (key: string, more: Partial<RelationKind>): RelationKind => ({
  id: key,
  says: `{s} ${key} {o}`,
  askObject: `what does {s} ${key}?`,
  askSubject: `who ${key} {o}?`,
  subjectClass: ['person'],
  objectClass: ['city', 'person'],
  ...more
});

function joins(kind: string, subject: string, object: string): RelationFact {
  const source: Fact['source'] = { id: 'paper', at: [1] };
  return {
    kind: 'relation',
    id: id(`${kind}-${subject}-${object}`),
    stance: 'fact',
    source,
    why: 'So it stands in the paper.',
    subject: id(subject),
    relation: kind,
    object: id(object)
  };
}

const keeper = (key: string): Fact => ({
  kind: 'entity',
  id: id(key),
  class: 'person',
  name: `${key.charAt(0).toUpperCase()}${key.slice(1)} Holm`,
  stance: 'fact',
  source: { id: 'paper', at: [1] },
  why: 'So it stands in the paper.'
});

const deck: Deck = {
  ...island,
  relations: [
    ...island.relations,
    relation('keeps', { functional: 'object' }),
    relation('taught', { closed: true, objectClass: ['person'] })
  ],
  facts: [
    ...island.facts,
    ...['dag', 'eva', 'finn'].map(keeper),
    joins('keeps', 'ana', 'oak'),
    joins('keeps', 'bo', 'oak'),
    joins('keeps', 'dag', 'yew'),
    joins('keeps', 'eva', 'yew'),
    joins('keeps', 'finn', 'ash'),
    joins('taught', 'ana', 'bo'),
    joins('taught', 'bo', 'dag'),
    joins('taught', 'eva', 'finn'),
    joins('taught', 'finn', 'eva')
  ]
};
const index = indexDeck(deck);
const oracle = prepareOracle(deck);
const words = wordsFor('en');
const SEEDS = Array.from({ length: 60 }, (_, seed) => `together ${seed}`);

function all<Type extends QuestionType>(type: Type, one: ReturnType<typeof card>): QuestionOf<Type>[] {
  const isOf = (question: Question | undefined): question is QuestionOf<Type> => question?.type === type;
  return SEEDS.map((seed) => make(index, one, type, seed)).filter(isOf);
}

function first<Type extends QuestionType>(type: Type, one: ReturnType<typeof card>): QuestionOf<Type> {
  const [question] = all(type, one);
  if (!question) throw new Error(`no ${type} of ${one}`);
  return question;
}

const keeps = card('keeps-ana-oak', 'object');
const taught = card('taught-ana-bo', 'object');

describe('sorting', () => {
  const sorted = first('categorise', keeps);

  test('each line has one place, and one place has several lines', () => {
    for (const question of all('categorise', keeps)) {
      const { rows, choices } = question;
      expect(consult(oracle, question).problem).toBeUndefined();
      expect(choices.length).toBeLessThan(rows.length);
      expect(new Set(rows.map(({ key }) => valueId(key)))).toEqual(new Set(choices.map(valueId)));
    }
    expect(plain(words.stem(index, sorted))).toBe('What does each of these keeps?');
  });

  test('graded line by line', () => {
    const right = sorted.rows.map(({ left, key }): [string, string] => [valueId(left), valueId(key)]);
    const one = right.map(([row]): [string, string] => [row, right[0]?.[1] ?? '']);
    expect(grade(index, sorted, { kind: 'pairs', pairs: right })).toMatchObject({ verdict: 'right', of: right.length });
    const graded = grade(index, sorted, { kind: 'pairs', pairs: one });
    const fits = sorted.rows.filter(({ key }) => valueId(key) === right[0]?.[1]).length;
    expect(graded.parts?.filter(({ verdict }) => verdict === 'right')).toHaveLength(fits);
    expect(graded.note).toEqual({ code: 'some', right: fits, of: right.length });
    expect(check(index, sorted, { kind: 'pairs', pairs: right.slice(1) })).toEqual({ kind: 'incomplete', why: 'no-partner' });
  });
});

describe('turned round', () => {
  test('is asked only where the deck proves the other way false', () => {
    const question = first('swap', taught);
    expect(question.options.map(({ value }) => plain(words.value(index, value))).sort()).toEqual([
      'Ana Mar taught Bo Tarn.',
      'Bo Tarn taught Ana Mar.'
    ]);
    expect(consult(oracle, question).problem).toBeUndefined();
    // Each taught the other; and nobody has said that a keeper is not kept.
    expect(all('swap', card('taught-eva-finn', 'object'))).toEqual([]);
    expect(all('swap', keeps)).toEqual([]);
  });
});

const CLOSED = { by: 'closed' } as const;

describe('the checker sees what is not so', () => {
  const match = first('match', card('map', 'when'));
  const order = first('order', card('map', 'when'));
  const stops = first('order', card('route', 'order'));
  const before = first('before', card('map', 'when'));
  const multi = first('multi', card('catch', 'members'));
  const not = first('not', card('catch', 'members'));
  const names = first('name-all', card('catch', 'members'));
  const swap = first('swap', taught);
  const sorted = first('categorise', keeps);
  const [one, two] = match.rows;
  if (!one || !two) throw new Error('no rows');

  test.each<[string, Question, Fault]>([
    ['a partner of another', { ...match, rows: [{ ...one, key: two.key }, ...match.rows.slice(1)] }, 'two-right'],
    [
      'a false partner',
      { ...sorted, rows: sorted.rows.map((row) => ({ ...row, key: sorted.choices[0] ?? row.key })) },
      'key-not-entailed'
    ],
    [
      'a partner that is not offered',
      { ...match, choices: match.choices.filter((choice) => valueId(choice) !== valueId(one.key)) },
      'none-right'
    ],
    [
      'a choice that may be right as well',
      { ...match, choices: [...match.choices, { kind: 'date', edtf: '180X' }, { kind: 'date', edtf: '181X' }] },
      'two-right'
    ],
    ['a line of another card', { ...match, rows: [{ ...one, left: two.left }, ...match.rows.slice(1)] }, 'two-right'],
    ['no line of its own', { ...match, rows: match.rows.filter((row) => row.card !== match.card) }, 'no-such-thing'],
    ['an order turned round', { ...order, sequence: [...order.sequence].reverse() }, 'key-wrong'],
    ['an order with a gap', { ...order, sequence: order.sequence.slice(1) }, 'key-wrong'],
    ['members turned round', { ...stops, sequence: [...stops.sequence].reverse() }, 'key-wrong'],
    [
      'the later called the earlier',
      {
        ...before,
        options: before.options.map((option, i) => ({ ...option, reason: before.options[1 - i]?.reason ?? option.reason }))
      },
      'key-wrong'
    ],
    ['only one to choose from', { ...before, options: before.options.slice(1) }, 'none-right'],
    [
      'a stranger among the keys',
      { ...multi, options: multi.options.map(({ value }) => ({ value, reason: { kind: 'key' } })) },
      'key-not-entailed'
    ],
    [
      'a member called false',
      { ...multi, options: multi.options.map(({ value }) => ({ value, reason: { kind: 'false', proof: CLOSED } })) },
      'none-right'
    ],
    [
      'a wrong proof',
      {
        ...multi,
        options: multi.options.map((option) =>
          option.reason.kind === 'key' ? option : { ...option, reason: { kind: 'false', proof: { by: 'disjoint' } } }
        )
      },
      'wrong-option-unproven'
    ],
    [
      'a member that is to fit in no way',
      {
        ...not,
        options: not.options.map(({ value, reason }) => ({
          value,
          reason: reason.kind === 'key' ? { kind: 'true' } : { kind: 'key', proof: CLOSED }
        }))
      },
      'two-right'
    ],
    ['a list cut short', { ...names, values: names.values.slice(1) }, 'rejects-true'],
    [
      'a list with a stranger',
      { ...names, values: [...names.values, { kind: 'ref', fact: id('elm'), show: 'name' }] },
      'accepts-false'
    ],
    ['a list with one twice', { ...names, values: [...names.values, ...names.values.slice(0, 1)] }, 'two-right'],
    [
      'ends that the fact does not join',
      {
        ...swap,
        options: swap.options.map((option, i) => ({ ...option, reason: swap.options[1 - i]?.reason ?? option.reason }))
      },
      'key-not-entailed'
    ]
  ])('%s', (_, question, fault) => expect(consult(oracle, question).problem).toBe(fault));
});
