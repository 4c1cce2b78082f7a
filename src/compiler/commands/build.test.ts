import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readDeck } from '../../core/content/schema.ts';
import { readDeckFolder } from '../compile.ts';
import { deckFolder } from '../../../tests/fixtures/deck-folder.ts';

const { deck, edit, path, read } = deckFolder();

test('what is built reads back as the same deck, and built again gives the same bytes', () => {
  expect(deck('build @harbour -o @out/elm.cardamom')).toEqual({
    out: `Wrote ${path('out/elm.cardamom')}: 20 facts, 30 cards, 7 kB.`,
    code: 0
  });
  const back = readDeck(JSON.parse(read('out', 'elm.cardamom')));
  expect(back).toEqual({ ok: true, value: readDeckFolder(path('harbour')).deck });
  const first = read('out', 'elm.cardamom');
  expect(deck('build @harbour -o @again.cardamom').code).toBe(0);
  expect(read('again.cardamom')).toBe(first);
});

test.each([
  ['in a fact', 'value: 31.5', 'value: high', 'value is "high"'],
  ['in a question', 'happened: The ferry crossed', 'happened: In 1891 the ferry crossed', '(E7)']
])('with an error %s nothing is built', (_, from, to, finding) => {
  edit('facts/b-said.yaml', from, to);
  const { out, err, code } = deck('build @harbour --out @elm.cardamom');
  expect({ err, code }).toEqual({ err: 'Nothing was built: mend the errors first.', code: 1 });
  expect(out).toContain(finding);
  expect(existsSync(path('elm.cardamom'))).toBe(false);
});

test('a place where no file can be is named', () => {
  mkdirSync(path('taken'));
  const { out, err, code } = deck('build @harbour -o @taken');
  expect({ out, code }).toEqual({ out: '', code: 2 });
  expect(err).toContain(`${path('taken')} cannot be read or written (E`);
  expect(readdirSync(path()).sort()).toEqual(['harbour', 'taken']);
});
