import { expect, test } from 'vitest';
import { deckFolder } from '../../../tests/fixtures/deck-folder.ts';

const { deck, edit, path, read, write } = deckFolder();
const MORE = '- kind: term\n  # a comment\n  term: "the ebb"\n  class: tide\n';

test('facts without an id get one, and nothing else is touched', () => {
  write(MORE, 'harbour', 'facts', 'c-more.yaml');
  const before = read('harbour', 'facts/b-said.yaml');
  expect(deck('ids @harbour')).toEqual({
    out: `${path('harbour/facts/c-more.yaml')}:1: id: ebb\n1 id added. They stay for good, whatever you reword.`,
    code: 0
  });
  expect(read('harbour', 'facts', 'c-more.yaml')).toBe(`- id: ebb\n  ${MORE.slice(2)}`);
  expect(read('harbour', 'facts/b-said.yaml')).toBe(before);
  const record = read('harbour', 'ids.txt');
  expect(record).toContain('\nlighthouse-lit\n');
  expect(deck('ids @harbour').out).toBe('Every fact has an id: nothing was changed.');
  expect(read('harbour', 'ids.txt')).toBe(record);
});

test('an id whose fact has gone is never given again', () => {
  write(MORE, 'harbour', 'facts', 'c-more.yaml');
  deck('ids @harbour');
  write(MORE, 'harbour', 'facts', 'c-more.yaml');
  deck('ids @harbour');
  expect(read('harbour', 'facts', 'c-more.yaml')).toContain('id: ebb-2\n');
});

test('while a file cannot be read, no id is given', () => {
  edit('facts/a-things.yaml', 'name: Alderby', 'name: "Alderby');
  write(MORE, 'harbour', 'facts', 'c-more.yaml');
  const { out, err, code } = deck('ids @harbour');
  expect({ out, code }).toEqual({ out: '', code: 1 });
  expect(err).toBe(`Nothing was changed: ${path('harbour/facts/a-things.yaml')} cannot be read. "check" says why.`);
  expect(read('harbour', 'facts', 'c-more.yaml')).toBe(MORE);
});
