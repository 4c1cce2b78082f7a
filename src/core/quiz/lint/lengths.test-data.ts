import type { Value } from '../question.ts';
import { name, role, said, who, type Fixtures } from './island.test-data.ts';
import { lengths } from './lengths.ts';
import { repeated } from './repeated.ts';
import { hardStem, longOption, longStem } from './wordiness.ts';

const letters = (count: number): Value => said('x'.repeat(count));
const words = (count: number): string => Array.from({ length: count }, () => 'word').join(' ');

export const LENGTHS: Fixtures = [
  [
    longStem,
    {
      fails: [
        { about: 'ana', stem: words(36) },
        { about: 'feast', stem: [{ t: words(30) }, { t: ` ${words(6)}`, lang: 'ru' }] }
      ],
      passes: [
        { about: 'ana', stem: words(35) },
        { about: 'ana', stem: `${words(35)} – ?` },
        { about: 'silt', stem: words(60), facet: 'dispute' }
      ]
    }
  ],
  [
    longOption,
    {
      fails: [
        { about: 'ana', stem: who, options: [said(words(13)), said('Bo')] },
        { about: 'ana', stem: who, options: [said('Bo'), said(words(13))], key: 1 }
      ],
      passes: [
        { about: 'ana', stem: who, options: [said(words(12)), said('Bo')] },
        { about: 'ana', stem: who, options: [name('league'), said('Bo')] },
        { about: 'ana', stem: who, options: [said('Bo'), said(words(13))] }
      ]
    }
  ],
  [
    hardStem,
    {
      fails: [
        { about: 'ana', stem: 'Internationalisation necessitates administrative harmonisation?', grade: 12 },
        { about: 'ana', stem: 'Who saw the boat?', grade: -3 }
      ],
      passes: [
        { about: 'ana', stem: 'Who saw the boat?', grade: 0 },
        { about: 'ana', stem: 'Internationalisation necessitates administrative harmonisation?' }
      ]
    }
  ],
  [
    lengths,
    {
      fails: [
        { about: 'ana', stem: who, options: [letters(26), letters(15)] },
        { about: 'ana', stem: who, options: [letters(32), letters(21), letters(20)] },
        { about: 'ana', stem: 'Which is it?', options: [role('ana'), said('a boat')] }
      ],
      passes: [
        { about: 'ana', stem: who, options: [letters(25), letters(15)] },
        { about: 'ana', stem: who, options: [letters(15), letters(26)] },
        { about: 'ana', stem: who, options: [name('ana'), letters(2)] },
        { about: 'ana', stem: who, options: [letters(30)] }
      ]
    }
  ],
  [
    repeated,
    {
      fails: [
        {
          about: 'ana',
          stem: 'Which is it?',
          options: [said('the old boat of Elm'), said('an old boat of Oak'), said('the old boat of Ash')]
        },
        { about: 'heap', stem: 'Which is it?', options: [said('the salt tax'), said('the wool tax')], facet: 'members' }
      ],
      passes: [
        { about: 'ana', stem: 'Which is it?', options: [said('the boat of Elm'), said('a boat of Oak')] },
        {
          about: 'ana',
          stem: 'Which is it?',
          options: [said('the old boat of Elm'), said('the old boat of Oak'), said('the old oar')]
        },
        {
          about: 'ana',
          stem: 'Which is it?',
          options: [said('the number of people in Elm'), said('the number of people in Oak')]
        },
        { about: 'ana', stem: who, options: [name('ana'), name('ana')] },
        { about: 'heap', stem: 'Which is it?', options: [said('the salt tax'), said('the wool toll')], facet: 'members' },
        { about: 'ana', stem: 'Which is it?', options: [said('the old boat')] }
      ]
    }
  ]
];
