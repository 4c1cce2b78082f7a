import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

// The import rules are alive: a small tree with one breach of each is planted, and dependency-cruiser must name every one.

const PACKAGES: Record<string, string[]> = {
  dependencies: ['idb', 'valibot', 'workbox-window', 'workbox-precaching'],
  devDependencies: ['svelte', 'yaml', 'vite', 'ts-fsrs']
};

/** Files of the planted tree, by path. What they import is there too, so that nothing fails for another reason. */
const SOUND: Record<string, string> = {
  'src/core/base/ids.ts': `export const parse = (raw: string): string => raw;`,
  'src/core/content/fact.ts': `import { parse } from '../base/ids.ts'; import * as v from 'valibot'; export const fact = [parse, v]; export interface Fact { id: string }`,
  'src/core/log/event.ts': `import { parse } from '../base/ids.ts'; export const event = parse;`,
  'src/core/quiz/make.ts': `import { fact } from '../content/fact.ts'; export const make = fact;`,
  'src/core/quiz/oracle/check.ts': `import type { Fact } from '../../content/fact.ts'; export const check = (f: Fact): string => f.id;`,
  'src/core/quiz/lint/index.ts': `import { make } from '../make.ts'; export const lint = make;`,
  'src/core/scheduling/memory.ts': `import { event } from '../log/event.ts'; export const memory = event;`,
  'src/store/idb.ts': `import { openDB } from 'idb'; import { event } from '#core/log/event.ts'; export const store = [openDB, event];`,
  'src/platform/updates.ts': `import { Workbox } from 'workbox-window'; export const updates = Workbox;`,
  'src/ui/card.ts': `import type { Fact } from '#core/content/fact.ts'; export const card = (f: Fact): string => f.id;`,
  'src/features/quiz/run.ts': `import { store } from '#store/idb.ts'; import { updates } from '#platform/updates.ts'; import { card } from '#ui/card.ts'; export const run = [store, updates, card];`,
  'src/features/study/study.ts': `import { memory } from '#core/scheduling/memory.ts'; export const study = memory;`,
  'src/routes/+page.ts': `import { run } from '#features/quiz/run.ts'; import { study } from '#features/study/study.ts'; export const load = () => [run, study];`,
  'src/service-worker/index.ts': `import { precacheAndRoute } from 'workbox-precaching'; precacheAndRoute([]);`,
  'src/compiler/compile.ts': `import { readFileSync } from 'node:fs'; import { parse } from 'yaml'; import { fact } from '../core/content/fact.ts'; export const compile = [readFileSync, parse, fact];`,
  'src/compiler/main.ts': `import { compile } from './compile.ts'; import { check } from '../core/quiz/oracle/check.ts'; import { make } from '../core/quiz/make.ts'; import { lint } from '../core/quiz/lint/index.ts'; export const main = [compile, check, make, lint];`
};

/** One breach each: the file, what it holds, and the rule that must say so. */
const BREACHES: [rule: string, file: string, code: string][] = [
  ['core/base', 'src/core/base/bad.ts', `import { event } from '../log/event.ts'; export const bad = event;`],
  ['core/base', 'src/core/base/node.ts', `import { readFileSync } from 'node:fs'; export const bad = readFileSync;`],
  ['core/content', 'src/core/content/bad.ts', `import { make } from '../quiz/make.ts'; export const bad = make;`],
  ['core/log', 'src/core/log/bad.ts', `import { fact } from '../content/fact.ts'; export const bad = fact;`],
  ['core/quiz', 'src/core/quiz/bad.ts', `import type { event } from '../log/event.ts'; export type Bad = typeof event;`],
  ['core/scheduling', 'src/core/scheduling/bad.ts', `import { make } from '../quiz/make.ts'; export const bad = make;`],
  ['oracle-shares-no-code', 'src/core/quiz/oracle/bad.ts', `import { make } from '../make.ts'; export const bad = make;`],
  ['store', 'src/store/bad.ts', `import { card } from '#ui/card.ts'; export const bad = card;`],
  ['platform', 'src/platform/bad.ts', `import { store } from '#store/idb.ts'; export const bad = store;`],
  ['ui', 'src/ui/bad.ts', `import { store } from '#store/idb.ts'; export const bad = store;`],
  [
    'lint-only-for-authors',
    'src/features/quiz/lint.ts',
    `import { lint } from '#core/quiz/lint/index.ts'; export const bad = lint;`
  ],
  ['ui-core-types-only', 'src/ui/run.ts', `import { parse } from '#core/base/ids.ts'; export const bad = parse;`],
  ['features', 'src/features/study/bad.ts', `import { run } from '#features/quiz/run.ts'; export const bad = run;`],
  ['routes', 'src/routes/+layout.ts', `import { store } from '#store/idb.ts'; export const bad = store;`],
  [
    'service-worker',
    'src/service-worker/bad.ts',
    `import { memory } from '#core/scheduling/memory.ts'; export const bad = memory;`
  ],
  ['compiler', 'src/compiler/bad.ts', `import { store } from '#store/idb.ts'; export const bad = store;`],
  ['idb-only-in-store', 'src/platform/idb.ts', `import { openDB } from 'idb'; export const bad = openDB;`],
  ['no-cycles', 'src/store/about.ts', `import { round } from './round.ts'; export const about = (): unknown => round;`],
  ['no-orphans', 'src/features/quiz/alone.ts', `export const alone = 1;`],
  ['resolves', 'src/store/lost.ts', `import { nothing } from './nothing.ts'; export const lost = nothing;`],
  ['shipped-is-a-dependency', 'src/core/scheduling/peer.ts', `import { fsrs } from 'ts-fsrs'; export const peer = fsrs;`]
];
const BESIDE: Record<string, string> = {
  'src/store/round.ts': `import { about } from './about.ts'; export const round = (): unknown => about;`
};

interface Report {
  summary: { violations: { from: string; rule: { name: string } }[] };
}

function plant(root: string, files: Record<string, string>): void {
  for (const [path, code] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), `${code}\n`);
  }
}

function cruise(root: string): string[] {
  const cli = resolve('node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
  const args = [cli, '--config', '.dependency-cruiser.js', '--output-type', 'json', 'src'];
  const { stdout, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
  if (!stdout.startsWith('{')) throw new Error(stderr || stdout);
  const report: Report = JSON.parse(stdout);
  return report.summary.violations.map(({ from, rule }) => `${rule.name} ${from}`);
}

function plantRoot(): string {
  const root = mkdtempSync(join(tmpdir(), 'cardamom-imports-'));
  const versions = (names: string[] | undefined): Record<string, string> =>
    Object.fromEntries((names ?? []).map((name) => [name, '1.0.0']));
  const manifest = {
    name: 'planted',
    type: 'module',
    imports: Object.fromEntries(['core', 'store', 'platform', 'features', 'ui'].map((top) => [`#${top}/*`, `./src/${top}/*`])),
    dependencies: versions(PACKAGES['dependencies']),
    devDependencies: versions(PACKAGES['devDependencies'])
  };
  writeFileSync(join(root, 'package.json'), JSON.stringify(manifest));
  writeFileSync(
    join(root, 'tsconfig.json'),
    JSON.stringify({ compilerOptions: { module: 'ESNext', moduleResolution: 'bundler' } })
  );
  copyFileSync('.dependency-cruiser.js', join(root, '.dependency-cruiser.js'));
  for (const name of Object.values(PACKAGES).flat())
    plant(root, {
      [`node_modules/${name}/package.json`]: JSON.stringify({ name, version: '1.0.0', type: 'module', exports: './index.js' }),
      [`node_modules/${name}/index.js`]: 'export const any = 1;'
    });
  plant(root, SOUND);
  return root;
}

let root = '';
beforeAll(() => {
  root = plantRoot();
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

test('a sound tree breaks no rule', { timeout: 60_000 }, () => {
  const heads = /^no-orphans src\/(compiler\/main|service-worker\/index)/; // nobody imports an entry; no file of the tree stands alone
  expect(cruise(root).filter((line) => !heads.test(line))).toEqual([]);
});

test('every rule reports its breach', { timeout: 60_000 }, () => {
  plant(root, BESIDE);
  plant(root, Object.fromEntries(BREACHES.map(([, file, code]) => [file, code])));
  const seen = cruise(root);
  const missed = BREACHES.map(([rule, file]) => `${rule} ${file}`).filter((wanted) => !seen.includes(wanted));
  expect(missed).toEqual([]);
});
