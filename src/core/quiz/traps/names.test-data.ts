import { event, group, land, list, person, proposal, relation, term, town, type Trap } from './trap.test-data.ts';

// One thing by two names, and two things by one name.

const TOWNS = [town('ash'), town('oak'), town('yew')];
const ROLES = [person('cy', { role: 'keeper of the light' }), person('dee', { role: 'baker of the isle' })];

export const NAMES: Trap[] = [
  {
    name: 'a town that stands twice in the deck, once by an alternate',
    rule: 'one name, one thing',
    facts: [...TOWNS, town('elm'), town('elmstead', { alternates: ['Elm'] }), event('feast', { where: 'elm' })],
    card: 'feast/where',
    bait: { wrong: 'ref:elmstead' }
  },
  {
    name: 'a place whose other name only an alternate gives',
    rule: 'alternates are names',
    facts: [...TOWNS, town('elm'), town('port', { alternates: ['Elm'] }), event('feast', { where: 'elm' })],
    card: 'feast/where',
    bait: { wrong: 'ref:port' }
  },
  {
    name: 'a person in two scripts',
    rule: 'scripts are names',
    facts: [
      ...ROLES,
      person('ana', { role: 'captain of the ferry', scripts: { ru: 'Ана Мар' } }),
      person('mar', { name: 'Captain Mar', role: 'finder of the isle', scripts: { ru: 'Ана Мар' } })
    ],
    card: 'ana/name',
    bait: { wrong: 'ref:mar' }
  },
  {
    name: 'one script as the other’s name',
    rule: 'scripts are names',
    facts: [
      ...TOWNS,
      town('elm', { scripts: { ru: 'Эльм' } }),
      town('elm-too', { name: 'Эльм' }),
      event('feast', { where: 'elm' })
    ],
    card: 'feast/where',
    bait: { wrong: 'ref:elm-too' }
  },
  {
    name: 'one spelling with accents, one without',
    rule: 'names are folded',
    facts: [...TOWNS, town('elan', { name: 'Élan' }), town('elan-too', { name: 'ELAN' }), event('feast', { where: 'elan' })],
    card: 'feast/where',
    bait: { wrong: 'ref:elan-too' }
  },
  {
    name: 'one name with the article',
    rule: 'names are folded',
    facts: [...TOWNS, town('quay'), town('the-quay', { name: 'the Quay' }), event('feast', { where: 'quay' })],
    card: 'feast/where',
    bait: { wrong: 'ref:the-quay' }
  },
  {
    name: 'who took part, by another fact of the same person',
    rule: 'the same thing by another name',
    facts: [
      ...ROLES,
      person('ana'),
      person('ana-again', { name: 'Captain Ana', alternates: ['Ana'] }),
      person('bo'),
      event('feast', { who: ['bo', 'ana'], not: { who: ['ana-again', 'cy', 'dee'] } })
    ],
    card: 'feast/who',
    bait: { wrong: 'ref:ana-again' }
  },
  {
    name: 'an addressee by another name',
    rule: 'one name, one thing',
    facts: [
      ...TOWNS,
      town('elm'),
      town('elmstead', { alternates: ['Elm'] }),
      person('ana'),
      proposal('widen', 'ana', ['elm'], 'widen the quay')
    ],
    card: 'widen/to',
    bait: { wrong: 'ref:elmstead' }
  },
  {
    name: 'a speaker by another name',
    rule: 'one name, one thing',
    facts: [
      ...ROLES,
      person('ana'),
      person('captain', { alternates: ['Ana'] }),
      proposal('widen', 'ana', ['cy'], 'widen the quay')
    ],
    card: 'widen/by',
    bait: { wrong: 'ref:captain' }
  },
  {
    name: 'the end of a relation by another name',
    rule: 'one name, one thing',
    facts: [...TOWNS, town('elm'), town('elmstead', { alternates: ['Elm'] }), relation('twins', 'ash', 'twin-of', 'elm')],
    card: 'twins/object',
    bait: { wrong: 'ref:elmstead' }
  },
  {
    name: 'a second object of the subject, which goes by another name there',
    rule: 'an end by any name',
    facts: [
      ...TOWNS,
      town('elm'),
      town('elmstead', { alternates: ['Elm'] }),
      relation('border', 'elm', 'next-to', 'ash'),
      relation('border-too', 'elmstead', 'next-to', 'oak')
    ],
    card: 'border/object',
    bait: { wrong: 'ref:oak' }
  },
  {
    name: 'a member of an order by another name',
    rule: 'one name, one thing',
    facts: [...TOWNS, town('elm'), town('elmstead', { alternates: ['Elm'] }), list('stops', ['elm', 'ash'], { ordered: true })],
    card: 'stops/order',
    bait: { wrong: 'ref:elmstead', of: 'ref:elm' }
  },
  {
    name: 'two terms that share a name',
    rule: 'one name, one thing',
    facts: [
      term('ebb', 'the falling of the water', { alternates: ['ebb tide'] }),
      term('low-tide', 'the lowest state of the water', { alternates: ['ebb tide'] }),
      term('flow', 'the rising of the water'),
      term('neap', 'the least of the tides')
    ],
    card: 'ebb/definition',
    bait: { wrong: 'ref:low-tide' }
  },
  {
    name: 'two persons in one role',
    rule: 'the same wording is true of both',
    facts: [...ROLES, person('ana', { role: 'captain of the ferry' }), person('bo', { role: 'the captain of the ferry' })],
    card: 'ana/name',
    bait: { wrong: 'ref:bo' }
  },
  {
    name: 'two terms of one meaning',
    rule: 'the same wording is true of both',
    facts: [
      term('ebb', 'the falling of the water'),
      term('reflux', 'The falling of the water'),
      term('flow', 'the rising of the water'),
      term('neap', 'the least of the tides')
    ],
    card: 'ebb/definition',
    bait: { wrong: 'ref:reflux' }
  },
  {
    name: 'typed: a surname that two persons bear',
    rule: 'a name of two is not asked',
    facts: [
      ...ROLES,
      person('ana', { name: 'Ana Mar', alternates: ['Mar'], role: 'captain of the ferry' }),
      person('bo', { name: 'Bo Mar', alternates: ['Mar'], role: 'ringer of the bell' })
    ],
    card: 'ana/name',
    bait: { passed: 'Mar' }
  },
  {
    name: 'typed: a town by the name of its neighbour',
    rule: 'a name of two is not asked',
    facts: [
      ...TOWNS,
      town('elm'),
      town('elmstead', { alternates: ['Elm'] }),
      land('north'),
      group('fishers'),
      event('feast', { where: 'elm', who: ['fishers'] })
    ],
    card: 'feast/where',
    bait: { passed: 'Elm' }
  },
  {
    name: 'a town that bears the name of a land, where only towns are told apart',
    rule: 'a name of two classes is of none',
    facts: [land('the-ash', { name: 'Ash' }), ...TOWNS, town('elm'), event('feast', { where: 'elm' })],
    card: 'feast/where',
    bait: { wrong: 'ref:ash' }
  },
  {
    name: 'a person who bears the name of a group, on a whole list of persons',
    rule: 'a name of two classes is of none',
    facts: [group('the-dee', { name: 'Dee' }), ...ROLES, person('ana'), event('feast', { who: ['ana'], whoClosed: true })],
    card: 'feast/who',
    bait: { wrong: 'ref:dee' }
  }
];
