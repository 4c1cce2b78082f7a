import { expect, test } from 'vitest';
import { deckFolder } from '../../../tests/fixtures/deck-folder.ts';

const { deck, edit, path, write } = deckFolder();

test('a deck in which nothing blocks', () => {
  const { out, err, code } = deck('check @harbour');
  expect({ err, code }).toEqual({ err: undefined, code: 0 });
  expect(out).toMatch(
    /^harbour: 20 facts, 30 cards, \d+ questions\.\n0 findings that block, \d+ warnings\. The deck can be built\.$/m
  );
  expect(JSON.parse(deck('check @harbour --json').out)).not.toContainEqual(expect.objectContaining({ severity: 'error' }));
});

test('a folder of decks, and several folders, each deck once', () => {
  expect(deck('check @').out).toBe(deck('check @harbour').out);
  expect(deck('check @ @harbour').out).toBe(deck('check @harbour').out);
});

test('an error blocks, and stands with its file and line', () => {
  edit('facts/b-said.yaml', 'value: 31.5', 'value: high');
  const { out, code } = deck('check @harbour');
  expect(code).toBe(1);
  expect(out).toContain(`${path('harbour/facts/b-said.yaml')}:40: error: value is "high", but must be a number. (schema/type)\n`);
  expect(out).toMatch(/\nharbour: 19 facts, 29 cards, no questions yet: they come once the errors are mended\./);
  expect(out).toMatch(/1 finding that blocks, 0 warnings\.$/);
});

test('a warning does not block', () => {
  edit('facts/b-said.yaml', 'why: A storm can be seen coming.', 'why: A storm can be seen coming.\n  dispute: nobody knows');
  const { out, code } = deck('check @harbour');
  expect(code).toBe(0);
  expect(out).toMatch(
    /dispute is shown only with the stance disputed[^]*0 findings that block, \d+ warnings\. The deck can be built\.$/
  );
});

test('--json gives each finding with its code, file, line, message and severity', () => {
  edit('facts/b-said.yaml', 'happened: The ferry crossed', 'happened: In 1891 the ferry crossed');
  const { out, err, code } = deck('check @harbour --json');
  const findings: unknown = JSON.parse(out);
  const file = path('harbour/facts/b-said.yaml');
  expect({ err, code }).toEqual({ err: undefined, code: 1 });
  expect(findings).toContainEqual({
    code: 'date/in-text',
    file,
    line: 19,
    message: expect.stringContaining('1891'),
    severity: 'warning'
  });
  expect(findings).toContainEqual({
    code: 'E7',
    file,
    line: 14,
    message: expect.stringContaining('harbour/first-ferry/when'),
    severity: 'error'
  });
});

test('a fact without an id is sent to the command that gives one', () => {
  edit('facts/b-said.yaml', '- id: first-ferry\n  kind', '- kind');
  expect(deck('check @harbour').out).toContain(
    `b-said.yaml:14: error: this fact has no id yet: run "npm run deck -- ids ${path('harbour')}". (id/missing)`
  );
});

test('files that would not be read are named', () => {
  write('- kind: term\n', 'harbour', 'facts', 'c-more.yml');
  write('- kind: term\n', 'harbour', 'more.yaml');
  const { out, code } = deck('check @harbour');
  expect(code).toBe(1);
  expect(out).toContain(`${path('harbour/facts/c-more.yml')}:1: error: this file is not read: give its name the ending .yaml.`);
  expect(out).toContain(`${path('harbour/more.yaml')}:1: error: this file is not read: put it into ${path('harbour/facts')}.`);
});

test('a folder with facts and no head lacks its head', () => {
  edit('deck.yaml', 'id: harbour', 'id: haven');
  expect(deck('check @harbour').out).toContain(`the deck's id is haven, but its folder is harbour: give both the same name.`);
});
