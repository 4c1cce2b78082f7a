import { feedback } from './feedback.ts';
import { date, name, said, when, who, type Fixtures } from './island.test-data.ts';
import { leaks } from './leaks.ts';
import { matching } from './matching.ts';
import { order } from './order.ts';
import { spelling } from './spelling.ts';
import type { MatchedPair, PairEnd } from './view.ts';

const end = (text: string, sort = 'person'): PairEnd => ({ text, sort });
const pairsOf = (names: string): MatchedPair[] =>
  [...names].map((one) => ({ left: end(one), right: end(one.toUpperCase() + one) }));

export const ANSWERS: Fixtures = [
  [
    spelling,
    {
      fails: [
        { about: 'ana', stem: 'Which river?', options: [name('salven')], type: 'typed', names: ['Salven'] },
        { about: 'ana', stem: 'Which river?', options: [name('northhaven')], type: 'typed', names: ['Northhaven'] },
        { about: 'ana', stem: 'Which river?', options: [name('elm')], type: 'typed', names: ['Elm', 'the Salvem'] }
      ],
      passes: [
        { about: 'ana', stem: 'Which river?', options: [name('ilan')], type: 'typed', names: ['Ilan'] },
        { about: 'ana', stem: 'Which river?', options: [name('westhaven')], type: 'typed', names: ['Westhaven'] },
        { about: 'ana', stem: 'Which river?', options: [name('salven')], type: 'typed', names: ['the River Salven'] },
        { about: 'ana', stem: 'Which river?', options: [name('salven')], names: ['Salven'] },
        { about: 'ana', stem: 'Which river?', options: [name('elm')], type: 'typed', names: ['Elm'] },
        { about: 'feast', stem: when, options: [date('2014')], type: 'typed' }
      ]
    }
  ],
  [
    order,
    {
      fails: [
        { about: 'ties', facet: 'order', stem: 'In which order?' },
        { about: 'back', facet: 'order', stem: 'In which order?' },
        { about: 'heap', facet: 'order', stem: 'In which order?' }
      ],
      passes: [
        { about: 'years', facet: 'order', stem: 'In which order?' },
        { about: 'stops', facet: 'order', stem: 'In which order?' },
        { about: 'ties', facet: 'members', stem: 'Which is one of the ties?' }
      ]
    }
  ],
  [
    matching,
    {
      fails: [
        { about: 'ana', stem: 'Match.', pairs: pairsOf('ab') },
        { about: 'ana', stem: 'Match.', pairs: pairsOf('abcdefgh') },
        { about: 'ana', stem: 'Match.', pairs: [...pairsOf('abc'), { left: end('d', 'city'), right: end('D') }] },
        { about: 'ana', stem: 'Match.', pairs: [...pairsOf('abc'), { left: end('d'), right: end('D', 'city') }] },
        { about: 'ana', stem: 'Match.', pairs: [...pairsOf('abc'), { left: end('d'), right: end('the Aa') }] }
      ],
      passes: [
        { about: 'ana', stem: 'Match.', pairs: pairsOf('abc') },
        { about: 'ana', stem: 'Match.', pairs: pairsOf('abcdefg') },
        { about: 'ana', stem: 'Match.', pairs: [...pairsOf('abc'), { left: end('a'), right: end('D') }] },
        { about: 'ana', stem: who, options: [name('ana'), name('bo')] }
      ]
    }
  ],
  [
    feedback,
    {
      fails: [
        { about: 'bo', stem: 'Who keeps the light?' },
        { about: 'fair', stem: 'When was the fair?' }
      ],
      passes: [
        { about: 'ana', stem: who },
        { about: 'feast', stem: when }
      ]
    }
  ],
  [
    leaks,
    {
      fails: [
        { about: 'ana', stem: 'Who is {o}?' },
        { about: 'ana', stem: 'Who is undefined?' },
        { about: 'ana', stem: '' },
        { about: 'ana', stem: 'Who is the <b>captain</b>?' },
        { about: 'ana', stem: 'Who is the *captain?' },
        { about: 'ana', stem: [{ t: 'Who is ' }, { t: 'the *captain?' }] },
        { about: 'ana', stem: 'Who  is the captain?' },
        { about: 'ana', stem: 'Who is the captain.?' },
        { about: 'ana', stem: who, options: [said('TODO'), said('Bo')] },
        { about: 'ana', stem: who, options: [said('Ana'), said(' ')] },
        { about: 'ana', stem: who, options: [said('Ana &amp; Bo'), said('Bo')] }
      ],
      passes: [
        { about: 'ana', stem: 'Who is the *captain* of H~2~O?' },
        { about: 'ana', stem: [{ t: 'Who is ' }, { t: 'Эльм', lang: 'ru' }, { t: '?' }] },
        { about: 'ana', stem: 'Who, as the paper says … is R&B?', options: [said('Ana & Bo'), said('St. J. Mar')] },
        { about: 'ana', stem: 'The text breaks off: "and then ..."' }
      ]
    }
  ]
];
