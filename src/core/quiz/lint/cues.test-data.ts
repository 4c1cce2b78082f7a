import { absolutes } from './absolutes.ts';
import { convergence } from './convergence.ts';
import { crowns, date, said, when, type Fixtures } from './island.test-data.ts';
import { oddOne } from './odd-one.ts';
import { opposites } from './opposites.ts';
import { onlyNot } from './true-share.ts';

export const CUES: Fixtures = [
  [
    convergence,
    {
      fails: [
        { about: 'ana', stem: 'Which is it?', options: [said('the old red boat'), said('the old oar'), said('a red sail')] },
        { about: 'ana', stem: 'Which is it?', options: [said('salt from Elm'), said('salt from Oak'), said('wool of Elm')] }
      ],
      passes: [
        { about: 'ana', stem: 'Which is it?', options: [said('the old red boat'), said('the old oar'), said('a new sail')] },
        {
          about: 'ana',
          stem: 'Which is it?',
          options: [said('a boat for Elm with oars'), said('an anchor for Oak'), said('a sail with Ash')]
        },
        { about: 'ana', stem: 'Which is it?', options: [said('the old red boat'), said('the old red oar'), said('a red sail')] },
        {
          about: 'ana',
          stem: 'Which is it?',
          options: [said('the boat of Elm'), said('the oar of Oak'), said('the sail of Ash')]
        },
        { about: 'ana', stem: 'Which is it?', options: [said('an old boat'), said('an old oar')] }
      ]
    }
  ],
  [
    absolutes,
    {
      fails: [
        { about: 'ana', stem: 'Which is it?', options: [said('The sea rises'), said('The sea never rises')] },
        { about: 'ana', stem: 'Which is it?', options: [said('The sea rises'), said('The sea falls'), said('All seas fall')] },
        { about: 'ana', stem: 'Which is it?', options: [said('The sea often rises'), said('The sea falls')] },
        { about: 'ana', stem: 'Which is it?', options: [said('It may rise'), said('It falls in May')] }
      ],
      passes: [
        { about: 'ana', stem: 'Which is it?', options: [said('The sea always rises'), said('The sea never rises')] },
        { about: 'ana', stem: 'Which is it?', options: [said('The sea often rises'), said('The sea usually falls')] },
        { about: 'ana', stem: 'Which is it?', options: [said('The sea never rises'), said('The sea falls')] },
        { about: 'ana', stem: 'Which is it?', options: [said('The sea rises'), said('The sea usually falls')] },
        { about: 'ana', stem: 'Which is it?', options: [said('In May'), said('In June')] },
        { about: 'ana', stem: 'Which is it?', options: [said('The sea rises'), said('The sea above all')] }
      ]
    }
  ],
  [
    onlyNot,
    {
      fails: [
        {
          about: 'ana',
          stem: 'It was not lit.',
          options: [said('lit'), said('sold')],
          type: 'true-false',
          shown: said('not lit')
        },
        {
          about: 'ana',
          stem: "It wasn't lit.",
          options: [said('was lit'), said('was sold')],
          type: 'true-false',
          shown: said("wasn't lit")
        }
      ],
      passes: [
        { about: 'ana', stem: 'It was sold.', options: [said('lit'), said('burnt')], type: 'true-false', shown: said('sold') },
        {
          about: 'ana',
          stem: 'It was not sold.',
          options: [said('lit'), said('burnt')],
          type: 'true-false',
          shown: said('not sold')
        },
        { about: 'ana', stem: 'It was not lit.', options: [said('lit')], type: 'true-false', truth: true },
        { about: 'ana', stem: 'It was lit.', options: [said('lit'), said('sold')] }
      ]
    }
  ],
  [
    oddOne,
    {
      fails: [
        {
          about: 'ana',
          stem: 'Which is it?',
          options: [said('the port built in 1805'), said('the port by the sea'), said('the port on the hill')]
        },
        { about: 'ana', stem: 'Which is it?', options: [said('Elm (a port)'), said('Oak'), said('Ash')] },
        { about: 'price', stem: 'What does it cost?', options: [crowns(581), crowns(500), crowns(700)] },
        { about: 'price', stem: 'What does it cost?', options: [crowns(500), crowns(581), crowns(702)] }
      ],
      passes: [
        {
          about: 'ana',
          stem: 'Which is it?',
          options: [said('the port built in 1805'), said('the port built in 1811'), said('the port on the hill')]
        },
        { about: 'ana', stem: 'Which is it?', options: [said('Elm (a port)'), said('Oak (a town)'), said('Ash')] },
        { about: 'ana', stem: 'Which is it?', options: [said('Elm'), said('Oak (a town)'), said('Ash 2')] },
        { about: 'price', stem: 'What does it cost?', options: [crowns(581), crowns(500), crowns(702)] },
        { about: 'price', stem: 'What does it cost?', options: [crowns(500), crowns(600), crowns(581)] },
        { about: 'feast', stem: when, options: [date('2014-06'), said('long ago'), said('never')] },
        { about: 'ana', stem: 'Which is it?', options: [said('the port built in 1805'), said('the port by the sea')] }
      ]
    }
  ],
  [
    opposites,
    {
      fails: [
        { about: 'ana', stem: 'Which is it?', options: [said('a higher tax'), said('a lower tax'), said('a new bridge')] },
        { about: 'ana', stem: 'Which is it?', options: [said('the north port'), said('the river'), said('the south port')] }
      ],
      passes: [
        { about: 'ana', stem: 'Which is it?', options: [said('a new bridge'), said('a lower tax'), said('a higher tax')] },
        { about: 'ana', stem: 'Which is it?', options: [said('a higher tax'), said('a lower toll'), said('a bridge')] },
        { about: 'ana', stem: 'Which is it?', options: [said('a higher tax'), said('a lower tax')] },
        { about: 'ana', stem: 'Which is it?', options: [said('a salt tax'), said('a wool tax'), said('a bridge')] },
        { about: 'ana', stem: 'Which is it?', options: [said('a higher tax'), said('no higher tax at all'), said('a bridge')] }
      ]
    }
  ]
];
