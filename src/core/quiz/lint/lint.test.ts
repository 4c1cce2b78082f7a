import { expect, test } from 'vitest';
import { id as factId, deck as isle } from '../fixture-deck.test-data.ts';
import { indexDeck } from '../deck-index.ts';
import { composeQuiz, remake } from '../quiz.ts';
import { EXPORTS, exportRule } from './export.ts';
import {
  DECK_RULES,
  type Finding,
  lintExport,
  lintQuestions,
  lintQuiz,
  QUIZ_RULES,
  type Reader,
  readerOf,
  RULES
} from './index.ts';
import { type Draft, name, said, view, who } from './island.test-data.ts';

/** Reads drafts, and nothing else. */
function drafted(drafts: readonly Draft[]): [Reader, ReturnType<typeof view>['question'][]] {
  const views = drafts.map(view);
  return [{ read: (question) => views.find((one) => one.question === question) }, views.map(({ question }) => question)];
}

const codes = (found: readonly Finding[]): string[] => found.map(({ code }) => code);
const plain: Draft = { about: 'ana', stem: who, options: [name('ana'), name('bo')] };
const long: Draft = { about: 'ana', stem: who, options: [said('the captain of the old grey ferry'), said('a boat')] };
const even: Draft = { about: 'ana', stem: who, options: [said('the captain'), said('the keeper')] };

test('every rule of the list has its number here, but those that read facts or answers', () => {
  const elsewhere = ['E6', 'W33'];
  const list = [...Array.from({ length: 19 }, (_, i) => `E${i + 1}`), ...Array.from({ length: 14 }, (_, i) => `W${i + 20}`)];
  const here = [...RULES, ...DECK_RULES, ...QUIZ_RULES, ...EXPORTS.map(exportRule)].map(({ code }) => code);
  expect(new Set([...here, ...elsewhere])).toEqual(new Set(list));
});

test('what starts with E blocks, what starts with W warns', () => {
  for (const { code, severity } of [...RULES, ...DECK_RULES, ...QUIZ_RULES, ...EXPORTS.map(exportRule)])
    expect(`${code} ${severity}`).toBe(`${code} ${code.startsWith('E') ? 'error' : 'warning'}`);
});

test('a cue is told only where every draw of the wording shows it', () => {
  const cues = (...drafts: Draft[]) => codes(lintQuestions(...drafted(drafts))).filter((code) => code === 'W20');
  expect(cues(long, even)).toEqual([]);
  expect(cues(long, long)).toEqual(['W20', 'W20']);
  expect(cues(long, { ...even, facet: 'role' })).toEqual(['W20']);
});

test('a draw without options says nothing of them', () => {
  const statement: Draft = { ...long, type: 'true-false' };
  const found = lintQuestions(...drafted([statement, { ...statement, truth: true }]));
  expect(codes(found)).toContain('W20');
});

test('one draw is enough for a fault that a learner could meet', () => {
  const twice: Draft = { ...plain, options: [name('ana'), said('Ana Mar')] };
  const [found] = lintQuestions(...drafted([plain, twice])).filter(({ code }) => code === 'E2');
  expect(found).toEqual({
    code: 'E2',
    severity: 'error',
    message: '"Ana Mar" and "Ana Mar" are the same answer: leave one of them out.',
    about: { card: 'isle/ana/name', type: 'choice', template: 't' }
  });
});

test('what is found of all together is about no question', () => {
  const statements = Array.from({ length: 20 }, (): Draft => ({ ...plain, type: 'true-false', truth: true }));
  const found = lintQuestions(...drafted(statements)).filter(({ code }) => code === 'W28');
  expect(found).toEqual([expect.not.objectContaining({ about: expect.anything() })]);
});

test('what stands in one quiz is found of the quiz alone', () => {
  const drafts = Array.from({ length: 3 }, () => plain);
  expect(codes(lintQuiz(...drafted(drafts)))).toEqual(['W31']);
  expect(codes(lintQuestions(...drafted(drafts)))).not.toContain('W31');
});

test('what another program does not take is found for that program alone', () => {
  const drafts: Draft[] = [{ ...plain, stem: 'x'.repeat(200) }];
  const [reader, questions] = drafted(drafts);
  expect(codes(lintExport(reader, questions, 'kahoot'))).toEqual(['E19']);
  expect(lintExport(reader, questions, 'aiken')).toEqual([]);
  expect(codes(lintQuestions(reader, questions))).not.toContain('E19');
});

test('a question about a fact that the deck has not is one without a right answer', () => {
  const index = indexDeck(isle);
  const [spec] = composeQuiz(index, [...index.cards.keys()], { n: 1, way: 'mixed', seed: '1' });
  const question = spec && remake(index, spec);
  if (!question) throw new Error('the isle gives a question');
  const lost = { ...question, asked: { ...question.asked, fact: factId('nowhere') } };
  expect(lintQuiz(readerOf(index), [lost])).toEqual([
    expect.objectContaining({
      code: 'E1',
      severity: 'error',
      about: { card: question.card, type: question.type, template: question.template }
    })
  ]);
  expect(codes(lintQuestions(readerOf(isle), [lost]))).toEqual(['E1']);
});
