import { parseEdtf } from '../../base/edtf.ts';
import type { Random } from '../../base/random.ts';
import type { DeckIndex } from '../deck-index.ts';

// The dates and the amounts of a deck along their lines, sorted once: a question then finds its neighbours at once.

/** Something with a place on a line. */
export interface Point<Item> {
  at: number;
  item: Item;
}

export interface Lines {
  /** Dates of events, each once, by their precision; `~` apart. `at`: the first day. */
  dates: ReadonlyMap<string, readonly Point<string>[]>;
  /** Values of figures by unit. */
  amounts: ReadonlyMap<string, readonly Point<number>[]>;
}

const LINES = new WeakMap<DeckIndex, Lines>();

export const dateLine = ({ precision, approx }: { precision: string; approx: boolean }): string =>
  `${precision}${approx ? '~' : ''}`;

function sorted<Item>(found: Map<string, Map<Item, number>>): Map<string, Point<Item>[]> {
  return new Map(
    [...found].map(([line, items]) => [line, [...items].map(([item, at]) => ({ at, item })).sort((a, b) => a.at - b.at)])
  );
}

export function linesOf(index: DeckIndex): Lines {
  const known = LINES.get(index);
  if (known) return known;
  const dates = new Map<string, Map<string, number>>();
  const amounts = new Map<string, Map<number, number>>();
  const put = <Item>(lines: Map<string, Map<Item, number>>, line: string, item: Item, at: number): void => {
    const own = lines.get(line) ?? new Map<Item, number>();
    lines.set(line, own.set(item, at));
  };
  for (const fact of index.deck.facts) {
    if (fact.kind === 'figure') put(amounts, fact.unit, fact.value, fact.value);
    const span = fact.kind === 'event' && fact.when !== undefined ? parseEdtf(fact.when) : undefined;
    if (span && fact.kind === 'event' && fact.when !== undefined) put(dates, dateLine(span), fact.when, span.start);
  }
  const lines: Lines = { dates: sorted(dates), amounts: sorted(amounts) };
  LINES.set(index, lines);
  return lines;
}

/** The first place from which on all points lie at `at` or beyond. */
function firstFrom<Item>(points: readonly Point<Item>[], at: number): number {
  let [low, high] = [0, points.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((points[middle]?.at ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** So many of those between two places are looked at: all where there are few. */
const MOST = 32;

/** Items from `least` to before `limit`, in an order of chance. `points`: by place. */
export function drawBetween<Item>(points: readonly Point<Item>[], least: number, limit: number, random: Random): Item[] {
  const [from, to] = [firstFrom(points, least), firstFrom(points, limit)];
  const drawn =
    to - from <= 2 * MOST
      ? points.slice(from, to)
      : Array.from({ length: MOST }, () => points[from + random.below(to - from)]).flatMap((point) => point ?? []);
  return random.shuffle([...new Set(drawn)].map(({ item }) => item));
}
