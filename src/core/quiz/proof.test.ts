import { describe, expect, test } from 'vitest';
import type { Facet } from '../content/fact.ts';
import { indexDeck } from './deck-index.ts';
import { card, deck, id } from './fixture-deck.test-data.ts';
import { proofOfFalsity } from './proof/proof-of-falsity.ts';
import { type Asked, type Show, type Value, valueId } from './question.ts';
import { make } from './registry.ts';
import { objectsOf } from './statement.ts';

const index = indexDeck(deck);
const ref = (fact: string, show: Show = 'name'): Value => ({ kind: 'ref', fact: id(fact), show });
const date = (edtf: string): Value => ({ kind: 'date', edtf });
const amount = (value: number, unit = 'metre'): Value => ({ kind: 'quantity', value, unit });
const words = (key: string): Value => ({ kind: 'member', id: key, text: key });

function proof(fact: string, facet: Facet, candidate: Value, want: Asked['want'] = 'object'): string | undefined {
  const own = index.facts.get(id(fact));
  const object = own && objectsOf(own, facet)[0];
  if (!object) throw new Error(`${fact} has no ${facet}`);
  return proofOfFalsity(index, { fact: id(fact), facet, object, want }, candidate)?.by;
}

describe('a value', () => {
  test.each<[string, string, Facet, Value, string | undefined]>([
    ['another year', 'map', 'when', date('1826'), 'disjoint'],
    ['a month of the year', 'map', 'when', date('1811-04'), undefined],
    ['the year of the month', 'year-of-map', 'when', date('1811'), undefined],
    ['a decade that holds the year', 'map', 'when', date('181X'), undefined],
    ['a span that meets the span', 'whaling', 'when', date('1838/1845'), undefined],
    ['a span beside the span', 'whaling', 'when', date('1840/1859'), 'disjoint'],
    ['what the tolerance accepts', 'height', 'value', amount(600), undefined],
    ['what would accept the true value', 'height', 'value', amount(635), undefined],
    ['another height', 'height', 'value', amount(870), 'disjoint'],
    ['another unit', 'height', 'value', amount(870, 'crown'), undefined],
    ['another city', 'map', 'where', ref('yew'), 'functional'],
    ['the land that the city lies in', 'map', 'where', ref('north'), undefined],
    ['a person for a place', 'map', 'where', ref('ana'), undefined],
    ['the same city by another name', 'landing', 'where', ref('old-elm'), undefined],
    ['who is not on the whole list', 'landing', 'who', ref('cy'), 'closed'],
    ['who is on it', 'landing', 'who', ref('bo'), undefined],
    ['a city, where the list is of people', 'landing', 'who', ref('yew'), undefined],
    ['what the author denies', 'twins', 'object', ref('ash'), 'not'],
    ['what nobody has said', 'twins', 'object', ref('elm'), undefined],
    ['a second of one only', 'capital', 'object', ref('south'), 'functional'],
    ['a member', 'catch', 'members', words('herring'), undefined],
    ['a member by another name', 'catch', 'members', words('codfish'), undefined],
    ['what is said not to be a member', 'catch', 'members', words('salmon'), 'not'],
    ['another role', 'ana', 'role', ref('bo', 'role'), 'functional'],
    ['its own role', 'ana', 'role', ref('ana', 'role'), undefined],
    ['another definition', 'neap', 'definition', ref('spring', 'definition'), 'functional'],
    ['a member in another place', 'route', 'order', ref('oak'), 'functional'],
    ['the member in this place', 'route', 'order', ref('elm'), undefined],
    ['what is in no place', 'route', 'order', ref('ash'), 'not'],
    ['what the same asks of others', 'dredge', 'action', ref('plant', 'action'), 'functional'],
    ['what they plan themselves', 'dredge', 'action', ref('wall', 'action'), undefined],
    ['what another asks of those who plan it', 'wall', 'action', ref('dredge', 'action'), 'functional'],
    ['who wants it done', 'dredge', 'to', ref('editor'), undefined],
    ['another trouble', 'ghost', 'dispute', ref('torn', 'dispute'), 'functional']
  ])('%s', (_, fact, facet, candidate, by) => expect(proof(fact, facet, candidate)).toBe(by));
});

test('an order is asked among its own members, without the one that the question names', () => {
  const members = ['ref:elm', 'ref:oak', 'ref:yew'];
  for (let seed = 0; seed < 40; seed += 1) {
    const question = make(index, card('route', 'order'), 'choice', `order ${seed}`);
    if (question?.type !== 'choice') throw new Error('no question');
    const place = members.indexOf(valueId(question.asked.object));
    const wrong = question.options.filter(({ reason }) => reason.kind !== 'key').map(({ value }) => valueId(value));
    const others = members.filter((_, at) => at !== place && at !== place - 1);
    expect(wrong).toEqual(expect.arrayContaining(place === 0 ? others : []));
    expect(wrong).not.toContain(members[place - 1]);
    expect(wrong.some((id) => others.includes(id)) || place > 0).toBe(true);
  }
});

describe('another fact that might have the value', () => {
  test.each<[string, string, Facet, Value, string | undefined]>([
    ['of another year', 'map', 'when', ref('fire', 'label'), 'disjoint'],
    ['of a month of the year', 'map', 'when', ref('year-of-map', 'label'), undefined],
    ['without a date', 'map', 'when', ref('ghost', 'label'), undefined],
    ['in another place', 'map', 'where', ref('fire', 'label'), 'functional'],
    ['with a whole list of others', 'landing', 'who', ref('fire', 'label'), 'closed'],
    ['of another amount', 'height', 'value', ref('depth', 'of'), 'disjoint'],
    ['in another unit', 'height', 'value', ref('boats', 'of'), undefined],
    ['with a meaning of its own', 'neap', 'definition', ref('rip'), 'functional'],
    ['itself', 'neap', 'definition', ref('neap'), undefined]
  ])('%s', (_, fact, facet, candidate, by) => expect(proof(fact, facet, candidate, 'subject')).toBe(by));
});
