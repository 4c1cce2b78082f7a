import type { Deck } from '../deck.ts';
import type { Kind } from '../fact.ts';

// Changes to the harbour deck, in which nothing is wrong, and facts to add to it.

export type Patch = Record<string, unknown>;

/** Fields to lay over a fact, by its id; `null` takes a field out. `deck`: fields to lay over the deck. `more`: facts to add. */
export type Change = { deck?: (deck: Deck) => Patch; more?: Patch[] } & { facts?: Record<string, Patch> };

/** What must be found (`error E6 alderby source.id`: the fact, and the place in it), and what must not. */
export interface Cases {
  fails: [why: string, change: Change, finds: string][];
  passes: [why: string, change: Change][];
}

const common = { stance: 'fact', source: 'background', why: 'Because.' };
export const entity = (id: string, more: Patch = {}): Patch => ({
  ...common,
  id,
  kind: 'entity' satisfies Kind,
  class: 'person',
  name: id,
  ...more
});
export const event = (id: string, more: Patch = {}): Patch => ({
  ...common,
  id,
  kind: 'event',
  label: id,
  happened: id,
  when: '1950',
  ...more
});
export const relation = (id: string, subject: string, object: string): Patch => ({
  ...common,
  id,
  kind: 'relation',
  relation: 'twin-of',
  subject,
  object
});
export const set = (id: string, members: unknown[], more: Patch = {}): Patch => ({
  ...common,
  id,
  kind: 'set',
  label: id,
  item: 'item',
  members,
  closed: true,
  ...more
});
export const words = (...ids: string[]): Patch[] => ids.map((id) => ({ id, t: id }));
