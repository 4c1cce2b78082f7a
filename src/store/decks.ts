import { cardId, type CardId, parseCardId } from '#core/base/ids.ts';
import { bad, ok, type Result } from '#core/base/result.ts';
import type { ReadyDeck } from '#core/content/deck.ts';
import type { ShelfEntry } from '#core/content/shelf.ts';

export interface ShelfDeck extends Omit<ShelfEntry, 'cards'> {
  /** In the author's order. */
  cards: CardId[];
}

export type DeckTrouble = {
  code:
    | 'deck/unknown'
    /** It could not be fetched: asking again may help. */
    | 'deck/unreachable'
    | 'deck/broken';
};

// Data, not script: it grows with the decks, and is read faster as what it is.
const urls = import.meta.glob<string>(['../../.cardamom/decks.json', '../../.cardamom/decks/*.json'], {
  query: '?url&no-inline',
  import: 'default',
  eager: true
});

/** Where the shelf lies, for the page to fetch ahead. */
export const shelfAddress: string | undefined = urls['../../.cardamom/decks.json'];

function shelved(entry: ShelfEntry): ShelfDeck {
  const cards = entry.cards.flatMap((rest) => {
    const parsed = parseCardId(`${entry.id}/${rest}`);
    return parsed.ok ? [cardId(parsed.value.deck, parsed.value.fact, parsed.value.facet)] : [];
  });
  return { ...entry, cards };
}

async function fetchJson(url: string): Promise<Result<unknown, DeckTrouble>> {
  try {
    const response = await fetch(url);
    return response.ok ? ok(await response.json()) : bad({ code: 'deck/unreachable' });
  } catch {
    return bad({ code: 'deck/unreachable' });
  }
}

// The build has validated what lies there, and its name carries the hash of its bytes: here it is only told from a host's error page.
const isShelf = (json: unknown): json is ShelfEntry[] => Array.isArray(json);

/** The decks that come with the app. */
export async function loadShelf(): Promise<Result<readonly ShelfDeck[], DeckTrouble>> {
  const json = shelfAddress === undefined ? ok([]) : await fetchJson(shelfAddress);
  if (!json.ok) return json;
  return isShelf(json.value) ? ok(json.value.map(shelved)) : bad({ code: 'deck/broken' });
}

const loaded = new Map<string, Promise<Result<ReadyDeck, DeckTrouble>>>();

const isDeck = (json: unknown, id: string): json is ReadyDeck =>
  typeof json === 'object' && json !== null && 'id' in json && json.id === id && 'faces' in json && Array.isArray(json.faces);

async function fetchDeck(id: string): Promise<Result<ReadyDeck, DeckTrouble>> {
  const url = urls[`../../.cardamom/decks/${id}.json`];
  if (url === undefined) return bad({ code: 'deck/unknown' });
  const json = await fetchJson(url);
  if (!json.ok) return json;
  return isDeck(json.value, id) ? ok(json.value) : bad({ code: 'deck/broken' });
}

/** A deck of the shelf, whole. It is read once; after a failure the next call tries again. */
export function loadDeck(id: string): Promise<Result<ReadyDeck, DeckTrouble>> {
  const known = loaded.get(id);
  if (known) return known;
  const loading = fetchDeck(id).then((deck) => {
    if (!deck.ok) loaded.delete(id);
    return deck;
  });
  loaded.set(id, loading);
  return loading;
}
