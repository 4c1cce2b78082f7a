import { expect, test } from 'vitest';
import { parseAnswers, readAnswers } from './answers.ts';
import { agreementOf, gradeAnswers, percent } from './grading.ts';

const SMALL = `
lang: en
class: person
things:
  - name: Ana Mar
    scripts: { ru: Ана Мар }
    right: [Mar, ana mar]
    near: [Ana Mra]
    wrong: [Bo Tarn]
  - name: Bo Tarn
    right: [somebody else]
    wrong: [Bo Tarn]
    right-or-near: [Bo Trn]
    near-or-wrong: [Ana]
`;
const small = parseAnswers('small', SMALL);
const graded = gradeAnswers(small);

test('every thing of a file is in its deck, and each third answer is held out', () => {
  expect(small.deck.facts).toHaveLength(2);
  expect(small.answers.map(({ said, held }) => (held ? `(${said})` : said))).toEqual([
    ...['Mar', 'ana mar', '(Ana Mra)', 'Bo Tarn'],
    ...['somebody else', '(Bo Tarn)', 'Bo Trn', 'Ana']
  ]);
});

test('an answer is graded as the app does, and known for the name of another thing', () => {
  expect(graded.slice(0, 5).map(({ verdict, names }) => `${verdict} ${names}`)).toEqual([
    'right none',
    'right none',
    'near none',
    'wrong another',
    'wrong none'
  ]);
});

test('a label that allows two verdicts counts for both', () => {
  expect(agreementOf(graded)).toEqual({
    answers: 8,
    right: 4,
    rejected: 2,
    nearly: 0,
    wrong: 3,
    accepted: 1,
    others: 0
  });
  expect(agreementOf([])).toMatchObject({ answers: 0, right: 0 });
});

test.each([
  [1, 3, 33.33],
  [0, 7, 0],
  [0, 0, 0]
])('%d of %d is %d per cent', (part, whole, share) => expect(percent(part, whole)).toBe(share));

test.each([
  ['an answer that is no text', '{ lang: en, class: a, things: [{ name: b, right: [1] }] }', /1 must stand in quotes/],
  ['a list that is none', '{ lang: en, things: 3 }', /no list: 3/],
  ['a key that nobody knows', '{ lang: en, class: a, things: [{ name: b, rihgt: [c] }] }', /rihgt/],
  ['no YAML', 'a: [', /bad/]
])('%s is refused', (_, text, message) => expect(() => parseAnswers('bad', text)).toThrow(message));

test('where there are no answers, there is nothing to grade', () => {
  expect(readAnswers('tests/fixtures/nowhere')).toEqual([]);
});
