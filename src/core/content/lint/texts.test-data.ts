import { type Cases, set, words } from './change.test-data.ts';

export const TEXTS: Record<string, Cases> = {
  E6: {
    fails: [
      ['source unknown', { facts: { alderby: { source: { id: 'chronicles', at: [1] } } } }, 'error E6 alderby source.id'],
      ['paragraph 9 of 8', { facts: { alderby: { source: { id: 'chronicle', at: [8, 9] } } } }, 'error E6 alderby source.at[1]'],
      ['paragraph 0', { facts: { alderby: { source: { id: 'chronicle', at: [0] } } } }, 'error E6 alderby source.at[0]'],
      ['no paragraph', { facts: { alderby: { source: { id: 'chronicle', at: [] } } } }, 'error E6 alderby source.at']
    ],
    passes: [
      ['the last paragraph', { facts: { alderby: { source: { id: 'chronicle', at: [1, 8] } } } }],
      ['background', { facts: { alderby: { source: 'background' } } }]
    ]
  },
  E17: {
    fails: [
      ['empty', { facts: { alderby: { why: '' } } }, 'error E17 alderby why'],
      ['spaces', { facts: { alderby: { why: [{ t: ' ' }, { t: '\n', lang: 'ru' }] } } }, 'error E17 alderby why']
    ],
    passes: [
      ['a word', { facts: { alderby: { why: 'Timber.' } } }],
      ['in runs', { facts: { alderby: { why: [{ t: 'Лес', lang: 'ru' }] } } }]
    ]
  },
  E18: {
    fails: [
      ['TODO', { facts: { alderby: { why: 'TODO: ask in the town' } } }, 'error E18 alderby why'],
      ['TBD', { facts: { alderby: { role: 'TBD' } } }, 'error E18 alderby role'],
      ['xxx', { facts: { alderby: { role: 'town of xxx' } } }, 'error E18 alderby role'],
      ['Lorem', { facts: { 'wren-on-fog': { gist: 'Lorem ipsum dolor' } } }, 'error E18 wren-on-fog gist'],
      ['lorem', { facts: { 'wren-on-fog': { gist: 'lorem ipsum dolor' } } }, 'error E18 wren-on-fog gist'],
      ['an empty alternate', { facts: { alderby: { alternates: ['Alder', ''] } } }, 'error E18 alderby alternates[1]'],
      ['a tag', { facts: { alderby: { why: 'Timber<br>came down' } } }, 'error E18 alderby why'],
      ['a no-break space', { facts: { alderby: { name: 'Alder&nbsp;by' } } }, 'error E18 alderby name'],
      ['an unpaired mark', { facts: { alderby: { why: 'It *was so' } } }, 'error E18 alderby why'],
      ['a mark paired across runs', { facts: { alderby: { why: [{ t: 'It *was' }, { t: ' so*' }] } } }, 'error E18 alderby why'],
      ['a Markdown link', { facts: { alderby: { why: 'See [here](#the-town)' } } }, 'error E18 alderby why'],
      ['the title of the deck', { deck: () => ({ title: 'TODO' }) }, 'error E18 - title'],
      ['a member', { more: [set('list', [...words('a', 'b'), { id: 'c', t: '…' }])] }, 'error E18 list members[2].t']
    ],
    passes: [
      ['less than', { facts: { alderby: { why: 'The fee was < 3 and the gain > 4 & more' } } }],
      ['marks in pairs', { facts: { alderby: { why: '*Timber* is CO~2~ and m^3^' } } }],
      ['todo in another language', { facts: { alderby: { why: 'todo el mundo' } } }],
      ['a Roman thirty', { facts: { alderby: { why: 'In the games of the XXX Olympiad' } } }]
    ]
  },
  'says/gaps': {
    fails: [
      [
        'a figure without its value',
        { facts: { 'lighthouse-height': { says: 'The lighthouse is high' } } },
        'error says/gaps lighthouse-height says'
      ],
      [
        'a gap nobody fills',
        { facts: { 'lighthouse-height': { says: 'The lighthouse is {value} {unit} high' } } },
        'error says/gaps lighthouse-height says'
      ],
      [
        'a relation without its object',
        { deck: ({ relations }) => ({ relations: [{ ...relations[0], says: '{s} has a twin town' }] }) },
        'error says/gaps - relations[0].says'
      ],
      [
        'a question that names what it asks',
        { deck: ({ relations }) => ({ relations: [{ ...relations[0], askObject: 'Is {s} the twin of {o}?' }] }) },
        'error says/gaps - relations[0].askObject'
      ],
      ['a gap in a label', { facts: { 'great-flood': { label: 'the flood of {value}' } } }, 'error says/gaps great-flood label']
    ],
    passes: [
      ['the value first', { facts: { 'lighthouse-height': { says: '{value} is its height' } } }],
      ['the other order', { deck: ({ relations }) => ({ relations: [{ ...relations[0], says: '{o} has {s} as its twin' }] }) }]
    ]
  },
  'text/full-stop': {
    fails: [
      ['a sentence', { facts: { 'wren-on-fog': { gist: 'He feared fog.' } } }, 'warning text/full-stop wren-on-fog gist'],
      ['a phrase', { facts: { alderby: { role: 'town at the source.' } } }, 'warning text/full-stop alderby role']
    ],
    passes: [
      ['an explanation', { facts: { alderby: { why: 'It is so. Truly.' } } }],
      ['initials', { facts: { alderby: { role: 'town of the mayor A.F.' } } }],
      ['a name', { facts: { alderby: { name: 'Alderby Inc.' } } }]
    ]
  }
};
