import { catchAll } from './catch-all.ts';
import { duplicates } from './duplicates.ts';
import { crowns, date, label, name, role, said, when, who, type Fixtures } from './island.test-data.ts';
import { numberLine } from './number-line.ts';
import { optionCount } from './option-count.ts';
import { overlapping } from './overlaps.ts';
import { rightAnswer } from './right-answer.ts';
import { sameSort } from './same-sort.ts';

export const OPTIONS: Fixtures = [
  [
    rightAnswer,
    {
      fails: [
        { about: 'feast', facet: 'when', stem: when, options: [date('2014-06'), date('2014')], proof: 'disjoint' },
        { about: 'feast', facet: 'when', stem: when, options: [date('2013'), date('2012')], proof: 'disjoint' },
        { about: 'ana', stem: who, options: [name('ana'), name('bo')], proof: 'closed' }
      ],
      passes: [
        { about: 'feast', facet: 'when', stem: when, options: [date('2014-06'), date('2013')], proof: 'disjoint' },
        { about: 'ana', stem: who, options: [name('ana'), name('bo')] }
      ]
    }
  ],
  [
    duplicates,
    {
      fails: [
        { about: 'ana', stem: who, options: [said('Ana Mar'), said('the Ána-Mar')] },
        { about: 'ana', stem: who, options: [said('Alexei Kosygin'), said('Алексей Косыгин')] },
        { about: 'feast', stem: when, options: [date('2014-06'), date('2014-06/2014-06')] },
        { about: 'price', stem: 'What does it cost?', options: [crowns(2000), crowns(2, 'kilocrown')] }
      ],
      passes: [
        { about: 'ana', stem: who, options: [said('Ana Mar'), said('Ana Moor')] },
        { about: 'feast', stem: when, options: [date('1970/1989'), date('1980/1989')] },
        { about: 'feast', stem: when, options: [date('1970/1989'), date('1970/1979')] },
        { about: 'price', stem: 'What does it cost?', options: [crowns(2000), crowns(2000, 'head')] },
        { about: 'price', stem: 'What does it cost?', options: [crowns(2000), date('2000')] },
        { about: 'price', stem: 'What does it cost?', options: [crowns(2000), crowns(3, 'kilocrown'), crowns(3000)].slice(0, 2) },
        { about: 'feast', stem: when, options: [date('2014-06'), date('2014-07')] }
      ]
    }
  ],
  [
    overlapping,
    {
      fails: [
        { about: 'feast', stem: when, options: [date('2014-06'), date('2012'), date('2012-05')] },
        { about: 'feast', stem: when, options: [date('1970/1979'), date('1975/1985')] },
        { about: 'feast', stem: when, options: [date('1990~'), date('1991')] },
        { about: 'price', stem: 'What does it cost?', options: [crowns(580), crowns(600)] },
        { about: 'price', stem: 'What does it cost?', options: [crowns(100), crowns(105)] }
      ],
      passes: [
        { about: 'feast', stem: when, options: [date('2014-06'), date('2013-06'), date('2012')] },
        { about: 'feast', stem: when, options: [date('1970/1979'), date('1980/1989')] },
        { about: 'price', stem: 'What does it cost?', options: [crowns(580), crowns(640)] },
        { about: 'price', stem: 'What does it cost?', options: [crowns(580), crowns(600, 'head')] },
        { about: 'people', stem: 'How many?', options: [crowns(580), crowns(590)] },
        { about: 'feast', stem: when, options: [date('2014-06'), said('2014')] },
        { about: 'ana', stem: who, options: [name('ana'), name('bo')] }
      ]
    }
  ],
  [
    catchAll,
    {
      fails: [
        { about: 'ana', stem: who, options: [said('Ana'), said('Bo'), said('none of the above')] },
        { about: 'ana', stem: who, options: [said('Ana'), said('Bo'), said('Both of these')] },
        { about: 'ana', stem: who, options: [said('Ana'), said('Bo'), said('Ana and Bo')] },
        { about: 'ana', stem: who, options: [said('Анна'), said('всё перечисленное')] }
      ],
      passes: [
        { about: 'ana', stem: who, options: [said('salt and wool'), said('salt'), said('rope')] },
        { about: 'ana', stem: who, options: [said('the wall above the town'), said('all the king’s men')] }
      ]
    }
  ],
  [
    numberLine,
    {
      fails: [
        { about: 'feast', stem: when, options: [date('2013'), date('2012')] },
        { about: 'feast', stem: when, options: [date('2012'), date('2014'), date('2013')] },
        { about: 'feast', stem: when, options: [date('2012'), date('2014-06')] },
        { about: 'feast', stem: when, options: [date('1990~'), date('1994')] },
        { about: 'price', stem: 'What does it cost?', options: [crowns(640), crowns(580)] },
        { about: 'price', stem: 'What does it cost?', options: [crowns(2), crowns(20, 'kilocrown')] },
        { about: 'price', stem: 'What does it cost?', options: [crowns(500), crowns(581)] },
        { about: 'price', stem: 'What does it cost?', options: [crowns(580), crowns(640, 'crown', true)] }
      ],
      passes: [
        { about: 'feast', stem: when, options: [date('2012'), date('2013'), date('2014')] },
        { about: 'feast', stem: when, options: [date('1990~'), date('1994~')] },
        { about: 'feast', stem: when, options: [date('2014'), said('2012')] },
        { about: 'price', stem: 'What does it cost?', options: [crowns(500), crowns(580), crowns(1000)] },
        { about: 'price', stem: 'What does it cost?', options: [crowns(580, 'crown', true), crowns(640, 'crown', true)] },
        { about: 'ana', stem: who, options: [name('bo'), name('ana')] }
      ]
    }
  ],
  [
    sameSort,
    {
      fails: [
        { about: 'ana', stem: who, options: [name('ana'), name('elm')] },
        { about: 'ana', stem: 'Which is it?', options: [name('ana'), label('feast')] },
        { about: 'ana', stem: 'Which is it?', options: [date('2014'), crowns(2014)] },
        { about: 'ana', stem: 'Which is it?', options: [role('ana'), role('elm')] },
        { about: 'ana', stem: 'Which is it?', options: [role('elm'), name('oak')] },
        { about: 'guard', stem: 'What does she guard?', options: [name('elm'), name('bo')], facet: 'object' },
        { about: 'ana', stem: 'What does she want?', options: [said('to row'), said('a boat')] },
        { about: 'ana', stem: 'Why?', options: [said('because it rained'), said('the rain')] },
        { about: 'ana', stem: 'Where?', options: [said('where it rained'), said('the quay')] }
      ],
      passes: [
        { about: 'ana', stem: who, options: [name('ana'), name('bo')] },
        { about: 'ana', stem: who, options: [name('ana'), name('fishers'), name('gazette')] },
        { about: 'ana', stem: 'Which is it?', options: [role('elm'), role('oak')] },
        { about: 'ana', stem: 'Which is it?', options: [name('ana'), said('a stranger')] },
        { about: 'guard', stem: 'What guards Elm?', options: [name('ana'), name('oak')], facet: 'subject' },
        { about: 'price', stem: 'What does it cost?', options: [crowns(580), crowns(640, 'head')] },
        { about: 'ana', stem: 'What does she want?', options: [said('to row'), said('to sleep')] },
        { about: 'ana', stem: 'What does she want?', options: [said('tolls'), said('a boat')] }
      ]
    }
  ],
  [
    optionCount,
    {
      fails: [
        { about: 'ana', stem: who, options: [name('ana')] },
        { about: 'ana', stem: who, options: ['a', 'b', 'c', 'd', 'e', 'f'].map(said) },
        { about: 'ana', stem: who, type: 'true-false', options: [name('ana')] }
      ],
      passes: [
        { about: 'ana', stem: who, options: [name('ana'), name('bo')] },
        { about: 'ana', stem: who, options: ['a', 'b', 'c', 'd', 'e'].map(said) },
        { about: 'ana', stem: who, type: 'typed' }
      ]
    }
  ]
];
