import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { cardId, parseFactId } from '../core/base/ids.ts';
import type { Deck } from '../core/content/deck.ts';
import type { Problem } from '../core/content/problem.ts';
import { readDeck } from '../core/content/schema.ts';
import type { Question } from '../core/quiz/question.ts';
import { parseAnswers } from './answers.ts';
import { gradeAnswers } from './grading.ts';
import { type Checked, completeFacts, leastTypes, measuresOf } from './measure.ts';

const read = readDeck(JSON.parse(readFileSync('tests/fixtures/content/golden/harbour.cardamom', 'utf8')));
if (!read.ok) throw new Error('the golden deck cannot be read');
const deck: Deck = read.value;

function question(fact: string, facet: string, type: 'date' | 'kind'): Question {
  const id = parseFactId(fact);
  if (!id.ok) throw new Error(fact);
  const base = {
    gen: 2,
    deck: deck.id,
    rev: 1,
    seed: '',
    card: cardId(deck.id, id.value, facet),
    template: '',
    stance: 'fact',
    asked: { fact: id.value, facet: 'when', object: { kind: 'date', edtf: '1884' }, want: 'object' }
  } as const;
  return type === 'date' ? { ...base, type, edtf: '1884', precision: 'year', from: 1, to: 2 } : { ...base, type, options: [] };
}

const checked = (more: Partial<Checked>): Checked => ({
  decks: [deck],
  problems: [],
  questions: [],
  oracle: { questions: 0, ambiguous: [] },
  graded: [],
  traps: { laid: 70, sprung: [] },
  quizzes: [],
  ...more
});
const value = (more: Partial<Checked>, name: string) => {
  const measure = measuresOf(checked(more)).find((one) => one.name === name);
  return [measure?.value, measure?.goal, measure?.ok];
};
const problem = (severity: 'error' | 'warning'): Problem => ({ code: 'E6', path: 'x', severity, message: 'x' });

test('a date counts by its own card, a proposal by all of its cards', () => {
  const complete = completeFacts(deck, [
    question('lighthouse-lit', 'when', 'date'),
    question('lighthouse-lit', 'when', 'kind'),
    question('first-ferry', 'when', 'date'),
    question('lighthouse-lit', 'where', 'kind'),
    question('great-flood', 'where', 'date'),
    question('widen-the-quay', 'by', 'date'),
    question('widen-the-quay', 'to', 'kind'),
    question('lighthouse-height', 'value', 'kind')
  ]);
  expect(complete.map(({ fact, kind, types }) => [fact.id, kind, types.size])).toEqual([
    ['lighthouse-lit', 'dates', 2],
    ['first-ferry', 'dates', 1],
    ['great-flood', 'dates', 0],
    ['lighthouse-height', 'figures', 1],
    ['widen-the-quay', 'proposals', 2]
  ]);
  expect(leastTypes(complete)).toEqual([
    { kind: 'dates', count: 3, least: 0 },
    { kind: 'figures', count: 1, least: 1 },
    { kind: 'proposals', count: 1, least: 2 }
  ]);
});

test('what is disputed, and what says too little, is not complete', () => {
  const facts = deck.facts.map((fact) => {
    if (fact.id === 'first-ferry') return { ...fact, stance: 'disputed' as const };
    if (fact.kind !== 'proposal') return fact;
    const { to: _to, reason: _reason, ...bare } = fact;
    return bare;
  });
  const names = completeFacts({ ...deck, facts }, []).map(({ fact }) => fact.id);
  expect(names).toEqual(['lighthouse-lit', 'great-flood', 'lighthouse-height']);
});

test('the measures have their names, goals and verdicts', () => {
  expect(measuresOf(checked({})).map(({ name }) => name)).toEqual([
    'content.facts',
    'content.questions',
    'content.minTypes',
    'content.blocking',
    'oracle.questions',
    'oracle.ambiguous',
    'oracle.trapsCaught'
  ]);
  expect(value({}, 'content.facts')).toEqual([20, 80, false]);
  expect(value({ decks: Array.from({ length: 4 }, () => deck) }, 'content.facts')).toEqual([80, 80, true]);
  expect(value({ problems: [problem('warning'), problem('error')] }, 'content.blocking')).toEqual([1, 0, false]);
  expect(value({ problems: [problem('warning')] }, 'content.blocking')).toEqual([0, 0, true]);
  expect(value({ oracle: { questions: 3, ambiguous: [problem('error')] } }, 'oracle.ambiguous')).toEqual([1, 0, false]);
  expect(value({}, 'oracle.trapsCaught')).toEqual([70, 70, true]);
  expect(value({ traps: { laid: 70, sprung: ['an alias'] } }, 'oracle.trapsCaught')).toEqual([69, 70, false]);
  expect(value({ traps: { laid: 59, sprung: [] } }, 'oracle.trapsCaught')).toEqual([59, 60, false]);
  expect(value({ decks: [] }, 'content.minTypes')).toEqual([0, 6, false]);
});

test('graded answers are measured where there are any', () => {
  const things = '[{ name: Ana, right: [Ana, Cy], wrong: [Bo, Ana] }, { name: Bo }]';
  const graded = gradeAnswers(parseAnswers('small', `{ lang: en, class: person, things: ${things} }`));
  expect(value({ graded }, 'grading.answers')).toEqual([4, 600, false]);
  expect(value({ graded }, 'grading.falseRejectPct')).toEqual([50, 2, false]);
  expect(value({ graded }, 'grading.falseAcceptPct')).toEqual([50, 0.5, false]);
  expect(value({ graded }, 'grading.otherNames')).toEqual([0, 0, true]);
  expect(value({ graded: graded.slice(0, 1) }, 'grading.falseRejectPct')).toEqual([0, 2, true]);
  expect(value({}, 'grading.answers')).toEqual([undefined, undefined, undefined]);
});
