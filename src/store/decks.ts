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

const entries = import.meta.glob<ShelfEntry[]>('../../.cardamom/decks.json', { import: 'default', eager: true });
const urls = import.meta.glob<string>('../../.cardamom/decks/*.json', {
  query: '?url&no-inline',
  import: 'default',
  eager: true
});

function shelved(entry: ShelfEntry): ShelfDeck {
  const cards = entry.cards.flatMap((rest) => {
    const parsed = parseCardId(`${entry.id}/${rest}`);
    return parsed.ok ? [cardId(parsed.value.deck, parsed.value.fact, parsed.value.facet)] : [];
  });
  return { ...entry, cards };
}

/** The decks that come with the app. */
export const shelf: readonly ShelfDeck[] = Object.values(entries).flat().map(shelved);

const loaded = new Map<string, Promise<Result<ReadyDeck, DeckTrouble>>>();

// The build has validated it, and its name carries the hash of its bytes: here it is only told from a host's error page.
const isDeck = (json: unknown, id: string): json is ReadyDeck =>
  typeof json === 'object' && json !== null && 'id' in json && json.id === id && 'faces' in json && Array.isArray(json.faces);

async function fetchDeck(id: string): Promise<Result<ReadyDeck, DeckTrouble>> {
  const url = urls[`../../.cardamom/decks/${id}.json`];
  if (url === undefined) return bad({ code: 'deck/unknown' });
  let json: unknown;
  try {
    const response = await fetch(url);
    if (!response.ok) return bad({ code: 'deck/unreachable' });
    json = await response.json();
  } catch {
    return bad({ code: 'deck/unreachable' });
  }
  return isDeck(json, id) ? ok(json) : bad({ code: 'deck/broken' });
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
