import { existsSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readDeckFolder } from '../compile.ts';
import { deckFolder } from '../../../tests/fixtures/deck-folder.ts';

const { deck, edit, path, read, write } = deckFolder();

const page = (): string => {
  expect(deck('preview @harbour -o @page.html').code).toBe(0);
  return read('page.html');
};
/** What a reader sees, without the style sheet. */
const textOf = (markup: string): string =>
  markup
    .replace(/<style>[\s\S]*?<\/style>/, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&#39;/g, "'")
    .replace(/&quot;/g, '"')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ');

test('every fact stands there once, under its topic, with its why and where it was written', () => {
  const markup = page();
  const { deck: harbour, places } = readDeckFolder(path('harbour'));
  for (const fact of harbour?.facts ?? []) {
    expect(markup.split(`<article id="${fact.id}"`)).toHaveLength(2);
    expect(markup).toContain(`href="#${fact.id}"`);
    expect(textOf(markup)).toContain(fact.why);
    expect(markup).toContain(`${path('harbour')}/facts/${fact.id === 'alderby' ? 'a-things.yaml:31' : ''}`);
    expect(places.has(fact.id)).toBe(true);
  }
  expect([...markup.matchAll(/<section class="topic" id="([^"]+)"/g)].map(([, id]) => id)).toEqual([
    'topic:town',
    'topic:sea',
    'topic:'
  ]);
});

test('cards, questions and why the wrong options are wrong are in words', () => {
  const text = textOf(page());
  expect(text).toContain('In which year did this happen: The lighthouse was lit for the first time? 1884');
  expect(text).toContain('Wrong ones: too far from the right answer to count.');
  expect(text).toContain('Accepted: Port Elm · Elm Haven · Порт-Эльм');
  expect(text).toMatch(/According to the chronicler, the lighthouse is about 31\.5 metres high/i);
  expect(text).toMatch(/\d+ questions of \d types/);
});

test('where nothing can be chosen from, the card says what would help', () => {
  const hint = /Nothing to choose from/g;
  const before = page().match(hint)?.length ?? 0;
  edit('facts/b-said.yaml', 'closed: true\n  not: { members: [wool] }', 'closed: false');
  expect(page().match(hint)).toHaveLength(before + 1);
});

test('it is one page: no script, and nothing to fetch', () => {
  const markup = page();
  expect(markup).not.toMatch(/<(script|link|img|iframe|object)\b|\bsrc=|url\(|@import|\bon\w+=/i);
  expect(markup).toContain(`content="default-src 'none'; style-src 'unsafe-inline'"`);
  expect([...markup.matchAll(/href="([^"]*)"/g)].every(([, to]) => to?.startsWith('#'))).toBe(true);
});

test('other languages are marked, each with its own direction', () => {
  edit('facts/a-things.yaml', 'scripts: { ru: Солтмут }', 'scripts: { ru: Солтмут, ur: سالٹ ماؤتھ }');
  expect(page()).toContain('<bdi lang="ur" dir="auto">سالٹ ماؤتھ</bdi>');
});

test('whatever a fact says stays text', () => {
  const evil = `</style><script>alert("x")</script><img src=x onerror='1'> & "quoted" 'single'`;
  const yaml = `'${evil.replaceAll("'", "''")}'`;
  edit('facts/a-things.yaml', 'name: Alderby', `name: ${yaml}`);
  edit('facts/a-things.yaml', 'why: Timber', `why: ${yaml} # Timber`);
  edit('facts/a-things.yaml', 'role: town at the source of the Alder', `role: ${yaml}`);
  edit('deck.yaml', 'title: The harbour of Port Elm', `title: ${yaml}`);
  edit('deck.yaml', 'publisher: The Elm Press', `publisher: ${yaml}`);
  const markup = page();
  expect(markup).not.toMatch(/<script|<img/i);
  expect(markup.match(/<\/style>/g)).toHaveLength(1);
  expect(textOf(markup)).toContain(evil);
  // Lint calls it markup, and that stands beside the fact.
  expect(textOf(markup)).toMatch(/Error in role, "<[^"]*" looks like markup/);
});

test('a finding stands beside its fact, and that of no fact at the top', () => {
  edit('facts/b-said.yaml', 'topic: sea\n  why: A ship', 'topic: see\n  why: A ship');
  edit('deck.yaml', 'voice: chronicler', 'voice: chronicle');
  const text = page();
  const [before, after = ''] = text.split('<article id="lighthouse-lit"');
  expect(before).toContain('voice names &quot;chronicle&quot;');
  expect(after.slice(0, after.indexOf('</article>'))).toContain('&quot;see&quot; is not a topic of this deck');
});

test('without a head there is no page', () => {
  edit('deck.yaml', 'licence: CC0-1.0\n', '');
  const { out, err, code } = deck('preview @harbour -o @page.html');
  expect(code).toBe(1);
  expect(out).toContain('licence is missing: add it, like licence: CC-BY-4.0.');
  expect(err).toBe('No page was written: the head of the deck cannot be read.');
  expect(existsSync(path('page.html'))).toBe(false);
});

test('a deck with any line left out or doubled still gives a page', () => {
  const text = read('harbour', 'facts/b-said.yaml');
  const rows = text.split('\n');
  fc.assert(
    fc.property(fc.nat(rows.length - 1), fc.integer({ min: 0, max: 2 }), (at, times) => {
      write(
        rows.flatMap((row, i) => (i === at ? Array<string>(times).fill(row) : [row])).join('\n'),
        'harbour',
        'facts',
        'b-said.yaml'
      );
      expect(page()).toContain('</html>');
    }),
    { numRuns: 10 }
  );
});
