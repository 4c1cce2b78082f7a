import { expect, test } from 'vitest';
import { slugOf } from './slug.ts';

test.each([
  ['the Old Quay', 'old-quay'],
  ['The Old Quay', 'old-quay'],
  ['A minor', 'a-minor'],
  ['vitamin A', 'vitamin-a'],
  ['Théodore’s C# & more', 'theodores-c-and-more'],
  ['Москва', 'moskva'],
  ['茶', ''],
  ['', ''],
  ['1966', '1966'],
  ['x'.repeat(90), 'x'.repeat(48)],
  ['nobody ever looks after the harbour and so it silts up', 'nobody-ever-looks-after-the-harbour-and-so-it']
])('%s: %s', (text, slug) => expect(slugOf(text)).toBe(slug));
