import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { KINDS, STANCES } from '../core/content/fact.ts';
import { problemLine } from '../core/content/problem.ts';
import { checkDecks, findingsOf } from './check.ts';
import { run } from './command.ts';

const MANUAL = readFileSync('docs/authoring.md', 'utf8');
const blocksOf = (language: string): string[] =>
  [...MANUAL.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\`$`, 'gm'))].map(([, text]) => text ?? '');

let dir = '';
beforeAll(() => {
  dir = join(mkdtempSync(join(tmpdir(), 'cardamom-')), 'garden-birds');
  mkdirSync(join(dir, 'facts'), { recursive: true });
  const [head = '', ...facts] = blocksOf('yaml');
  writeFileSync(join(dir, 'deck.yaml'), head);
  facts.forEach((text, nth) => writeFileSync(join(dir, 'facts', `${String(nth).padStart(2, '0')}.yaml`), text));
});
afterAll(() => rmSync(join(dir, '..'), { recursive: true }));

test('the examples of the manual are one deck without a finding', () => {
  const checked = checkDecks([dir]);
  expect(findingsOf(checked).map(problemLine)).toEqual([]);
  const [deck] = checked.decks;
  expect(KINDS.filter((kind) => !deck?.facts.some((fact) => fact.kind === kind))).toEqual([]);
  expect(checked.questions.filter(({ type }) => type === 'choice').length).toBeGreaterThan(20);
});

test('the manual names every kind and stance, and every command as it is', () => {
  for (const word of [...KINDS, ...STANCES]) expect(MANUAL).toContain(`\`${word}\``);
  const commands = [...MANUAL.matchAll(/npm run (?:-s )?deck -- (\w+) /g)].map(([, name]) => name ?? '');
  expect(new Set(commands)).toEqual(new Set(['new', 'check', 'preview', 'ids', 'build']));
  for (const name of commands) expect(run([name, '--help'], { today: '2026-11-24', tell: () => {} }).code).toBe(0);
});
