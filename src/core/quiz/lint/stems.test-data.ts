import { agreement } from './agreement.ts';
import { attribution } from './attribution.ts';
import { blanks } from './blanks.ts';
import { giveaway } from './giveaway.ts';
import { crowns, label, marks, name, said, who, type Fixtures } from './island.test-data.ts';
import { negation } from './negation.ts';
import { vague } from './vague.ts';
import { validity } from './validity.ts';

export const STEMS: Fixtures = [
  [
    attribution,
    {
      fails: [
        { about: 'silt', facet: 'by', stem: 'Why does the harbour silt up?' },
        { about: 'silt', facet: 'by', stem: 'For The Log, why does the harbour silt up?' },
        { about: 'quay', facet: 'action', stem: 'What is to be done with the quay?' },
        { about: 'silt', facet: 'by', stem: 'The harbour silts up. True or false?', type: 'true-false' }
      ],
      passes: [
        { about: 'silt', facet: 'by', stem: 'According to the editor, why does the harbour silt up?' },
        { about: 'silt', facet: 'by', stem: 'For The Elm Gazette, why does the harbour silt up?' },
        { about: 'silt', facet: 'by', stem: 'Why, for E. Reed, does the harbour silt up?' },
        { about: 'quay', facet: 'action', stem: 'What does she propose?' },
        { about: 'silt', facet: 'by', stem: 'In this text: who cares for the harbour?' },
        { about: 'silt', facet: 'dispute', stem: 'What is wrong with the passage on the harbour?' },
        { about: 'silt', facet: 'by', stem: 'The harbour silts up. What is this?', type: 'kind', options: marks },
        { about: 'ana', stem: who }
      ]
    }
  ],
  [
    giveaway,
    {
      fails: [
        { about: 'ana', stem: 'Is Ana Mar the captain of the ferry?', options: [name('ana'), name('bo')] },
        { about: 'feast', stem: 'When was the feast of 2014?', options: [said('June 2014'), said('May 1985')] },
        {
          about: 'ana',
          stem: 'Who is the captain of the ferry?',
          facet: 'role',
          options: [said('the captain'), said('the keeper')]
        },
        { about: 'ana', stem: 'Who steers the ferry of Ana Mar?', type: 'typed', options: [name('ana')] },
        { about: 'price', facet: 'value', stem: 'What of the 5 shillings?', type: 'typed', options: [said('shillings')] },
        { about: 'ana', stem: 'Who keeps the lantern?', options: [said('lantern man'), said('baker')] },
        { about: 'silt', stem: 'Is this an opinion?', type: 'kind', options: marks.toReversed() },
        { about: 'silt', stem: 'Is this a claim or an opinion?', type: 'kind', options: marks.toReversed() },
        {
          about: 'price',
          facet: 'value',
          stem: 'Which costs a heap of persons?',
          want: 'subject',
          options: [said('heap of persons'), said('ferry')]
        }
      ],
      passes: [
        { about: 'ana', stem: who, options: [name('ana'), name('bo')] },
        { about: 'ana', stem: 'Who keeps the lamp?', options: [said('lamp man'), said('baker')] },
        { about: 'feast', stem: 'Which happened in 2014?', want: 'subject', options: [label('feast'), label('flood')] },
        { about: 'feast', stem: 'When in 2014 was the feast?', options: [said('June 2014'), said('May 2014')] },
        { about: 'silt', stem: 'Is this a fact, a claim or an opinion?', type: 'kind', options: marks },
        { about: 'ana', stem: 'Who keeps the lantern?', options: [said('lantern man'), said('lantern girl'), said('baker')] },
        { about: 'silt', stem: 'For the editor, what of it?', type: 'typed', options: [said('an editor of papers')] },
        { about: 'price', facet: 'value', stem: 'How many crowns is it?', type: 'typed', options: [crowns(580)] },
        { about: 'ana', stem: 'Ana Mar steers the ferry.', type: 'true-false', options: [name('ana'), name('bo')] }
      ]
    }
  ],
  [
    validity,
    {
      fails: [
        { about: 'people', facet: 'value', stem: 'How many people live here?' },
        { about: 'people', facet: 'value', stem: 'How many people lived here in 1986?' }
      ],
      passes: [
        { about: 'people', facet: 'value', stem: 'How many people lived here in 1985?' },
        { about: 'people', facet: 'value', stem: 'As of the last count, how many people live here?' },
        { about: 'hopes', facet: 'value', stem: 'How many people will there be?' },
        { about: 'boats', facet: 'value', stem: 'How many boats are there?' },
        { about: 'price', facet: 'value', stem: 'What does it cost?' }
      ]
    }
  ],
  [
    agreement,
    {
      fails: [
        { about: 'ana', stem: 'It is a ___', options: [said('ferry'), said('island')] },
        { about: 'ana', stem: 'It is an ___.', options: [said('ferry'), said('island')] },
        { about: 'ana', stem: 'By what is it held? By a', options: [said('honest man'), said('good man')] },
        { about: 'ana', stem: 'What were the gifts?', options: [said('These ropes'), said('A rope')] },
        { about: 'ana', stem: 'According to the editor, which are hers?', options: [said('Salt and wool'), said('This rope')] },
        { about: 'ana', stem: 'What was the gift?', options: [said('Two ropes'), said('A rope')] },
        { about: 'ana', stem: 'Who raised her own son?', options: [said('Queen Ana'), said('King Bo')] },
        { about: 'ana', stem: 'Who crowned himself?', options: [said('Lady Ana'), said('Sir Bo')] },
        { about: 'ana', stem: 'What happened in 1985?', options: [said('The sea came'), said('The town will feast')] }
      ],
      passes: [
        { about: 'ana', stem: 'It is a ___', options: [said('ferry'), said('boat')] },
        { about: 'ana', stem: 'It is a ___', options: [said('university'), said('European port'), said('one-way road')] },
        { about: 'ana', stem: 'It is an ___', options: [said('island'), said('hour')] },
        { about: 'ana', stem: 'It is a ___', options: [said('island'), said('hour')] },
        { about: 'ana', stem: 'What were the gifts?', options: [said('salt'), said('These ropes')] },
        { about: 'ana', stem: 'What is the gift?', options: [said('salt'), said('A rope')] },
        { about: 'ana', stem: 'What was the gift?', options: [said('the keeper who fed Ana and Bo'), said('A rope')] },
        { about: 'ana', stem: 'Who fed the dog?', options: [said('Lady Ana'), said('Sir Bo')] },
        { about: 'ana', stem: 'Who fed his own dog?', options: [said('Sir Ana'), said('Ana Mar')] },
        { about: 'ana', stem: 'Who fed his dog?', options: [said('Lady Ana'), said('Sir Bo')] },
        { about: 'ana', stem: 'What was foretold?', options: [said('It will feast'), said('It sleeps')] },
        { about: 'ana', stem: 'What may the town do?', options: [said('It will feast'), said('It sleeps')] }
      ]
    }
  ],
  [
    negation,
    {
      fails: [
        { about: 'ana', stem: 'Which of these is not a port?' },
        { about: 'ana', stem: "Which port doesn't silt up?" },
        { about: 'ana', stem: 'Which of these is NOT a port, EXCEPT Elm?' },
        { about: 'ana', stem: 'According to the editor, what did she never see?' }
      ],
      passes: [
        { about: 'ana', stem: 'Which of these is NOT a port?' },
        { about: 'ana', stem: 'Not long ago, which town was burnt?' },
        { about: 'ana', stem: 'Who says that the harbour is not safe?' },
        { about: 'ana', stem: 'What is the word for a port in which ships do not stop?' },
        { about: 'ana', stem: 'The harbour is not safe.', type: 'true-false' },
        { about: 'ana', stem: 'Which passage has this fault: it is not true?' },
        { about: 'ana', stem: 'Which ship is called “Not Yet”?' },
        { about: 'ana', stem: 'Which is not so?', options: [...marks], type: 'kind' }
      ]
    }
  ],
  [
    blanks,
    {
      fails: [
        { about: 'ana', stem: 'The ___ of ___ is Elm?', options: [said('port'), said('town')] },
        { about: 'ana', stem: 'The ___ of the isle is Elm', options: [said('port'), said('town')] }
      ],
      passes: [
        { about: 'ana', stem: 'The ___ of the isle is?', options: [said('port'), said('town')] },
        { about: 'ana', stem: 'Elm is the ___.', options: [said('port'), said('town')] },
        { about: 'ana', stem: 'The ___ of ___ is Elm, as everybody here knows' },
        { about: 'ana', stem: who, options: [said('Ana'), said('Bo')] }
      ]
    }
  ],
  [
    vague,
    {
      fails: [
        { about: 'ana', stem: 'Which town grew recently?' },
        { about: 'ana', stem: 'Where did many people drown?' },
        { about: 'ana', stem: 'Where do several roads meet?' }
      ],
      passes: [
        { about: 'ana', stem: 'How many people drowned?' },
        { about: 'ana', stem: 'Which town grew in 1985?' },
        { about: 'silt', stem: 'Which harbour silts up soon?' },
        { about: 'ana', stem: 'How much did it cost?' }
      ]
    }
  ]
];
