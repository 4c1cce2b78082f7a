import { describe, expect, test } from 'vitest';
import { type Export, EXPORTS, exportRule } from './export.ts';
import { type Draft, marks, name, said, view, who } from './island.test-data.ts';

const long = (count: number): string => 'x'.repeat(count);
const options = (count: number) => Array.from({ length: count }, (_, i) => said(`option ${i}`));

const fails: [Export, string, Draft][] = [
  ['kahoot', 'a stem of 121 letters', { about: 'ana', stem: long(121), type: 'true-false', truth: true }],
  ['kahoot', 'an option of 76 letters', { about: 'ana', stem: who, options: [name('ana'), said(long(76))] }],
  ['kahoot', 'five options', { about: 'ana', stem: who, options: options(5) }],
  ['blooket', 'five options', { about: 'ana', stem: who, options: options(5) }],
  ['gimkit', 'one option', { about: 'ana', stem: who, options: options(1) }],
  ['wayground', 'six options', { about: 'ana', stem: who, options: options(6) }],
  ['socrative', 'six options', { about: 'ana', stem: who, options: options(6) }],
  ['aiken', 'two lines', { about: 'ana', stem: 'Who is it,\nat last?', options: options(3) }]
];
const passes: [Export, string, Draft][] = [
  ['kahoot', 'a stem of 120 letters', { about: 'ana', stem: long(120), type: 'true-false', truth: true }],
  ['kahoot', 'an option of 75 letters', { about: 'ana', stem: who, options: [name('ana'), said(long(75))] }],
  ['kahoot', 'four options', { about: 'ana', stem: who, options: options(4) }],
  ['kahoot', 'what is typed', { about: 'ana', stem: long(121), type: 'typed' }],
  ['kahoot', 'the marks', { about: 'silt', stem: who, options: [...marks, ...marks], type: 'kind' }],
  ['gimkit', 'two options', { about: 'ana', stem: who, options: options(2) }],
  ['wayground', 'five options', { about: 'ana', stem: long(500), options: options(5) }],
  ['aiken', 'one line', { about: 'ana', stem: long(500), options: [said(long(100)), name('bo')] }]
];

describe('E19', () => {
  test.each(fails)('%s refuses %s', (to, _, draft) => {
    const found = exportRule(to).find(view(draft));
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(new RegExp(`and ${to} takes .+: [a-z][^:]+\\.$`));
  });
  test.each(passes)('%s takes %s', (to, _, draft) => expect(exportRule(to).find(view(draft))).toEqual([]));
  test.each(EXPORTS)('%s takes a plain question', (to) =>
    expect(exportRule(to).find(view({ about: 'ana', stem: who, options: [name('ana'), name('bo')] }))).toEqual([])
  );
});
