import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDecks } from '#compiler/compile.ts';
import { foldText } from '../base/fold-text.ts';
import { plain } from '../content/text.ts';
import { canonical } from '../base/canonical.ts';
import { indexDeck } from './deck-index.ts';
import { deck as island } from './fixture-deck.test-data.ts';
import { consult, prepareOracle } from './oracle/oracle.ts';
import { type NotOption, type Option, type Question, valueId } from './question.ts';
import { make, QUESTION_TYPES, templatesOf } from './registry.ts';
import { cardWordsFor } from './words/cards.ts';
import { wordsFor } from './words/index.ts';

// What holds for every question of every deck: of an invented one that is full of traps, and of those that are shipped.

const decks = [island, ...readDecks('content').decks];
const SEEDS = 8;

const optionsOf = (question: Question): readonly (Option | NotOption)[] => {
  if ('options' in question) return question.options;
  return question.type === 'true-false' ? (question.fixes ?? []) : [];
};
const isKey = ({ reason }: Option | NotOption): boolean => reason.kind === 'key';

describe.each(decks.map((deck) => [deck.id, deck] as const))('%s', (_, deck) => {
  const index = indexDeck(deck);
  const words = wordsFor(deck.lang);
  const cardWords = cardWordsFor(deck.lang);
  const plans = [...index.cards.values()].flatMap((card) =>
    QUESTION_TYPES.flatMap((type) => templatesOf(index, card, type).map((template) => ({ card: card.id, type, template })))
  );
  const questions = plans.flatMap(({ card, type, template }) =>
    Array.from({ length: SEEDS }, (_, seed) => make(index, card, type, `law ${seed}`, template) ?? []).flat()
  );
  const faultsOf = (find: (question: Question) => string | false) => [
    ...new Set(
      questions.flatMap((question) => {
        const fault = find(question);
        return fault === false ? [] : [`${question.card} ${question.type} ${question.template}: ${fault}`];
      })
    )
  ];

  test('the same arguments give the same bytes, from an index made anew', () => {
    fc.assert(
      fc.property(fc.constantFrom(...plans), fc.string(), ({ card, type, template }, seed) => {
        const [once, again] = [index, indexDeck(structuredClone(deck))].map((one) => make(one, card, type, seed, template));
        expect(canonical(again ?? null)).toBe(canonical(once ?? null));
      }),
      { numRuns: 200 }
    );
  });

  test('without a template, the seed chooses one of those there are', () => {
    for (const { card, type } of plans) {
      const question = make(index, card, type, 'any');
      if (question) expect(plans).toContainEqual({ card, type, template: question.template });
    }
  });

  test('there is one key where one is asked for, and no answer stands twice', () => {
    const faults = faultsOf((question) => {
      const options = optionsOf(question);
      if (options.length === 0) return false;
      const ids = new Set(options.map(({ value }) => valueId(value)));
      const several = question.type === 'multi';
      const most = question.type === 'kind' || several ? 5 : 3;
      const keys = options.filter(isKey).length;
      const fine =
        (several ? keys >= 2 && keys < options.length : keys === 1) &&
        ids.size === options.length &&
        options.length >= 2 &&
        options.length <= most;
      return !fine && options.map(({ value }) => valueId(value)).join(', ');
    });
    expect(faults).toEqual([]);
  });

  test('dates and quantities stand in order', () => {
    const faults = faultsOf((question) => {
      const values = optionsOf(question).flatMap(({ value }) =>
        value.kind === 'quantity' ? [value.value] : value.kind === 'date' ? [Number(value.edtf.slice(0, 4))] : []
      );
      return values.some((value, i) => i > 0 && value < (values[i - 1] ?? value)) && values.join(', ');
    });
    expect(faults).toEqual([]);
  });

  test('every question has a stem: a whole sentence without gaps, of at most 25 words', () => {
    const faults = faultsOf((question) => {
      const stem = plain(words.stem(index, question));
      const long = stem.split(/\s+/).length > 25;
      const whole = /^\P{Ll}.*[.?"”]$/su.test(stem) && !/[{}]|undefined| {2}/.test(stem);
      return (long || !whole) && stem;
    });
    expect(faults).toEqual([]);
  });

  test('no stem holds its key', () => {
    const faults = faultsOf((question) => {
      if (question.type === 'true-false' || question.type === 'kind') return false;
      const stem = ` ${foldText(plain(words.stem(index, question)), deck.lang)} `;
      const keys = [
        words.key(index, question),
        ...optionsOf(question)
          .filter(isKey)
          .map(({ value }) => words.value(index, value))
      ];
      const held = keys.find((key) => stem.includes(` ${foldText(plain(key), deck.lang)} `));
      return held !== undefined && `"${plain(held)}" in "${stem}"`;
    });
    expect(faults).toEqual([]);
  });

  test('the oracle, which shares no code with the generator, finds one right answer in each', () => {
    const oracle = prepareOracle(deck);
    const faults = faultsOf((question) => {
      const { problem, detail } = consult(oracle, question);
      return problem !== undefined && `${problem}: ${detail}`;
    });
    expect(faults).toEqual([]);
  });

  test('half of the statements are true, and a false one can be put right without itself', () => {
    const judged = questions.filter((question) => question.type === 'true-false');
    const share = judged.filter(({ truth }) => truth).length / judged.length;
    expect(Math.abs(share - 0.5)).toBeLessThan(2.6 / Math.sqrt(4 * judged.length) + 0.02);
    for (const { truth, fixes, shown } of judged) {
      expect(fixes === undefined).toBe(truth);
      expect(fixes?.map(({ value }) => valueId(value)) ?? []).not.toContain(valueId(shown));
    }
  });

  test('every card has a front, a back and a source', () => {
    for (const card of index.cards.values()) {
      expect(plain(cardWords.front(index, card))).toMatch(/^\P{Ll}.*\?$/su);
      expect(plain(cardWords.back(index, card))).toMatch(/^\P{Ll}/u);
      expect(plain(cardWords.statement(index, card.fact))).toMatch(/^\P{Ll}.*[.?"”]$/su);
      expect(cardWords.place(index, card.fact)).not.toBe('');
    }
  });
});

describe('the place of the key', () => {
  const index = indexDeck(island);
  const SAMPLE = 2000;
  /** 99.9 % of fair draws among three stay below (chi-squared, 2 degrees of freedom). */
  const LIMIT = 13.82;

  const spread = (card: string, facet: string, template: string): number[] => {
    const places = [0, 0, 0];
    for (let seed = 0; seed < SAMPLE; seed += 1) {
      const id = [...index.cards.keys()].find((one) => one === `island/${card}/${facet}`);
      const question = id && make(index, id, 'choice', `place ${seed}`, template);
      if (!question || question.type !== 'choice' || question.options.length !== 3) throw new Error(`no three options: ${card}`);
      places[question.options.findIndex(isKey)] = (places[question.options.findIndex(isKey)] ?? 0) + 1;
    }
    return places;
  };

  test.each([
    ['a year', 'map', 'when', 'event.when'],
    ['a month', 'ferry', 'when', 'event.when'],
    ['a day', 'landing', 'when', 'event.when'],
    ['two decades', 'whaling', 'when', 'event.when'],
    ['a measure', 'height', 'value', 'figure.value'],
    ['a count', 'boats', 'value', 'figure.value'],
    ['a sum', 'debt', 'value', 'figure.value'],
    ['a name', 'bo', 'name', 'entity.name'],
    ['an event', 'fire', 'when', 'event.when.which'],
    ['a member of a list', 'catch', 'members', 'set.members']
  ])('of %s is as often first as second or last', (_, card, facet, template) => {
    const fair = SAMPLE / 3;
    const squares = spread(card, facet, template).reduce((sum, seen) => sum + (seen - fair) ** 2 / fair, 0);
    expect(squares).toBeLessThan(LIMIT);
  });
});

test('the answer lies anywhere on the slider', () => {
  const index = indexDeck(island);
  const id = [...index.cards.keys()].find((one) => one === 'island/fire/when');
  const thirds = [0, 0, 0];
  for (let seed = 0; seed < 600; seed += 1) {
    const question = id && make(index, id, 'date', `slide ${seed}`);
    if (!question || question.type !== 'date') throw new Error('no slider');
    const { from, to } = question;
    expect(to - from).toBeGreaterThanOrEqual(30);
    expect(to).toBeLessThanOrEqual(2000);
    const at = (1826 - from) / (to - from);
    expect(at >= 0 && at <= 1).toBe(true);
    thirds[Math.min(2, Math.floor(at * 3))] = (thirds[Math.min(2, Math.floor(at * 3))] ?? 0) + 1;
  }
  for (const seen of thirds) expect(seen).toBeGreaterThan(120);
});
