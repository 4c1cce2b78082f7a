import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

import { checkContent } from './check.ts';
import { run as runWith } from './command.ts';

let dir = '';
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'cardamom-'));
  cpSync('tests/fixtures/content/decks', dir, { recursive: true });
});
afterEach(() => rmSync(dir, { recursive: true }));

const run = (...words: string[]) => runWith(words, { today: '2026-11-24', tell: () => {} });
const spoil = (from: string, to: string): void => {
  const path = join(dir, 'harbour', 'facts', 'b-said.yaml');
  writeFileSync(path, readFileSync(path, 'utf8').replace(from, to));
};

test.each<[string, string[]]>([
  ['usage: npm run deck -- <command>', []],
  ['There is no command chek: did you mean "check"? The commands are: new, ids, check,', ['chek', 'content']],
  ['There is no command xyzzy. The commands are', ['xyzzy']],
  ['There is no command constructor.', ['constructor']],
  ['check has no flag --jsn: did you mean "--json"?', ['check', '--jsn']],
  ['check has no flag --constructor.', ['check', 'content', '--constructor']],
  ['ids has no flag --json. It knows --help.', ['ids', 'content', '--json']],
  ['check wants a folder after it, like this: npm run deck -- check content/', ['check']],
  ['build takes one folder, but here are 2: a, b.', ['build', 'a', 'b']],
  ['--out wants a file after it.', ['build', 'content', '--out']],
  ['-o wants a file after it.', ['preview', 'content', '-o', '--help']],
  ['--json stands alone, without "yes".', ['check', 'content', '--json=yes']],
  ['--for wants a program after it.', ['check', 'content', '--for']],
  ['--for knows kahoot, wayground', ['check', 'content', '--for', 'word']],
  ['There is no folder contnt: did you mean "content"?', ['check', 'contnt']],
  ['There is no folder nowhere/at/all.', ['measure', 'nowhere/at/all']],
  ['README.md is a file: name the folder of the deck.', ['ids', 'README.md']],
  ['content is not a deck, which holds a deck.yaml: did you mean "content/pakistan-russia"?', ['build', 'content']],
  ['src is not a deck, which holds a deck.yaml.', ['preview', 'src']],
  ['There is no deck in src: a deck is a folder with a deck.yaml.', ['check', 'src']]
])('%s', (sentence, words) => {
  const { out, err, code } = run(...words);
  expect({ out, code }).toEqual({ out: '', code: 2 });
  expect(err).toContain(sentence);
});

test('help is given for the whole and for each command, with examples', () => {
  const { out, code } = run('--help');
  expect(code).toBe(0);
  const names = [...out.matchAll(/^ {2}(\w+) {2,}/gm)].map(([, name]) => name);
  expect(names).toEqual(['new', 'ids', 'check', 'preview', 'build', 'measure']);
  for (const name of names) {
    const help = run(name ?? '', '--help');
    expect(help.code).toBe(0);
    expect(help.out).toMatch(new RegExp(`^usage: npm run deck -- ${name} <folder`));
    expect(help.out).toContain(`\n  npm run deck -- ${name} content`);
    expect(help.out).toContain('Exit code: 0 done, 1');
  }
  expect(run('help').out).toBe(out);
  expect(run('build', '-h').out).toContain('-o, --out <file>');
});

test('who waits hears how far it is', () => {
  const told: string[] = [];
  runWith(['check', dir], { today: '2026-11-24', tell: (how) => told.push(how) });
  expect(told).toContain('harbour: questions for card 1 of 31');
  expect(told.some((how) => /^harbour: question \d+ of \d+ before the independent checker$/.test(how))).toBe(true);
});

test('the tables count facts, cards and questions', () => {
  const { out } = run('measure', dir);
  expect(out).toContain('The harbour of Port Elm (harbour, revision 3)');
  expect(out).toMatch(/^20 facts +fact +claim +statement +proposal +opinion +disputed +all$/m);
  expect(out).toMatch(/^event +2 +1 +· +· +· +· +3$/m);
  expect(out).toMatch(/^31 cards /m);
  expect(out).toMatch(/^\d+ questions +choice +true-false +typed +number +date +kind +[a-z -]+ all$/m);
  expect(out).toMatch(/^complete dates +3 +\d$/m);
  expect(out).toMatch(/^Lint: \d+ blocking, \d+ warnings?$/m);
  expect(out).toMatch(/^Oracle: [\d,]+ questions checked, \d+ without exactly one right answer$/m);
  for (const part of ['open', 'held out', 'all']) expect(out).toMatch(new RegExp(`^${part} +[\\d,]+ .* %$`, 'm'));
  expect(out).toMatch(/^grading\.falseRejectPct +[\d.]+ +% +at most 2 +(?:yes|no)$/m);
  expect(out).toMatch(/^Traps: (\d+) planted traps, \1 caught$/m);
  expect(out).toMatch(/^Quizzes of harbour: 140 composed$/m);
  expect(out).toMatch(/^ +W31 in \d+/m);
  expect(out).toMatch(/^Not together in one quiz: .*\d+ pairs? of cards of one fact$/m);
});

test('every wording is checked with several seeds, and the questions are distinct', () => {
  const { questions, oracle } = checkContent(dir, { seeds: 2 });
  expect(new Set(questions.map(({ card, type, template }) => `${card} ${type} ${template}`)).size).toBe(questions.length);
  expect(oracle.questions).toBeGreaterThan(questions.length);
  expect(oracle.questions).toBeLessThanOrEqual(2 * questions.length);
});

test('--json prints measures alone, and what blocks goes to the other stream', () => {
  spoil('value: 31.5', 'value: high');
  const { out, err, code } = run('measure', dir, '--json');
  const measures: unknown = JSON.parse(out);
  expect(code).toBe(1);
  expect(measures).toContainEqual({ name: 'content.facts', value: 19, unit: 'facts', goal: 80, ok: false });
  expect(measures).toContainEqual({ name: 'content.blocking', value: 1, unit: 'problems', goal: 0, ok: false });
  expect(err).toContain('b-said.yaml:40: error: value is "high", but must be a number. (schema/type)');
});

test('what question lint finds stands at the line of its fact', () => {
  // The stem of "when" names the year.
  spoil('happened: The ferry crossed', 'happened: In 1891 the ferry crossed');
  const { out, code } = run('measure', dir);
  expect(code).toBe(1);
  expect(out).toMatch(/b-said\.yaml:14: error: harbour\/first-ferry\/when, .*\(E7\)/);
  expect(out).toMatch(/b-said\.yaml:\d+: warning: happened holds the year 1891.*\(date\/in-text\)/);
});

test('the findings are counted by rule, those that block first', () => {
  spoil('happened: The ferry crossed', 'happened: In 1891 the ferry crossed');
  const { out } = run('measure', dir);
  expect(out).toMatch(/^rule +blocking +warnings\nE7 +\d+ +·$/m);
  expect(out).toMatch(/^date\/in-text +· +1$/m);
});

test('what a program does not take blocks only whoever exports to it', () => {
  spoil('label: the first crossing', `label: the first crossing ${'of all '.repeat(20)}`);
  expect(run('check', dir).out).not.toContain('(E19)');
  expect(run('check', dir, '--for', 'aiken').out).not.toContain('(E19)');
  const { out, code } = run('check', '--for', 'kahoot', dir);
  expect(code).toBe(1);
  expect(out).toMatch(/b-said\.yaml:14: error: harbour\/first-ferry.*and kahoot takes 75: shorten it\. \(E19\)/);
});
