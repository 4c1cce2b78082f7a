import { describe, expect, test } from 'vitest';
import type { Given } from '../base/answer.ts';
import { indexDeck } from './deck-index.ts';
import { card, deck } from './fixture-deck.test-data.ts';
import { check, grade } from './graders.ts';
import { type Question, type QuestionOf, type QuestionType, type Value, valueId } from './question.ts';
import { make } from './registry.ts';

const index = indexDeck(deck);

function the<Type extends QuestionType>(
  type: Type,
  id: Parameters<typeof make>[1],
  fits: (question: QuestionOf<Type>) => boolean = () => true
): QuestionOf<Type> {
  const isOf = (question: Question): question is QuestionOf<Type> => question.type === type;
  for (let seed = 0; seed < 200; seed += 1) {
    const question = make(index, id, type, `type ${seed}`);
    if (question && isOf(question) && fits(question)) return question;
  }
  throw new Error(`no ${type} for ${id}`);
}

const said = (text: string): Given => ({ kind: 'text', text });
const pick = (value: string): Given => ({ kind: 'pick', value });
const truth = (truth: boolean, fix?: string): Given =>
  fix === undefined ? { kind: 'truth', truth } : { kind: 'truth', truth, fix };
const told = (question: Question, given: Given): string => {
  const ready = check(index, question, given);
  if (ready.kind === 'incomplete') return ready.why;
  const { verdict, earned, note } = grade(index, question, given);
  return [verdict, earned, ...(note ? [note.code] : [])].join(' ');
};

const choice = the('choice', card('map', 'when'), ({ template }) => template === 'event.when');
const kind = the('kind', card('silt', 'by'));
const statement = the('true-false', card('map', 'when'), (question) => question.truth);
const lie = the('true-false', card('map', 'when'), (question) => !question.truth);
const name = the('typed', card('ana', 'name'));
const anyOf = the('typed', card('catch', 'members'), ({ asked }) => valueId(asked.object) === 'member:cod');
const who = the('typed', card('landing', 'who'));
const day = the('typed', card('landing', 'when'));
const height = the('typed', card('height', 'value'));
const sum = the('number', card('debt', 'value'));
const slider = the('date', card('ferry', 'when'));

const fish = the('multi', card('catch', 'members'));
const stranger = the('not', card('catch', 'members'));
const earlier = the('before', card('map', 'when'));
const gap = the('gap', card('map', 'when'));
const stops = the('order', card('route', 'order'));
const events = the('order', card('map', 'when'), ({ items }) => items.length === 4);
const all = the('name-all', card('catch', 'members'));
const matched = the('match', card('map', 'when'));

const idsOf = (options: { value: Value; reason: { kind: string } }[], key: boolean): string[] =>
  options.filter(({ reason }) => (reason.kind === 'key') === key).map(({ value }) => valueId(value));
const picks = (...values: string[]): Given => ({ kind: 'picks', values });
const sequence = (values: string[]): Given => ({ kind: 'sequence', values });
const texts = (...said: string[]): Given => ({ kind: 'texts', texts: said });
const paired = (wrong = 0): Given => {
  const pairs = matched.rows.map(({ left, key }): [string, string] => [valueId(left), valueId(key)]);
  const others = pairs.map(([, choice]) => choice);
  return { kind: 'pairs', pairs: pairs.map(([row, choice], i) => [row, i < wrong ? (others[(i + 1) % wrong] ?? '') : choice]) };
};
const moved = (ids: string[], from: number, to: number): string[] => {
  const rest = ids.filter((_, i) => i !== from);
  return [...rest.slice(0, to), ids[from] ?? '', ...rest.slice(to)];
};

const fixesOf = ({ fixes }: QuestionOf<'true-false'>, right: boolean): string => {
  const found = fixes?.find(({ reason }) => (reason.kind === 'key') === right);
  return found ? valueId(found.value) : '';
};

describe('checked and graded', () => {
  test.each<[string, Question, Given, string]>([
    ['choice: the key', choice, pick('date:1811'), 'right 1'],
    ['choice: another', choice, pick('date:1826'), 'wrong 0'],
    ['choice: nothing', choice, said('1811'), 'no-pick'],
    ['choice: not known', choice, { kind: 'unknown' }, 'wrong 0'],

    ['kind: the mark', kind, pick('mark:claim'), 'right 1'],
    ['kind: a claim for an opinion', kind, pick('mark:opinion'), 'near 0.5 claim-or-opinion'],
    ['kind: a fact', kind, pick('mark:fact'), 'wrong 0'],
    ['kind: not known', kind, { kind: 'unknown' }, 'wrong 0'],

    ['true: judged so', statement, truth(true), 'right 1'],
    ['true: called false', statement, truth(false), 'wrong 0'],
    ['false: called true', lie, truth(true), 'wrong 0'],
    ['false: not yet put right', lie, truth(false), 'no-fix'],
    ['false: put right', lie, truth(false, fixesOf(lie, true)), 'right 1'],
    ['false: put wrong', lie, truth(false, fixesOf(lie, false)), 'near 0.5 not-fixed'],
    ['false: not known', lie, { kind: 'unknown' }, 'wrong 0'],
    ['false: a pick', lie, pick('date:1811'), 'no-pick'],

    ['name: as it is', name, said('ana mar'), 'right 1'],
    ['name: the surname', name, said('Mar'), 'right 1'],
    ['name: in another script', name, said('Ана Мар'), 'right 1 usual-spelling'],
    ['name: of another', name, said('Bo Tarn'), 'wrong 0 other-name'],
    ['name: none', name, said('  '), 'empty'],
    ['name: not known', name, { kind: 'unknown' }, 'wrong 0'],
    ['set: any member', anyOf, said('Herring'), 'right 1'],
    ['set: by its other name', anyOf, said('Codfish'), 'right 1 usual-spelling'],
    ['set: nearly', anyOf, said('herrimg'), 'near 0.5 letters'],
    ['set: no member', anyOf, said('salmon'), 'wrong 0'],
    ['who: any of them', who, said('Bo Tarn'), 'right 1'],
    ['who: not there', who, said('Cy Lund'), 'wrong 0 other-name'],
    ['date: the day', day, said('10 March 1805'), 'right 1'],
    ['date: the month alone', day, said('March 1805'), 'near 0.5 coarser'],
    ['date: no date', day, said('a while ago'), 'no-date'],
    ['quantity: about', height, said('600 m'), 'right 1 range'],
    ['quantity: ten times', height, said('5800 metres'), 'near 0.5 scale'],
    ['quantity: no number', height, said('high'), 'no-number'],

    ['number: with its unit', sum, { kind: 'number', text: '58 million', unit: 'crown' }, 'right 1'],
    ['number: with another', sum, { kind: 'number', text: '58000000', unit: 'metre' }, 'near 0.5 unit'],
    ['number: another', sum, { kind: 'number', text: '12', unit: 'crown' }, 'wrong 0'],
    ['number: no unit chosen', sum, { kind: 'number', text: '58 million', unit: '' }, 'no-unit'],
    ['number: the unit typed', sum, { kind: 'number', text: '58 million crowns', unit: '' }, 'right 1'],
    ['number: unreadable', sum, { kind: 'number', text: 'lots', unit: 'crown' }, 'no-number'],
    ['number: not known', sum, { kind: 'unknown' }, 'wrong 0'],

    ['slider: the month', slider, { kind: 'date', edtf: '1871-06' }, 'right 1'],
    ['slider: the year alone', slider, { kind: 'date', edtf: '1871' }, 'near 0.5 coarser'],
    ['slider: the year after', slider, { kind: 'date', edtf: '1872' }, 'near 0.25 close-date'],
    ['slider: another', slider, { kind: 'date', edtf: '1890-06' }, 'wrong 0'],
    ['slider: nothing', slider, { kind: 'date', edtf: '' }, 'empty'],
    ['slider: no such month', slider, { kind: 'date', edtf: '1871-13' }, 'no-date'],
    ['slider: not known', slider, { kind: 'unknown' }, 'wrong 0'],

    ['all that fit: all', fish, picks(...idsOf(fish.options, true)), 'right 1'],
    ['all that fit: one of two', fish, picks(...idsOf(fish.options, true).slice(1)), 'near 0.5 some'],
    ['all that fit: every row', fish, picks(...fish.options.map(({ value }) => valueId(value))), 'wrong 0 some'],
    ['all that fit: what is no row', fish, picks('member:whale'), 'wrong 0 some'],
    ['all that fit: none', fish, picks(), 'no-pick'],
    ['all that fit: not known', fish, { kind: 'unknown' }, 'wrong 0'],

    ['which is not: the stranger', stranger, pick(idsOf(stranger.options, true)[0] ?? ''), 'right 1'],
    ['which is not: a member', stranger, pick(idsOf(stranger.options, false)[0] ?? ''), 'wrong 0'],

    ['earlier: it', earlier, pick(idsOf(earlier.options, true)[0] ?? ''), 'right 1'],
    ['earlier: the other', earlier, pick(idsOf(earlier.options, false)[0] ?? ''), 'wrong 0'],
    ['gap: what fits', gap, pick('date:1811'), 'right 1'],
    ['gap: nothing', gap, pick(''), 'no-pick'],

    ['order: as it is', stops, sequence(stops.sequence), 'right 2'],
    ['order: turned round', stops, sequence([...stops.sequence].reverse()), 'wrong 0 some'],
    ['order: the first put last', stops, sequence(moved(stops.sequence, 0, 2)), 'near 1 some'],
    ['order: one too few', stops, sequence(stops.sequence.slice(1)), 'no-pick'],
    ['order: events, two changed', events, sequence(moved(events.sequence, 3, 2)), 'wrong 1 some'],

    ['name all: each by a name', all, texts('herring', 'Codfish'), 'right 2'],
    ['name all: one twice', all, texts('cod', 'Codfish'), 'near 1 some'],
    ['name all: one nearly', all, texts('herrimg', 'cod'), 'near 1.5 some'],
    ['name all: none of them', all, texts('salmon', 'pike'), 'wrong 0 some'],
    ['name all: more than there are', all, texts('pike', 'salmon', 'cod'), 'wrong 0 some'],
    ['name all: nothing', all, texts('', ' '), 'empty'],

    ['match: all', matched, paired(), `right ${matched.rows.length}`],
    ['match: two exchanged', matched, paired(2), `near ${matched.rows.length - 2} some`],
    ['match: one left out', matched, { kind: 'pairs', pairs: [] }, 'no-partner'],
    ['match: not known', matched, { kind: 'unknown' }, 'wrong 0']
  ])('%s', (_, question, given, expected) => expect(told(question, given)).toBe(expected));
});

test('each line of a match, and each event of an order, is an answer about its own card', () => {
  const { parts } = grade(index, matched, paired(2));
  expect(parts?.map(({ card: one, verdict }) => [one, verdict])).toEqual(
    matched.rows.map(({ card: one }, i) => [one, i < 2 ? 'wrong' : 'right'])
  );
  expect(parts?.[2]?.given).toEqual({ kind: 'pick', value: valueId(matched.rows[2]?.key ?? matched.asked.object) });

  const swapped = grade(index, events, sequence(moved(events.sequence, 3, 2))).parts;
  const [first] = events.sequence;
  expect(swapped?.filter(({ verdict }) => verdict === 'right').map(({ card: one }) => one)).toEqual(
    events.items.filter(({ value }) => valueId(value) === first).map(({ card: one }) => one)
  );
  expect(grade(index, stops, sequence(stops.sequence)).parts).toBeUndefined();
});

test('the parts of an order earn together what the whole does, in every order', () => {
  const orders = (ids: readonly string[]): string[][] =>
    ids.length < 2 ? [[...ids]] : ids.flatMap((id) => orders(ids.filter((one) => one !== id)).map((rest) => [id, ...rest]));
  const all24 = orders(events.sequence);
  expect(all24).toHaveLength(24);
  for (const values of all24) {
    const { earned, of, parts = [] } = grade(index, events, sequence(values));
    const sum = (name: 'earned' | 'of'): number => parts.reduce((total, part) => total + part[name], 0);
    expect(sum('earned') / sum('of')).toBeCloseTo(earned / of);
  }
});

test('of a list, each answer is judged by itself', () => {
  expect(grade(index, all, texts('codfish', 'salmon')).each).toEqual(['right', 'wrong']);
  expect(grade(index, all, texts('herrimg', 'herring')).each).toEqual(['near', 'wrong']);
});

test('a name that two things bear is never asked to be typed', () => {
  for (let seed = 0; seed < 20; seed += 1) expect(make(index, card('elm', 'name'), 'typed', `${seed}`)).toBeUndefined();
});

test('units that are spelt alike are not offered side by side', () => {
  for (let seed = 0; seed < 50; seed += 1) {
    const question = make(index, card('boats', 'value'), 'number', `units ${seed}`);
    if (question?.type !== 'number') throw new Error('no number');
    expect(question.units).toContain('boat');
    expect(question.units).not.toContain('ship');
  }
});

test('a count stays whole and above nothing, and the key is no rounder than the rest', () => {
  for (let seed = 0; seed < 100; seed += 1) {
    const question = make(index, card('boats', 'value'), 'choice', `count ${seed}`, 'figure.value');
    if (question?.type !== 'choice') throw new Error('no choice');
    for (const { value } of question.options)
      expect(value.kind === 'quantity' && Number.isInteger(value.value) && value.value > 0).toBe(true);
  }
});

test('no date to come is offered', () => {
  for (const { id } of index.cards.values())
    for (let seed = 0; seed < 20; seed += 1) {
      const question = make(index, id, 'choice', `future ${seed}`);
      if (question?.type !== 'choice') continue;
      for (const { value } of question.options)
        if (value.kind === 'date') expect(value.edtf.slice(0, 10) <= deck.asOf).toBe(true);
    }
});
