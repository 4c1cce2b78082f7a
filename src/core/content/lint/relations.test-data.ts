import { type Cases, entity, relation } from './change.test-data.ts';

export const RELATIONS: Record<string, Cases> = {
  'relation/unknown': {
    fails: [
      ['of a fact', { facts: { 'elm-saltmouth': { relation: 'twins' } } }, 'error relation/unknown elm-saltmouth relation'],
      [
        'as an inverse',
        { deck: ({ relations }) => ({ relations: [{ ...relations[0], inverse: 'twins' }] }) },
        'error relation/unknown - relations[0].inverse'
      ]
    ],
    passes: [
      ['its own inverse', {}],
      ['no inverse', { deck: ({ relations: [{ inverse: _, ...kind } = { inverse: '' }] }) => ({ relations: [kind] }) }]
    ]
  },
  'relation/inverse': {
    fails: [
      [
        'one way',
        {
          deck: ({ relations: [kind] }) => ({
            relations: [
              { ...kind, inverse: 'seen-from' },
              { ...kind, id: 'seen-from', inverse: 'seen-from' }
            ]
          })
        },
        'error relation/inverse - relations[0].inverse'
      ],
      [
        'to a third',
        { deck: ({ relations: [kind] }) => ({ relations: [kind, { ...kind, id: 'seen-from' }] }) },
        'error relation/inverse - relations[1].inverse'
      ]
    ],
    passes: [
      [
        'both ways',
        {
          deck: ({ relations: [kind] }) => ({
            relations: [
              { ...kind, inverse: 'seen-from' },
              { ...kind, id: 'seen-from', inverse: 'twin-of' }
            ]
          })
        }
      ],
      ['itself', { deck: ({ relations: [kind] }) => ({ relations: [kind, { ...kind, id: 'seen-from', inverse: 'seen-from' }] }) }]
    ]
  },
  'relation/class': {
    fails: [
      ['subject', { facts: { 'elm-saltmouth': { subject: 'mayor-finch' } } }, 'error relation/class elm-saltmouth subject'],
      ['object', { facts: { 'elm-saltmouth': { object: 'neap-tide' } } }, 'error relation/class elm-saltmouth object']
    ],
    passes: [
      ['of the class', { facts: { 'elm-saltmouth': { object: 'alderby' } } }],
      [
        'of another class that is allowed',
        {
          facts: { 'elm-saltmouth': { object: 'captain-wren' } },
          deck: ({ relations: [kind] }) => ({ relations: [{ ...kind, objectClass: ['town', 'person'] }] })
        }
      ]
    ]
  },
  'relation/functional': {
    fails: [
      ['two objects', { more: [relation('second-twin', 'port-elm', 'alderby')] }, 'error relation/functional second-twin'],
      ['two by symmetry', { more: [relation('second-twin', 'alderby', 'port-elm')] }, 'error relation/functional second-twin'],
      [
        'two subjects',
        {
          more: [relation('second-twin', 'alderby', 'saltmouth')],
          deck: ({ relations: [kind] }) => ({ relations: [{ ...kind, symmetric: false }] })
        },
        'error relation/functional second-twin'
      ]
    ],
    passes: [
      ['the same pair twice', { more: [relation('second-twin', 'saltmouth', 'port-elm')] }],
      [
        'disputed',
        { more: [{ ...relation('second-twin', 'port-elm', 'alderby'), stance: 'disputed', dispute: 'x', passage: 'x' }] }
      ],
      [
        'not functional',
        {
          more: [relation('second-twin', 'port-elm', 'alderby')],
          deck: ({ relations: [{ functional: _, ...kind } = { functional: 'both' }] }) => ({ relations: [kind] })
        }
      ]
    ]
  },
  'name/shared': {
    fails: [
      ['an alternate', { facts: { alderby: { alternates: ['port ELM'] } } }, 'warning name/shared alderby alternates[0]'],
      ['a script', { facts: { alderby: { scripts: { ru: 'Солтмут' } } } }, 'warning name/shared alderby scripts.ru'],
      ['a term', { facts: { 'spring-tide': { alternates: ['Neap tide'] } } }, 'warning name/shared spring-tide alternates[0]']
    ],
    passes: [
      ['a longer name', { facts: { alderby: { alternates: ['Port Elm Hill'] } } }],
      ['the same name in another script of its own', { facts: { alderby: { scripts: { de: 'Alderby' } } } }]
    ]
  },
  'class/shared-role': {
    fails: [
      [
        'two towns',
        { facts: { alderby: { role: 'Town across the *bay* from Port Elm' } } },
        'error class/shared-role alderby role'
      ],
      [
        'two people',
        { facts: { 'captain-wren': { role: 'mayor who had the lighthouse built' } } },
        'error class/shared-role captain-wren role'
      ],
      [
        'two terms',
        { facts: { 'spring-tide': { definition: 'tide of the least range, when sun and moon pull at right angles' } } },
        'error class/shared-role spring-tide definition'
      ]
    ],
    passes: [
      ['of two classes', { facts: { alderby: { class: 'place', role: 'town across the bay from Port Elm' } } }],
      ['two without a role', { more: [entity('one-more', { name: 'one' }), entity('two-more', { name: 'two' })] }]
    ]
  },
  'confusable/one-way': {
    fails: [
      [
        'not named back',
        { facts: { 'spring-tide': { confusable: null } } },
        'warning confusable/one-way neap-tide confusable[0].fact'
      ],
      [
        'another named back',
        {
          facts: {
            'spring-tide': { confusable: [{ fact: 'alderby', differ: 'x' }] },
            alderby: { confusable: [{ fact: 'spring-tide', differ: 'x' }] }
          }
        },
        'warning confusable/one-way neap-tide confusable[0].fact'
      ]
    ],
    passes: [
      ['both ways', {}],
      ['no way', { facts: { 'spring-tide': { confusable: null }, 'neap-tide': { confusable: null } } }]
    ]
  }
};
