import { event, group, land, list, person, proposal, relation, term, town, type Trap, words } from './trap.test-data.ts';

// Moscow lies in Russia: who says the one may mean the other.

const LANDS = [land('north'), land('south')];
const TOWNS = [town('ash', { partOf: 'south' }), town('oak', { partOf: 'south' }), town('yew', { partOf: 'south' })];

export const PLACES: Trap[] = [
  {
    name: 'the quarter of the town where it was',
    rule: 'a part touches its whole',
    facts: [...LANDS, ...TOWNS, town('elm'), town('quay', { partOf: 'elm' }), event('feast', { where: 'elm' })],
    card: 'feast/where',
    bait: { wrong: 'ref:quay' }
  },
  {
    name: 'the town whose quarter it was in',
    rule: 'what touches a truth may be true',
    facts: [...LANDS, ...TOWNS, town('elm'), town('quay', { partOf: 'elm' }), event('feast', { where: 'quay' })],
    card: 'feast/where',
    bait: { wrong: 'ref:elm' }
  },
  {
    name: 'a quay of a quarter of the town',
    rule: 'a part of a part is a part',
    facts: [
      ...LANDS,
      ...TOWNS,
      town('elm'),
      town('old-elm', { partOf: 'elm' }),
      town('quay', { partOf: 'old-elm' }),
      event('feast', { where: 'elm' })
    ],
    card: 'feast/where',
    bait: { wrong: 'ref:quay' }
  },
  {
    name: 'the town, denied, of an event at its quay',
    rule: 'a place lies in its land, whatever is denied',
    facts: [
      ...LANDS,
      ...TOWNS,
      town('elm'),
      town('quay', { partOf: 'elm' }),
      event('feast', { where: 'quay', not: { where: ['elm', 'ash'] } })
    ],
    card: 'feast/where',
    bait: { wrong: 'ref:elm' }
  },
  {
    name: 'the land, denied, of an event in its town',
    rule: 'a place lies in its land, whatever is denied',
    facts: [
      ...LANDS,
      ...TOWNS,
      town('elm', { partOf: 'north' }),
      event('feast', { where: 'elm', not: { where: ['north', 'south'] } })
    ],
    card: 'feast/where',
    bait: { wrong: 'ref:north' }
  },
  {
    name: 'an event in the quarter, asked of those in the town',
    rule: 'a part touches its whole',
    facts: [
      ...LANDS,
      ...TOWNS,
      town('elm'),
      town('quay', { partOf: 'elm' }),
      event('feast', { where: 'elm' }),
      event('fair', { where: 'quay' }),
      event('flood', { where: 'ash' }),
      event('storm', { where: 'oak' })
    ],
    card: 'feast/where',
    bait: { wrong: 'ref:fair' }
  },
  {
    name: 'an event in a land, asked of those in a town elsewhere',
    rule: 'one place of each class',
    facts: [
      ...LANDS,
      ...TOWNS,
      town('elm'),
      event('feast', { where: 'elm' }),
      event('fair', { where: 'north' }),
      event('flood', { where: 'ash' }),
      event('storm', { where: 'oak' })
    ],
    card: 'feast/where',
    bait: { wrong: 'ref:fair' }
  },
  {
    name: 'the group that holds the one it is meant for',
    rule: '"A and B" holds each',
    facts: [
      person('ana'),
      group('fishers'),
      group('farmers'),
      group('millers'),
      group('both', { name: 'the fishers and farmers' }),
      proposal('widen', 'ana', ['fishers'], 'widen the quay')
    ],
    card: 'widen/to',
    bait: { wrong: 'ref:both' }
  },
  {
    name: 'one of the group that it is meant for',
    rule: '"A and B" holds each',
    facts: [
      person('ana'),
      group('fishers'),
      group('farmers'),
      group('millers'),
      group('smiths'),
      group('both', { name: 'the fishers and farmers' }),
      proposal('widen', 'ana', ['both'], 'widen the quay')
    ],
    card: 'widen/to',
    bait: { wrong: 'ref:farmers' }
  },
  {
    name: 'the wider town of a closed list',
    rule: 'what touches a truth may be true',
    facts: [...LANDS, ...TOWNS, town('elm'), town('quay', { partOf: 'elm' }), list('ports', ['quay', 'ash'])],
    card: 'ports/members',
    bait: { wrong: 'ref:elm' }
  },
  {
    name: 'the neighbour’s quarter in a closed relation',
    rule: 'what touches a truth may be true',
    facts: [...LANDS, ...TOWNS, town('elm'), town('quay', { partOf: 'elm' }), relation('border', 'ash', 'next-to', 'elm')],
    card: 'border/object',
    bait: { wrong: 'ref:quay' }
  },
  {
    name: 'a town that the words of another member hold',
    rule: 'words within words',
    facts: [...LANDS, ...TOWNS, town('elm'), list('ports', ['oak', words('elm-and-fir')])],
    card: 'ports/members',
    bait: { wrong: 'ref:elm' }
  },
  {
    name: 'a place of an order that holds another',
    rule: 'a place holds its parts',
    facts: [
      ...LANDS,
      ...TOWNS,
      town('elm'),
      town('quay', { partOf: 'elm' }),
      list('stops', ['ash', 'elm', 'quay', 'oak'], { ordered: true })
    ],
    card: 'stops/order',
    bait: { wrong: 'ref:quay', of: 'ref:elm' }
  },
  {
    name: 'the wider term',
    rule: 'a term is what holds it',
    facts: [
      term('tide', 'the movement of the water twice a day'),
      term('neap', 'the least of the tides', { partOf: 'tide' }),
      term('ebb', 'the falling of the water'),
      term('flow', 'the rising of the water')
    ],
    card: 'neap/definition',
    bait: { wrong: 'ref:tide' }
  },
  {
    name: 'a narrower term of a narrower one',
    rule: 'a part of a part is a part',
    facts: [
      term('tide', 'the movement of the water twice a day'),
      term('neap', 'the least of the tides', { partOf: 'tide' }),
      term('ebb-of-neap', 'the falling of the least of the tides', { partOf: 'neap' }),
      term('flow', 'the rising of the water'),
      term('rip', 'a current away from the shore')
    ],
    card: 'tide/definition',
    bait: { wrong: 'ref:ebb-of-neap' }
  },
  {
    name: 'what a group proposes, asked of one in it',
    rule: '"A and B" holds each',
    facts: [
      group('fishers'),
      group('farmers'),
      group('both', { name: 'the fishers and farmers' }),
      person('ana'),
      person('bo'),
      proposal('widen', 'fishers', ['ana'], 'widen the quay'),
      proposal('dredge', 'both', ['ana'], 'dredge the bay'),
      proposal('plant', 'bo', ['ana'], 'plant the hill'),
      proposal('toll', 'ana', ['bo'], 'ask for a toll')
    ],
    card: 'widen/by',
    bait: { wrong: 'ref:dredge' }
  },
  {
    name: 'the town of a member that stands in words',
    rule: 'words are what they name',
    facts: [
      ...LANDS,
      ...TOWNS,
      town('elm'),
      town('quay', { partOf: 'elm' }),
      list('ports', ['ash', words('port', { t: 'Quay' })])
    ],
    card: 'ports/members',
    bait: { wrong: 'ref:elm' }
  }
];
