import { readFileSync } from 'node:fs';
import { afterEach, expect, test, vi } from 'vitest';
import { deckOf } from '#core/base/ids.ts';
import { loadDeck, loadShelf, shelfAddress } from './decks.ts';

const shipped: { id: string }[] = JSON.parse(readFileSync('.cardamom/decks.json', 'utf8'));
const [first] = shipped;
if (!first) throw new Error('the app comes with a deck');
const json: unknown = JSON.parse(readFileSync(`.cardamom/decks/${first.id}.json`, 'utf8'));
const answering = (body: unknown, ok = true) => vi.fn(async () => ({ ok, json: async () => body }));
afterEach(() => vi.unstubAllGlobals());

test('the shelf names every deck once, with the addresses of its cards', async () => {
  const fetch = answering(shipped);
  vi.stubGlobal('fetch', fetch);
  const read = await loadShelf();
  expect(fetch).toHaveBeenCalledWith(shelfAddress);
  const shelf = read.ok ? read.value : [];
  expect(shelf).toHaveLength(shipped.length);
  expect(new Set(shelf.map(({ id }) => id)).size).toBe(shelf.length);
  for (const { id, cards } of shelf) {
    expect(cards.length).toBeGreaterThan(0);
    expect(cards.every((card) => deckOf(card) === id && card.split('/').length === 3)).toBe(true);
  }
});

test('the deck that a newcomer is offered stands first: the shelf is in the order of its folders', () => {
  const ids = shipped.map(({ id }) => id);
  expect(ids).toEqual([...ids].sort());
  expect(first.id).toBe('pakistan-russia');
});

test('a shelf that cannot be fetched, or is a page of the host, is told apart', async () => {
  vi.stubGlobal('fetch', answering(shipped, false));
  expect(await loadShelf()).toEqual({ ok: false, error: { code: 'deck/unreachable' } });
  vi.stubGlobal('fetch', answering({ not: 'a shelf' }));
  expect(await loadShelf()).toEqual({ ok: false, error: { code: 'deck/broken' } });
});

test('a deck that does not exist is not asked for', async () => {
  const fetch = answering({});
  vi.stubGlobal('fetch', fetch);
  for (const id of ['no-such-deck', '../decks', '__proto__'])
    expect(await loadDeck(id)).toEqual({ ok: false, error: { code: 'deck/unknown' } });
  expect(fetch).not.toHaveBeenCalled();
});

test('what failed is tried again, what is there is read once', async () => {
  vi.stubGlobal(
    'fetch',
    vi.fn(() => Promise.reject(new TypeError('offline')))
  );
  expect(await loadDeck(first.id)).toEqual({ ok: false, error: { code: 'deck/unreachable' } });
  vi.stubGlobal('fetch', answering(json, false));
  expect(await loadDeck(first.id)).toEqual({ ok: false, error: { code: 'deck/unreachable' } });
  vi.stubGlobal('fetch', answering({ format: 1 }));
  expect(await loadDeck(first.id)).toEqual({ ok: false, error: { code: 'deck/broken' } });
  const fetch = answering(json);
  vi.stubGlobal('fetch', fetch);
  const [one, two] = await Promise.all([loadDeck(first.id), loadDeck(first.id)]);
  expect(one).toEqual({ ok: true, value: json });
  expect(two).toBe(one);
  expect(fetch).toHaveBeenCalledOnce();
});
