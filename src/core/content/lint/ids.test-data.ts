import { type Cases, entity, set, words } from './change.test-data.ts';

export const IDS: Record<string, Cases> = {
  'id/duplicate': {
    fails: [
      ['a fact', { more: [entity('alderby', { name: 'x' })] }, 'error id/duplicate alderby id'],
      [
        'a topic',
        { deck: ({ topics }) => ({ topics: [...topics, { id: 'sea', title: 'x' }] }) },
        'error id/duplicate - topics[2].id'
      ],
      ['a unit', { deck: ({ units }) => ({ units: [...units, ...units.slice(0, 1)] }) }, 'error id/duplicate - units[2].id'],
      ['a member', { more: [set('list', words('a', 'b', 'a'))] }, 'error id/duplicate list members[2]']
    ],
    passes: [
      ['a fact and a topic', { more: [entity('sea')] }],
      ['one member in two lists', { more: [set('list', words('salt', 'b'))] }]
    ]
  },
  'id/unknown': {
    fails: [
      ['where', { facts: { 'great-flood': { where: 'port-elms' } } }, 'error id/unknown great-flood where'],
      ['who', { facts: { 'lighthouse-lit': { who: ['mayor-finch', 'nobody'] } } }, 'error id/unknown lighthouse-lit who[1]'],
      [
        'confusable',
        { facts: { alderby: { confusable: [{ fact: 'nobody', differ: 'x' }] } } },
        'error id/unknown alderby confusable[0].fact'
      ],
      ['a member', { more: [set('list', [{ fact: 'nobody' }, ...words('a')])] }, 'error id/unknown list members[0].fact'],
      ['not', { facts: { 'great-flood': { not: { where: ['nobody'] } } } }, 'error id/unknown great-flood not.where[0]'],
      [
        'the voice of a source',
        { deck: ({ sources }) => ({ sources: [{ ...sources[0], voice: 'nobody' }] }) },
        'error id/unknown - sources[0].voice'
      ]
    ],
    passes: [
      ['a fact that is there', { facts: { 'great-flood': { where: 'alderby' } } }],
      ['words in not, where values are words', { facts: { cargoes: { not: { members: ['nobody'] } } } }]
    ]
  },
  'id/kind': {
    fails: [
      ['where', { facts: { 'great-flood': { where: 'spring-tide' } } }, 'error id/kind great-flood where'],
      ['by', { facts: { 'harbour-silts': { by: 'cargoes' } } }, 'error id/kind harbour-silts by']
    ],
    passes: [
      ['an event in a list', { more: [set('list', [{ fact: 'great-flood' }, ...words('a')])] }],
      ['a term in a whole', { facts: { 'neap-tide': { partOf: 'port-elm' } } }]
    ]
  },
  'id/self': {
    fails: [
      [
        'confusable',
        { facts: { alderby: { confusable: [{ fact: 'alderby', differ: 'x' }] } } },
        'error id/self alderby confusable[0].fact'
      ],
      ['part', { facts: { alderby: { partOf: 'alderby' } } }, 'error id/self alderby partOf']
    ],
    passes: [
      ['another', { facts: { alderby: { partOf: 'saltmouth' } } }],
      ['one in two roles', { facts: { 'widen-the-quay': { by: 'port-elm' } } }]
    ]
  },
  'id/part-of-itself': {
    fails: [
      ['in two steps', { facts: { 'port-elm': { partOf: 'old-quay' } } }, 'error id/part-of-itself old-quay partOf'],
      [
        'in three',
        { facts: { 'port-elm': { partOf: 'alderby' }, alderby: { partOf: 'old-quay' } } },
        'error id/part-of-itself alderby partOf'
      ]
    ],
    passes: [
      ['a chain', { facts: { 'port-elm': { partOf: 'alderby' } } }],
      ['two parts of one', { facts: { alderby: { partOf: 'port-elm' } } }]
    ]
  },
  'topic/unknown': {
    fails: [
      ['a typo', { facts: { alderby: { topic: 'towns' } } }, 'error topic/unknown alderby topic'],
      ['none declared', { deck: () => ({ topics: [] }) }, 'error topic/unknown port-elm topic']
    ],
    passes: [
      ['known', { facts: { alderby: { topic: 'sea' } } }],
      ['none', { facts: { alderby: { topic: null } } }]
    ]
  },
  'unit/unknown': {
    fails: [
      ['a typo', { facts: { 'lighthouse-height': { unit: 'meter' } } }, 'error unit/unknown lighthouse-height unit'],
      ['its symbol', { facts: { 'lighthouse-height': { unit: 'm' } } }, 'error unit/unknown lighthouse-height unit']
    ],
    passes: [
      ['known', { facts: { 'lighthouse-height': { unit: 'boat', value: 3 } } }],
      ['one that nobody uses', { deck: ({ units }) => ({ units: [...units, { id: 'day', one: 'day', other: 'days' }] }) }]
    ]
  },
  'unit/count': {
    fails: [
      ['half a boat', { facts: { 'lighthouse-height': { unit: 'boat' } } }, 'error unit/count lighthouse-height value'],
      ['a tenth', { facts: { 'lighthouse-height': { unit: 'boat', value: 0.1 } } }, 'error unit/count lighthouse-height value']
    ],
    passes: [
      ['whole boats', { facts: { 'lighthouse-height': { unit: 'boat', value: 31 } } }],
      ['half a metre', { facts: { 'lighthouse-height': { value: 0.5 } } }]
    ]
  }
};
