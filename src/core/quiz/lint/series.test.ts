import { describe, expect, test } from 'vitest';
import type { Value } from '../question.ts';
import { type Draft, label, marks, name, role, said, view, who } from './island.test-data.ts';
import { longest } from './lengths.ts';
import { meeting } from './meeting.ts';
import { negated } from './negation.ts';
import { chiSquare, positions, runs } from './positions.ts';
import { repeats } from './repeats.ts';
import type { SeriesRule } from './rule.ts';
import { trueShare } from './true-share.ts';

const times = <Item>(count: number, item: Item): Item[] => Array.from({ length: count }, () => item);

const letters = (count: number): Value => said('x'.repeat(count));
const long: Draft = { about: 'ana', stem: who, options: [letters(9), letters(8), letters(8)] };
const short: Draft = { about: 'ana', stem: who, options: [letters(8), letters(8), letters(7)] };

const at = (key: number, of: number): Draft => ({
  about: 'ana',
  stem: who,
  key,
  options: Array.from({ length: of }, (_, i) => said(`option ${i}`))
});
/** So many questions with the key in the first place, the second, … */
const placed = (...counts: number[]): Draft[] => counts.flatMap((count, key) => times(count, at(key, counts.length)));
const inTurn = (...keys: number[]): Draft[] => keys.map((key) => at(key, 3));
const ofMarks: Draft = { about: 'silt', stem: 'What is this?', type: 'kind', options: marks, key: 2 };

const statement = (truth: boolean): Draft => ({ about: 'ana', stem: 'Ana steers.', type: 'true-false', truth });
const not: Draft = { about: 'ana', stem: 'Which is NOT a port?' };
const plainly: Draft = { about: 'ana', stem: 'Which is a port?' };

const about = (fact: string): Draft => ({ about: fact, stem: who });
const offering = (key: string, ...wrong: Value[]): Draft => ({ about: key, stem: who, options: [name(key), ...wrong] });

const asks: Draft = { about: 'ana', stem: 'Who steered the old ferry to Elm?', options: [name('ana'), name('bo')] };
const tells: Draft = {
  about: 'elm',
  stem: 'To which city was the old ferry steered by Ana Mar?',
  options: [name('elm'), name('oak')]
};

/** For each rule the series in which it must find something, and those which it must let pass. */
const fixtures: [string, SeriesRule, { fails: [string, Draft[]][]; passes: [string, Draft[]][] }][] = [
  [
    'E8',
    meeting,
    {
      fails: [
        ['the later tells', [asks, tells]],
        ['the earlier tells', [tells, plainly, asks]],
        ['a statement tells', [asks, { about: 'bo', stem: 'Ana Mar steered the old ferry.', type: 'true-false' }]],
        [
          'three of five words',
          [
            { ...asks, stem: 'Who steered an old grey ferry upstream?' },
            { ...tells, stem: 'Ana Mar steered the old ferry.' }
          ]
        ]
      ],
      passes: [
        ['the same card', [asks, { ...tells, about: 'ana', facet: 'name' }]],
        ['the name alone', [asks, { ...tells, stem: 'Which city did Ana Mar found?' }]],
        [
          'two of five words',
          [
            { ...asks, stem: 'Who steered an old grey ferry upstream?' },
            { ...tells, stem: 'Ana Mar has an old ferry.' }
          ]
        ],
        ['one word of one', [{ ...asks, stem: 'Who was it on the ferry?' }, tells]],
        [
          'the rest without the name',
          [asks, { ...tells, about: 'oak', options: [name('oak')], stem: 'Where was the old ferry steered?' }]
        ],
        ['a statement has no answer to tell', [{ ...asks, type: 'true-false' }, tells]],
        ['a mark is no answer to tell', [{ ...asks, type: 'kind' }, tells]],
        [
          'the speaker is no answer',
          [
            { about: 'silt', stem: 'Who says that the old ferry leaks?', facet: 'by', options: [name('editor'), name('bo')] },
            { about: 'quay', stem: 'Why, for the editor, does the old ferry leak, as he says?' }
          ]
        ],
        [
          'whose words they are',
          [
            { about: 'silt', stem: 'Who, for the editor, is old?', options: [name('ana'), name('bo')] },
            { about: 'quay', stem: 'What, for the editor, did old Ana Mar do?' }
          ]
        ]
      ]
    }
  ],
  [
    'W20',
    longest,
    {
      fails: [
        ['41 of 100', [...times(41, long), ...times(59, short)]],
        ['all', times(100, long)]
      ],
      passes: [
        ['40 of 100', [...times(40, long), ...times(60, short)]],
        ['too few to tell', times(99, long)],
        ['names', times(100, { about: 'ana', stem: who, options: [name('ana'), said('Bo')] })],
        ['no question at all', []]
      ]
    }
  ],
  [
    'W21',
    positions,
    {
      fails: [
        ['of two', placed(29, 11)],
        ['of three', placed(18, 6, 6)],
        ['of four', placed(6, 19, 9, 6)],
        ['of five', placed(9, 20, 9, 6, 6)]
      ],
      passes: [
        ['of two', placed(28, 12)],
        ['of three', placed(17, 9, 4)],
        ['of four', placed(19, 8, 7, 6)],
        ['of five', placed(9, 20, 8, 7, 6)],
        ['too few to tell', placed(19, 0)],
        ['the marks', times(50, ofMarks)]
      ]
    }
  ],
  [
    'W21',
    runs,
    {
      fails: [
        ['five', inTurn(1, 2, 2, 2, 2, 2)],
        ['five with a mark between', [...inTurn(0, 0, 0), ofMarks, ...inTurn(0, 0)]]
      ],
      passes: [
        ['four', inTurn(1, 2, 2, 2, 2)],
        ['four and four', inTurn(0, 0, 0, 0, 1, 0, 0, 0, 0)]
      ]
    }
  ],
  [
    'W24',
    negated,
    {
      fails: [
        ['2 of 10', [...times(2, not), ...times(8, plainly)]],
        ['1 of 9', [not, ...times(8, plainly)]]
      ],
      passes: [
        ['1 of 10', [not, ...times(9, plainly)]],
        ['none', times(3, plainly)]
      ]
    }
  ],
  [
    'W28',
    trueShare,
    {
      fails: [
        ['7 of 20', [...times(7, statement(true)), ...times(13, statement(false))]],
        ['13 of 20', [...times(13, statement(true)), ...times(7, statement(false))]]
      ],
      passes: [
        ['8 of 20', [...times(8, statement(true)), ...times(12, statement(false))]],
        ['12 of 20', [...times(12, statement(true)), ...times(8, statement(false))]],
        ['too few to tell', times(19, statement(true))],
        ['no statement', times(20, plainly)]
      ]
    }
  ],
  [
    'W31',
    repeats,
    {
      fails: [
        ['a fact three times', times(3, about('ana'))],
        ['a wrong answer four times', ['ana', 'bo', 'feast', 'flood'].map((key) => offering(key, name('elm')))]
      ],
      passes: [
        ['a fact twice', [...times(2, about('ana')), ...times(2, about('bo'))]],
        ['a wrong answer three times', ['ana', 'bo', 'feast'].map((key) => offering(key, name('elm')))],
        [
          'a right answer four times',
          ['ana', 'bo', 'feast', 'flood'].map((key) => ({
            about: key,
            stem: who,
            options: [role('elm'), label('fair')].slice(0, 1)
          }))
        ],
        ['the marks', [ofMarks, ofMarks, { ...ofMarks, about: 'quay' }, { ...ofMarks, about: 'quay' }]]
      ]
    }
  ]
];

describe.each(fixtures)('%s', (code, rule, { fails, passes }) => {
  test.each(fails)('finds: %s', (_, drafts) => {
    const found = rule.find(drafts.map(view));
    expect(rule.code).toBe(code);
    expect(found).not.toEqual([]);
    for (const { message } of found) expect(message).toMatch(/: [a-z][^:]+\.$/);
  });
  test.each(passes)('lets pass: %s', (_, drafts) => expect(rule.find(drafts.map(view))).toEqual([]));
  test('has two of each', () => expect(Math.min(fails.length, passes.length)).toBeGreaterThanOrEqual(2));
});

test('a word that more than six facts use reminds of none of them', () => {
  const used = (times: number) => [asks, tells].map((draft) => ({ ...view(draft), uses: () => times }));
  expect(meeting.find(used(6))).not.toEqual([]);
  expect(meeting.find(used(7))).toEqual([]);
});

test('a run is told once, at its fifth question', () => {
  const views = inTurn(2, 2, 2, 2, 2, 2).map(view);
  expect(runs.find(views).map(({ view: at }) => at)).toEqual([views[4]]);
});

test('what comes too often is told at the first that is too many', () => {
  const views = times(4, about('ana')).map(view);
  expect(repeats.find(views).map(({ view: at }) => at)).toEqual([views[2]]);
});

test.each([
  [[10, 10], 0],
  [[16, 4], 7.2],
  [[18, 6, 6], 9.6]
])('χ² of %j is %d', (counts, expected) => expect(chiSquare(counts)).toBeCloseTo(expected));
