import { existsSync, mkdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { KINDS, STANCES } from '../../core/content/fact.ts';
import { readDeck } from '../../core/content/schema.ts';
import { readDeckFolder } from '../compile.ts';
import { deckFolder } from '../../../tests/fixtures/deck-folder.ts';

const { deck, path, read, write } = deckFolder();

test('new, check, ids, build, read back: clean, unchanged, equal', () => {
  const made = deck('new @garden-birds');
  expect(made.code).toBe(0);
  expect(made.out).toContain(path('garden-birds/deck.yaml'));
  expect(deck('check @garden-birds')).toEqual({ out: expect.stringMatching(/\nNothing to mend\.$/), code: 0 });

  const files = ['deck.yaml', 'facts/1-from-the-leaflet.yaml', 'facts/2-the-sky.yaml', 'facts/3-names.yaml'];
  const before = files.map((file) => read('garden-birds', file));
  expect(deck('ids @garden-birds').out).toBe('Every fact has an id: nothing was changed.');
  expect(files.map((file) => read('garden-birds', file))).toEqual(before);

  expect(deck('build @garden-birds -o @birds.cardamom').code).toBe(0);
  expect(readDeck(JSON.parse(read('birds.cardamom')))).toEqual({ ok: true, value: readDeckFolder(path('garden-birds')).deck });
});

test('every kind and nearly every stance is shown, with comments', () => {
  deck('new @garden-birds');
  const facts = readDeckFolder(path('garden-birds')).deck?.facts ?? [];
  expect(KINDS.filter((kind) => !facts.some((fact) => fact.kind === kind))).toEqual([]);
  expect(STANCES.filter((stance) => !facts.some((fact) => fact.stance === stance))).toEqual(['plan']);
  expect(read('garden-birds', 'facts/1-from-the-leaflet.yaml').match(/^ *# /gm)?.length).toBeGreaterThan(20);
});

test.each([
  ['', 'Garden birds', 'en'],
  [' --title Vögel --lang de', 'Vögel', 'de'],
  [` --title=Bob's_"birds":_#1_\\ --lang=ur`, `Bob's_"birds":_#1_\\`, 'ur']
])('the head holds its title and language:%s', (flags, title, lang) => {
  deck(`new @garden-birds${flags}`);
  expect(readDeckFolder(path('garden-birds'))).toMatchObject({
    deck: { id: 'garden-birds', title, lang, asOf: '2026-11-24', rev: 1 },
    problems: []
  });
});

test.each([
  ['a folder that holds something', '@harbour', 'harbour is there already, and nothing is written over: choose another name.'],
  ['a file', '@file', 'file is there already'],
  ['a name that is no id', '@Garden_Birds', 'small letters, digits and single dashes, like garden-birds. Nothing was made.'],
  ['a language that is none', '@birds --lang English', '--lang is English, but a language is a short code']
])('%s is refused, and nothing is made', (_, words, sentence) => {
  write('kept', 'file');
  const { out, err, code } = deck(`new ${words}`);
  expect({ out, code }).toEqual({ out: '', code: 2 });
  expect(err).toContain(sentence);
  expect(['birds', 'Garden_Birds'].filter((name) => existsSync(path(name)))).toEqual([]);
  expect(read('file')).toBe('kept');
});

test('an empty folder may be there', () => {
  mkdirSync(path('birds'));
  expect(deck('new @birds').code).toBe(0);
});
