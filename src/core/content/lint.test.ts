import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseFactId } from '../base/ids.ts';
import type { Deck } from './deck.ts';
import { lintDeck } from './lint.ts';
import { type Change, entity, type Patch } from './lint/change.test-data.ts';
import { FACETS } from './lint/facets.test-data.ts';
import { IDS } from './lint/ids.test-data.ts';
import { RELATIONS } from './lint/relations.test-data.ts';
import { TEXTS } from './lint/texts.test-data.ts';
import { type Issue, placeName } from './problem.ts';
import { readDeck } from './schema.ts';

// Each case is one change to a deck in which nothing is wrong.

const GOLDEN: unknown = JSON.parse(readFileSync('tests/fixtures/content/golden/harbour.cardamom', 'utf8'));

const laidOver = (base: object, patch: Patch): object =>
  Object.fromEntries(Object.entries({ ...base, ...patch }).filter(([, value]) => value !== null));

function read(json: unknown): Deck {
  const deck = readDeck(json);
  if (!deck.ok) throw new Error(JSON.stringify(deck.error));
  return deck.value;
}

const base = read(GOLDEN);

function changed({ deck, more = [], facts = {} }: Change): Deck {
  for (const id of Object.keys(facts)) if (!base.facts.some((fact) => fact.id === id)) throw new Error(`no fact ${id}`);
  const patched = base.facts.map((fact) => laidOver(fact, facts[fact.id] ?? {}));
  return read({ ...base, facts: [...patched, ...more.map((fact) => laidOver(fact, {}))], ...deck?.(base) });
}

/** `error E6 alderby source.id`: the place counts from the fact, which must be the one that stands there. */
const sayOf =
  ({ facts }: Deck) =>
  ({ severity, code, at, fact }: Issue): string => {
    if (fact === undefined) return `${severity} ${code} - ${placeName(at)}`;
    expect(at[0] === 'facts' && facts[Number(at[1])]?.id).toBe(fact);
    return `${severity} ${code} ${fact} ${placeName(at.slice(2))}`.trimEnd();
  };
const found = (change: Change): string[] => {
  const deck = changed(change);
  return lintDeck(deck).map(sayOf(deck));
};

test('nothing is wrong with the deck that the cases change', () => {
  expect(lintDeck(base)).toEqual([]);
});

describe.each(Object.entries({ ...TEXTS, ...IDS, ...RELATIONS, ...FACETS }))('%s', (_, { fails, passes }) => {
  test.each(fails)('fails: %s', (_why, change, finds) => {
    expect(found(change)).toContain(finds);
  });
  test.each(passes)('passes: %s', (_why, change) => {
    expect(found(change)).toEqual([]);
  });
  test('has at least two cases of each', () => {
    expect(Math.min(fails.length, passes.length)).toBeGreaterThanOrEqual(2);
  });
});

test('facts that could not be read may be named', () => {
  const deck = changed({ facts: { 'great-flood': { where: 'lost-town', not: { where: ['lost-too'] } } } });
  expect(lintDeck(deck)).toHaveLength(2);
  expect(lintDeck(deck, ['lost-town', 'lost-too'])).toEqual([]);
});

test('a second bearer of an id points at the first', () => {
  const issue = lintDeck(changed({ more: [entity('alderby', { name: 'x' })] })).find(({ code }) => code === 'id/duplicate');
  expect(issue).toMatchObject({
    message: 'two facts have the id "alderby": give one of them another.',
    at: ['facts', base.facts.length, 'id'],
    other: ['facts', base.facts.findIndex(({ id }) => id === 'alderby'), 'id']
  });
});

test('every id that the cases use is one', () => {
  for (const { id } of base.facts) expect(parseFactId(id).ok).toBe(true);
});
