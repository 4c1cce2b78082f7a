import { type Cases, event, set, words } from './change.test-data.ts';

export const FACETS: Record<string, Cases> = {
  E15: {
    fails: [
      ['two in order', { more: [set('pair', words('a', 'b'), { ordered: true })] }, 'error E15 pair members'],
      ['a tie', { facts: { 'first-ferry': { when: '1884-03' } } }, 'error E15 harbour-firsts members[1]'],
      ['the wrong way round', { facts: { 'first-ferry': { when: '1880' } } }, 'error E15 harbour-firsts members[1]'],
      ['"about" reaches the next', { facts: { 'first-ferry': { when: '1901~' } } }, 'error E15 harbour-firsts members[2]']
    ],
    passes: [
      ['three in order', { more: [set('three', words('a', 'b', 'c'), { ordered: true })] }],
      ['two without order', { more: [set('pair', words('a', 'b'))] }],
      ['one day apart', { facts: { 'lighthouse-lit': { when: '1891-05-31' } } }]
    ]
  },
  'facet/foreign': {
    fails: [
      ['not', { facts: { 'first-ferry': { not: { where: ['alderby'] } } } }, 'error facet/foreign first-ferry not.where'],
      ['ask', { facts: { alderby: { ask: { when: 'When?' } } } }, 'error facet/foreign alderby ask.when'],
      [
        'of a disputed fact',
        { facts: { 'second-lighthouse': { ask: { by: 'Who says so?' } } } },
        'error facet/foreign second-lighthouse ask.by'
      ]
    ],
    passes: [
      ['its own', { facts: { 'first-ferry': { ask: { when: 'In which month did it first cross?' } } } }],
      ['the dispute', { facts: { 'second-lighthouse': { ask: { dispute: 'What is wrong with this?' } } } }]
    ]
  },
  'facet/none': {
    fails: [
      ['no date', { facts: { 'first-ferry': { when: null } } }, 'warning facet/none first-ferry'],

      ['nobody was there', { more: [event('fair', { who: [], when: null })] }, 'warning facet/none fair']
    ],
    passes: [
      ['a place', { facts: { 'first-ferry': { when: null, where: 'port-elm' } } }],
      ['a plain entity', { facts: { alderby: { role: null } } }]
    ]
  },
  'not/true': {
    fails: [
      [
        'the place itself',
        { facts: { 'great-flood': { not: { where: ['alderby', 'port-elm'] } } } },
        'error not/true great-flood not.where[1]'
      ],
      [
        'one who was there',
        { facts: { 'lighthouse-lit': { not: { who: ['mayor-finch'] } } } },
        'error not/true lighthouse-lit not.who[0]'
      ],
      [
        'whom it was said to',
        { facts: { 'widen-the-quay': { not: { to: ['saltmouth'] } } } },
        'error not/true widen-the-quay not.to[0]'
      ],
      [
        'the object',
        { facts: { 'elm-saltmouth': { not: { object: ['saltmouth'] } } } },
        'error not/true elm-saltmouth not.object[0]'
      ]
    ],
    passes: [
      ['another place', { facts: { 'great-flood': { not: { where: ['alderby'] } } } }],
      ['the other end', { facts: { 'elm-saltmouth': { not: { object: ['alderby'] } } } }]
    ]
  },
  'dispute/missing': {
    fails: [
      ['dispute', { facts: { 'second-lighthouse': { dispute: null } } }, 'error dispute/missing second-lighthouse'],
      ['passage', { facts: { 'second-lighthouse': { passage: null } } }, 'error dispute/missing second-lighthouse']
    ],
    passes: [
      ['both there', {}],
      ['not disputed', { facts: { 'second-lighthouse': { stance: 'claim', dispute: null, passage: null } } }]
    ]
  },
  'dispute/unused': {
    fails: [
      ['dispute', { facts: { alderby: { dispute: 'Its name is disputed' } } }, 'warning dispute/unused alderby dispute'],
      ['passage', { facts: { alderby: { passage: 'Its name' } } }, 'warning dispute/unused alderby passage']
    ],
    passes: [
      ['disputed', { facts: { alderby: { stance: 'disputed', dispute: 'Its name is disputed', passage: 'Alderby' } } }],
      ['neither', {}]
    ]
  },
  'date/not-edtf': {
    fails: [
      ['words', { facts: { 'great-flood': { when: 'June 1902' } } }, 'error date/not-edtf great-flood when'],
      ['month 13', { facts: { 'great-flood': { when: '1902-13' } } }, 'error date/not-edtf great-flood when'],
      ['backwards', { facts: { 'great-flood': { when: '1903/1902' } } }, 'error date/not-edtf great-flood when'],
      ['asOf', { facts: { alderby: { asOf: 'now' } } }, 'error date/not-edtf alderby asOf'],
      ['a day that is none', { deck: () => ({ asOf: '2026-02-30' }) }, 'error date/not-edtf - asOf'],
      [
        'the date of a source',
        { deck: ({ sources }) => ({ sources: [{ ...sources[0], date: 'last year' }] }) },
        'error date/not-edtf - sources[0].date'
      ]
    ],
    passes: [
      ['a day', { facts: { 'great-flood': { when: '1902-12-24' } } }],
      ['a decade', { facts: { 'great-flood': { when: '190X' } } }],
      ['about a year', { facts: { 'great-flood': { when: '1902~' } } }]
    ]
  },
  'date/in-text': {
    fails: [
      ['label', { facts: { 'great-flood': { label: 'the flood of 1902' } } }, 'warning date/in-text great-flood label'],
      [
        'happened',
        { facts: { 'lighthouse-lit': { happened: 'In 1884 the lighthouse was lit' } } },
        'warning date/in-text lighthouse-lit happened'
      ],
      [
        'the end of a range',
        { facts: { 'great-flood': { label: 'the flood that ended in 1903' } } },
        'warning date/in-text great-flood label'
      ]
    ],
    passes: [
      ['another year', { facts: { 'great-flood': { label: 'the greatest flood since 1755' } } }],
      ['a number that holds it', { facts: { 'great-flood': { label: 'the flood that took 19025 sheep' } } }]
    ]
  }
};
