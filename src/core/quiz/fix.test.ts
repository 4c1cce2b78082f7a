import { expect, test } from 'vitest';
import { indexDeck } from './deck-index.ts';
import { card, deck } from './fixture-deck.test-data.ts';
import { composeFixes } from './fix.ts';
import { remake } from './quiz.ts';

const index = indexDeck(deck);
const map = card('map', 'when');

test('a mistake is asked again in its way, with other options', () => {
  const fixes = composeFixes(index, [{ card: map, question: 'choice/event.when#7.3' }], 'now');
  expect(fixes).toEqual([{ card: map, type: 'choice', template: 'event.when', seed: '7.3+' }]);
});

test.each([
  ['of a type that is no more', 'riddle/event.when#7.3'],
  ['of a stem that the card has not', 'choice/entity.role#7.3'],
  ['of a type that proves nothing for this card', 'name-all/event.who#7.3'],
  ['that cannot be read', '?']
])('a question %s is asked in another', (_, question) => {
  const fixes = composeFixes(index, [{ card: map, question }], 'now');
  expect(fixes).toHaveLength(1);
  expect(fixes.map((spec) => [spec.card, remake(index, spec) !== undefined])).toEqual([[map, true]]);
});

test('a card that is gone is passed over', () => {
  expect(composeFixes(index, [{ card: card('gone', 'when'), question: 'choice/event.when#1' }], 'now')).toEqual([]);
});
