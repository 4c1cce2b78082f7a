import { describe, expect, test } from 'vitest';
import { agreement } from './agreement.ts';
import { ANSWERS } from './answers.test-data.ts';
import { CUES } from './cues.test-data.ts';
import { giveaway } from './giveaway.ts';
import { RULES } from './index.ts';
import { said, view } from './island.test-data.ts';
import { LENGTHS } from './lengths.test-data.ts';
import { OPTIONS } from './options.test-data.ts';
import { STEMS } from './stems.test-data.ts';

const fixtures = [...OPTIONS, ...STEMS, ...LENGTHS, ...CUES, ...ANSWERS];

describe.each(fixtures.map(([rule, cases]) => [rule.code, rule, cases] as const))('%s', (_, { find }, { fails, passes }) => {
  test.each(fails)('finds: $about: $stem', (draft) => {
    const found = find(view(draft));
    expect(found).not.toEqual([]);
    // What is wrong, and behind a colon what to do.
    for (const message of found) expect(message).toMatch(/: [a-z][^:]+\.$/);
  });
  test.each(passes)('lets pass: $about: $stem', (draft) => expect(find(view(draft))).toEqual([]));
  test('has two of each', () => expect(Math.min(fails.length, passes.length)).toBeGreaterThanOrEqual(2));
});

test('E7: a word that more than six facts use gives none of them away', () => {
  const seen = view({ about: 'ana', stem: 'Who keeps the lantern?', options: [said('lantern man'), said('baker')] });
  expect(giveaway.find({ ...seen, uses: () => 6 })).not.toEqual([]);
  expect(giveaway.find({ ...seen, uses: () => 7 })).toEqual([]);
});

test.each([
  ['It is a ___', 'island', 'ferry'],
  ['It is an ___', 'ferry', 'island'],
  ['What were the gifts?', 'A rope', 'These ropes'],
  ['What was the gift?', 'Two ropes', 'A rope'],
  ['Who fed his own dog?', 'Lady Ana', 'Sir Bo'],
  ['Who raised her own son?', 'Sir Bo', 'Lady Ana']
])('E10: %s is not fitted by %s', (stem, misfit, fit) => {
  const found = agreement.find(view({ about: 'ana', stem, options: [said(fit), said(misfit)] }));
  expect(found.map((message) => message.includes(`"${misfit}" does not fit`))).toEqual([true]);
});

test('every rule has its cases', () => expect(new Set(fixtures.map(([rule]) => rule))).toEqual(new Set(RULES)));
