import { describe, expect, test } from 'vitest';
import { CUES } from './cues.test-data.ts';
import { RULES } from './index.ts';
import { view } from './island.test-data.ts';
import { LENGTHS } from './lengths.test-data.ts';
import { OPTIONS } from './options.test-data.ts';
import { STEMS } from './stems.test-data.ts';
import { TYPES } from './types.test-data.ts';

const fixtures = [...OPTIONS, ...STEMS, ...LENGTHS, ...CUES, ...TYPES];

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

test('every rule has its cases', () => expect(new Set(fixtures.map(([rule]) => rule))).toEqual(new Set(RULES)));
