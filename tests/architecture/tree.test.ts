import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import { expect, test } from 'vitest';

const NOT_OURS = new Set(['node_modules', 'build', '.git', '.svelte-kit', '.cardamom', 'test-results', 'playwright-report']);
const WORDS = new Set([
  '.ts',
  '.mts',
  '.mjs',
  '.js',
  '.svelte',
  '.css',
  '.html',
  '.md',
  '.json',
  '.yaml',
  '.yml',
  '.svg',
  '.webmanifest',
  ''
]);

function* files(dir = '.'): Generator<string> {
  for (const entry of readdirSync(dir, { withFileTypes: true })) {
    if (NOT_OURS.has(entry.name)) continue;
    const path = join(dir, entry.name);
    if (entry.isDirectory()) yield* files(path);
    else if (entry.isFile()) yield path.replaceAll('\\', '/');
  }
}
const ours = [...files()];
const texts = ours.filter((path) => WORDS.has(extname(path)) && statSync(path).size < 3_000_000);
const having = (pattern: RegExp, among = texts): string[] => among.filter((path) => pattern.test(readFileSync(path, 'utf8')));

test('the tree is read', () => expect(ours.length).toBeGreaterThan(100));

test('no file names a folder of one machine', () => {
  expect(having(/(?<![\w.:)-])\/(?:home|root|work|Users)\/[\w.-]+/)).toEqual([]);
});

test('the lock file names no registry but the public one', () => {
  const hosts = new Set(
    [...readFileSync('package-lock.json', 'utf8').matchAll(/"resolved":\s*"(\w+:\/\/[^/"]+)/g)].map(([, host]) => host)
  );
  hosts.delete('https://registry.npmjs.org');
  expect([...hosts]).toEqual([]);
  expect(readFileSync('.npmrc', 'utf8')).not.toMatch(/registry\s*=/);
});

test('every package is pinned', () => {
  const { dependencies, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
  const loose = Object.entries({ ...dependencies, ...devDependencies }).filter(
    ([, version]) => !/^\d+\.\d+\.\d+$/.test(String(version))
  );
  expect(loose).toEqual([]);
});

test('a file is named after a thing of the domain', () => {
  const vague = /^(?:utils?|helpers?|managers?|misc|common|shared|stuff|types)\b/;
  expect(ours.filter((path) => path.startsWith('src/') && vague.test(basename(path)))).toEqual([]);
});

test('no test is skipped or left alone', () => {
  const tests = texts.filter((path) => /\.(?:test|e2e)\.ts$/.test(path) && !path.startsWith('tests/architecture/'));
  expect(tests.length).toBeGreaterThan(20);
  expect(having(/\b(?:test|it|describe)(?:\.\w+)*\.(?:skip|only|todo|fixme|fails|skipIf|runIf)\b/, tests)).toEqual([]);
});

test('unit tests neither sleep nor wait for the clock', () => {
  const tests = ours.filter((path) => path.startsWith('src/') && path.endsWith('.test.ts'));
  expect(having(/setTimeout\s*\(\s*(?:resolve|done)/, tests)).toEqual([]);
});

test('the only markup made of strings would be {@html}, and there is none', () => {
  const sources = texts.filter((path) => path.startsWith('src/'));
  expect(having(/\{@html|\.innerHTML\s*=|insertAdjacentHTML|document\.write/, sources)).toEqual([]);
});

test('the app names no other host', () => {
  const shipped = texts.filter(
    (path) => /^(?:src|static)\//.test(path) && !path.endsWith('.test.ts') && !path.startsWith('src/compiler/')
  );
  const hosts = shipped.flatMap((path) =>
    [...readFileSync(path, 'utf8').matchAll(/\b(?:https?|wss?):\/\/([\w.-]+)/g)].map(([, host]) => `${path}: ${host}`)
  );
  expect(hosts.filter((line) => !/: (?:www\.w3\.org|localhost)$/.test(line))).toEqual([]);
});

test('links between the pages of the documentation lead somewhere', () => {
  const pages = ours.filter((path) => path.endsWith('.md'));
  expect(pages.length).toBeGreaterThan(0);
  const dead = pages.flatMap((page) =>
    [
      ...readFileSync(page, 'utf8')
        .replace(/```[\s\S]*?```/g, '')
        .matchAll(/\]\(([^)\s#]+)[^)]*\)/g)
    ]
      .map(([, to]) => to ?? '')
      .filter((to) => !/^[a-z]+:/.test(to) && !existsSync(join(dirname(page), decodeURI(to))))
      .map((to) => `${page} → ${to}`)
  );
  expect(dead).toEqual([]);
});
