import { bad, ok, type Result } from './result.ts';

export type Brand<T, Name extends string> = T & { readonly __brand: Name };

/** A slug an author wrote once: lower-case letters, digits, dashes. */
export type DeckId = Brand<string, 'DeckId'>;
export type FactId = Brand<string, 'FactId'>;
/** `<deck>/<fact>/<facet>`: the only thing that is scheduled, and its own address. */
export type CardId = Brand<string, 'CardId'>;
/** `<device>.<seq>` */
export type EventId = Brand<string, 'EventId'>;
export type DeviceId = Brand<string, 'DeviceId'>;
export type LearnerId = Brand<string, 'LearnerId'>;

export type BadId = { code: 'id/not-a-slug'; near: string };

const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;

const slug = <Id extends string>(raw: string): Result<Id, BadId> =>
  SLUG.test(raw) && raw.length <= 80 ? ok(raw as Id) : bad({ code: 'id/not-a-slug', near: raw.slice(0, 80) });

export const parseDeckId = (raw: string): Result<DeckId, BadId> => slug<DeckId>(raw);
export const parseFactId = (raw: string): Result<FactId, BadId> => slug<FactId>(raw);

/** The parts of a card's id, or what is wrong with it. The facet is checked by whoever knows the fact. */
export function parseCardId(raw: string): Result<{ card: CardId; deck: DeckId; fact: FactId; facet: string }, BadId> {
  const parts = raw.split('/');
  const [deck, fact, facet] = parts;
  if (parts.length !== 3 || !deck || !fact || !facet || !parts.every((part) => SLUG.test(part)))
    return bad({ code: 'id/not-a-slug', near: raw.slice(0, 80) });
  return ok({ card: raw as CardId, deck: deck as DeckId, fact: fact as FactId, facet });
}

export const cardId = (deck: DeckId, fact: FactId, facet: string): CardId => `${deck}/${fact}/${facet}` as CardId;
export const deckOf = (card: CardId): DeckId => card.slice(0, card.indexOf('/')) as DeckId;
export const factOf = (card: CardId): FactId => card.split('/')[1] as FactId;
export const facetOf = (card: CardId): string => card.slice(card.lastIndexOf('/') + 1);

export const eventId = (device: DeviceId, seq: number): EventId => `${device}.${seq}` as EventId;

/** A device is named by 16 random bytes, given as an argument: core has no chance of its own. */
export const deviceId = (bytes: Uint8Array): DeviceId =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('') as DeviceId;

export const FIRST_LEARNER = 'me' as LearnerId;
