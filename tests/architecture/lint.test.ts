import { ESLint } from 'eslint';
import { expect, test } from 'vitest';

// The lint rules are alive. ESLint is asked about code that is not on the disk, as if it stood at the given path.

const eslint = new ESLint();

const CASES: [path: string, code: string, rule: string | undefined][] = [
  ['src/core/quiz/planted.ts', 'export const a = Date.now();', 'no-restricted-properties'],
  ['src/core/quiz/planted.ts', 'export const a = Math.random();', 'no-restricted-properties'],
  ['src/core/quiz/planted.ts', 'export const a = performance.now();', 'no-restricted-properties'],
  ['src/core/quiz/planted.ts', 'export const a = crypto.randomUUID();', 'no-restricted-properties'],
  ['src/core/quiz/planted.ts', 'export const a = new Date();', 'no-restricted-syntax'],
  ['src/core/quiz/planted.ts', 'export const a = Date();', 'no-restricted-syntax'],
  ['src/core/quiz/planted.ts', 'export const a = new Date(0);', undefined],
  ['src/core/quiz/planted.ts', "export const a = new Intl.NumberFormat('en');", 'no-restricted-globals'],
  ['src/core/quiz/planted.ts', 'console.log(1);', 'no-console'],
  ['src/platform/planted.ts', 'export const a = Date.now();', undefined],
  ['src/store/planted.ts', 'export const a: any = 1;', '@typescript-eslint/no-explicit-any'],
  [
    'src/store/planted.ts',
    "import { B } from './b.ts'; export const a = (b: B): B => b;",
    '@typescript-eslint/consistent-type-imports'
  ]
];

test.each(CASES)('%s: %s → %s', { timeout: 60_000 }, async (path, code, rule) => {
  const [result] = await eslint.lintText(`${code}\n`, { filePath: path });
  expect(result?.messages.map(({ ruleId }) => ruleId)).toEqual(rule === undefined ? [] : [rule]);
});
