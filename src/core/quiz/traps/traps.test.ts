import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { TRAPS } from './index.ts';
import { type Place, type Rule, RULES } from './rules.test-data.ts';
import { type Engine, OURS, spring } from './spring.ts';

const SEEDS = 24;
const CORE = resolve(import.meta.dirname, '../..');
const NOT_COPIED = /\.test\.ts$|test-data|[\\/](?:lint|oracle|traps|words)(?:[\\/]|$)/;
const dir = mkdtempSync(join(tmpdir(), 'cardamom-rules-'));
afterAll(() => rmSync(dir, { recursive: true, force: true }));

/** How often the code stands in its file. */
const countOf = ({ file, code }: Place): number => readFileSync(join(CORE, file), 'utf8').split(code).length - 1;

const engines = new Map<Rule, Promise<Engine>>();

/** The question maker as it would be if nobody had thought of the rule. */
async function load(rule: Rule): Promise<Engine> {
  const copy = join(dir, String(engines.size));
  for (const part of ['base', 'content', 'quiz'])
    cpSync(join(CORE, part), join(copy, part), { recursive: true, filter: (path) => !NOT_COPIED.test(path) });
  for (const { file, code, without } of RULES[rule])
    writeFileSync(
      join(copy, file),
      readFileSync(join(copy, file), 'utf8').replace(code, () => without)
    );
  const from = (name: string) => import(/* @vite-ignore */ pathToFileURL(join(copy, 'quiz', name)).href);
  const [{ indexDeck }, { make, templatesOf }] = await Promise.all([from('deck-index.ts'), from('registry.ts')]);
  rmSync(copy, { recursive: true });
  return { indexDeck, make, templatesOf };
}

function without(rule: Rule): Promise<Engine> {
  const engine = engines.get(rule) ?? load(rule);
  engines.set(rule, engine);
  return engine;
}

const traps = Object.entries(TRAPS).flatMap(([theme, laid]) => laid.map((trap) => [theme, trap.name, trap] as const));

test('the code of every rule stands where the table says, once', () =>
  expect(Object.values(RULES).flatMap((places) => places.filter((place) => countOf(place) !== 1))).toEqual([]));

describe.each(traps)('%s: %s', (_theme, _name, trap) => {
  test('stays shut, and the oracle finds one right answer in every question', () => {
    const { fallen, faults } = spring(OURS, trap, SEEDS);
    expect(fallen).toEqual([]);
    expect(faults).toEqual([]);
  });

  test(`springs without the rule: ${trap.rule}`, async () => {
    const { fallen, seen } = spring(await without(trap.rule), trap, SEEDS);
    expect(fallen.length).toBeGreaterThan(0);
    expect(seen.length).toBeGreaterThan(0);
  });
});

test('there are at least sixty, and each rule has one', () => {
  expect(traps.length).toBeGreaterThanOrEqual(60);
  const tried = new Set<string>(traps.map(([, , { rule }]) => rule));
  expect(Object.keys(RULES).filter((rule) => !tried.has(rule))).toEqual([]);
});
