import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { canonical } from '../core/base/canonical.ts';
import { printDeck } from '../core/content/print.ts';
import { readDeck } from '../core/content/schema.ts';
import { readyDeck } from '../core/quiz/faces.ts';
import { compileAll, readDecks, report } from './compile.ts';
import { content } from './plugin.ts';

const FIXTURES = 'tests/fixtures/content/decks';
const GOLDEN = readFileSync('tests/fixtures/content/golden/harbour.cardamom', 'utf8');
const golden = readDeck(JSON.parse(GOLDEN));
if (!golden.ok) throw new Error('the golden file is a deck');
const SHIPPED = canonical(readyDeck(golden.value));

let dir = '';
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'cardamom-'));
  cpSync(FIXTURES, join(dir, 'content'), { recursive: true });
});
afterEach(() => rmSync(dir, { recursive: true }));

const compile = () => compileAll(join(dir, 'content'), join(dir, '.cardamom', 'decks'));
const written = (name: string): string => readFileSync(join(dir, '.cardamom', name), 'utf8');
const edit = (path: string, change: (text: string) => string): void => {
  const whole = join(dir, 'content', 'harbour', path);
  writeFileSync(whole, change(readFileSync(whole, 'utf8')));
};

test('the harbour compiles to the golden file, with its entry on the shelf', () => {
  const { decks, problems } = compile();
  expect(problems).toEqual([]);
  expect(written('decks/harbour.json')).toBe(SHIPPED);
  expect(decks.map(printDeck)).toEqual([GOLDEN]);
  expect(decks[0]).toEqual(golden.value);
  const shelf: unknown = JSON.parse(written('decks.json'));
  expect(shelf).toEqual([
    {
      id: 'harbour',
      rev: 3,
      title: 'The harbour of Port Elm',
      about: 'An invented town on an invented coast, to try every kind of fact on.',
      lang: 'en',
      facts: 20,
      cards: expect.arrayContaining(['port-elm/name', 'port-elm/role', 'lighthouse-lit/when', 'second-lighthouse/dispute']),
      hash: createHash('sha256').update(SHIPPED).digest('hex').slice(0, 16)
    }
  ]);
});

test('what did not change is not written again, and what went is taken away', () => {
  compile();
  const path = join(dir, '.cardamom', 'decks', 'harbour.json');
  const { mtimeMs, ino } = statSync(path);
  writeFileSync(join(dir, '.cardamom', 'decks', 'gone.json'), '{}');
  compile();
  expect([statSync(path).mtimeMs, statSync(path).ino]).toEqual([mtimeMs, ino]);
  expect(readdirSync(join(dir, '.cardamom', 'decks'))).toEqual(['harbour.json']);
});

test('a changed deck has another hash', () => {
  compile();
  const before = written('decks.json');
  edit('facts/a-things.yaml', (text) => text.replace('Saltmouth kept', 'Saltmouth held'));
  compile();
  expect(written('decks.json')).not.toBe(before);
});

test('with an error nothing is written, and the report names file and line', () => {
  compile();
  edit('facts/b-said.yaml', (text) => text.replace('value: 31.5', 'value: high'));
  const { problems } = compile();
  const path = join(dir, 'content', 'harbour', 'facts', 'b-said.yaml');
  expect(report(problems)).toBe(`${path}:40: error: value is "high", but must be a number. (schema/type)`);
  expect(written('decks/harbour.json')).toBe(SHIPPED);
});

test('the files of facts are read in the order of their names, in folders too', () => {
  mkdirSync(join(dir, 'content', 'harbour', 'facts', 'a'));
  const fact =
    '- { id: mill, kind: entity, stance: fact, source: background, class: place, name: the mill, why: It ground corn. }\n';
  writeFileSync(join(dir, 'content', 'harbour', 'facts', 'a', 'mill.yaml'), fact);
  writeFileSync(join(dir, 'content', 'harbour', 'facts', 'notes.txt'), 'not a fact');
  expect(
    compile()
      .decks[0]?.facts.map(({ id }) => id)
      .indexOf('mill' as never)
  ).toBe(9);
});

test('a deck lies in the folder of its name', () => {
  edit('deck.yaml', (text) => text.replace('id: harbour', 'id: haven'));
  expect(compile().problems.map(({ code, path, line }) => [code, path, line])).toEqual([
    ['deck/folder', join(dir, 'content', 'harbour', 'deck.yaml'), 1]
  ]);
});

test('a folder without deck.yaml is named', () => {
  rmSync(join(dir, 'content', 'harbour', 'deck.yaml'));
  expect(compile().problems.map(({ code, path }) => [code, path])).toEqual([
    ['deck/missing', join(dir, 'content', 'harbour', 'deck.yaml')]
  ]);
});

test('without any content there is an empty shelf', () => {
  rmSync(join(dir, 'content'), { recursive: true });
  expect(compile()).toMatchObject({ decks: [], problems: [] });
  expect(written('decks.json')).toBe('[]');
});

test('reading alone writes nothing', () => {
  expect(readDecks(join(dir, 'content')).decks).toHaveLength(1);
  expect(existsSync(join(dir, '.cardamom'))).toBe(false);
});

test('a build stops at an error; a dev server says it and goes on', async () => {
  edit('facts/b-said.yaml', (text) => text.replace('value: 31.5', 'value: high'));
  const { config } = content();
  if (typeof config !== 'function') throw new Error('the plugin has no config hook');
  const run = (command: 'build' | 'serve', mode: string) => config.call({} as never, { root: dir }, { command, mode });
  expect(() => run('build', 'production')).toThrow(/b-said\.yaml:40: error: value is "high"/);
  const said = vi.spyOn(console, 'error').mockImplementation(() => {});
  run('serve', 'development');
  run('serve', 'test');
  const lines = said.mock.calls.map(([line]) => String(line));
  said.mockRestore();
  expect(lines[0]).toMatch(/b-said\.yaml:40: error/);
  expect(lines[1]).toBe('The content is not right yet (errors: 1); npm run content lists them.');
  edit('facts/b-said.yaml', (text) => text.replace('value: high', 'value: 31.5'));
  await run('build', 'production');
  expect(written('decks/harbour.json')).toBe(SHIPPED);
});

test('while a dev server runs, a changed fact compiles again and the page reloads', () => {
  compile();
  let changed = (_event: string, _path: string): void => {};
  const sent: unknown[] = [];
  const warned: string[] = [];
  const server = {
    config: { root: dir, logger: { warn: (line: string) => warned.push(line) } },
    watcher: { add: () => {}, on: (_: string, listen: typeof changed) => (changed = listen) },
    ws: { send: (message: unknown) => sent.push(message) }
  };
  const { configureServer } = content();
  if (typeof configureServer !== 'function') throw new Error('the plugin does not watch');
  void configureServer.call({} as never, server as never);
  const path = join(dir, 'content', 'harbour', 'facts', 'b-said.yaml');

  edit('facts/b-said.yaml', (text) => text.replace('value: 31.5', 'value: high'));
  changed('change', path);
  expect([sent, warned.length]).toEqual([[], 1]);
  expect(written('decks/harbour.json')).toBe(SHIPPED);

  edit('facts/b-said.yaml', (text) => text.replace('value: high', 'value: 32'));
  changed('change', path);
  expect(sent).toEqual([{ type: 'full-reload' }]);
  expect(written('decks/harbour.json')).toContain('"value":32,');

  changed('change', join(dir, 'src', 'x.ts'));
  changed('change', `${dir}/content-of-another/a.yaml`);
  expect(sent).toHaveLength(1);
});
