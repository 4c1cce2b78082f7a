import { disputed, event, group, list, person, term, town, type Trap, words } from './trap.test-data.ts';

// Lists that are whole and lists that are not: who took part, what belongs, and in which order.

const PEOPLE = [person('ana'), person('bo'), person('cy')];
const TOWNS = [town('ash'), town('oak'), town('yew'), town('elm')];

export const LISTS: Trap[] = [
  {
    name: 'who took part is not said to be all',
    rule: 'who took part is not all',
    facts: [...PEOPLE, event('feast', { who: ['ana'] })],
    card: 'feast/who',
    bait: { wrong: 'ref:bo' }
  },
  {
    name: 'another event she may have been at',
    rule: 'who took part is not all',
    facts: [
      ...PEOPLE,
      event('feast', { who: ['ana'], whoClosed: true }),
      event('fair', { who: ['bo'] }),
      event('flood', { who: ['cy'], whoClosed: true })
    ],
    card: 'feast/who',
    bait: { wrong: 'ref:fair' }
  },
  {
    name: 'a whole list of groups is silent on people',
    rule: 'a list of people is silent on groups',
    facts: [
      ...PEOPLE,
      group('fishers'),
      event('feast', { who: ['ana'], whoClosed: true }),
      event('fair', { who: ['fishers'], whoClosed: true }),
      event('flood', { who: ['bo'], whoClosed: true })
    ],
    card: 'feast/who',
    bait: { wrong: 'ref:fair' }
  },
  {
    name: 'the other who took part',
    rule: 'several may be true',
    facts: [...PEOPLE, event('feast', { who: ['ana', 'bo'], whoClosed: true })],
    card: 'feast/who',
    bait: { wrong: 'ref:bo' }
  },
  {
    name: 'who took part, by another fact of the same event',
    rule: 'the same words, the same statement',
    facts: [
      ...PEOPLE,
      event('feast', { who: ['ana'], whoClosed: true }),
      event('feast-too', { label: 'the feast', happened: 'they feasted', who: ['bo'] })
    ],
    card: 'feast/who',
    bait: { wrong: 'ref:bo' }
  },
  {
    name: 'who took part, by a disputed fact',
    rule: 'a dispute has two sides',
    facts: [
      ...PEOPLE,
      event('feast', { who: ['ana'], whoClosed: true }),
      event('feast-too', { label: 'the feast', happened: 'they feasted', who: ['bo'], ...disputed })
    ],
    card: 'feast/who',
    bait: { wrong: 'ref:bo' }
  },
  {
    name: 'where it was, by another fact of the same event',
    rule: 'the same words, the same statement',
    facts: [
      ...TOWNS,
      event('feast', { where: 'elm' }),
      event('feast-too', { label: 'the feast', happened: 'they feasted', where: 'oak' })
    ],
    card: 'feast/where',
    bait: { wrong: 'ref:oak' }
  },
  {
    name: 'where it was, by a disputed fact of the same event',
    rule: 'a dispute has two sides',
    facts: [
      ...TOWNS,
      event('feast', { where: 'elm' }),
      event('feast-too', { label: 'the feast', happened: 'they feasted', where: 'oak', ...disputed })
    ],
    card: 'feast/where',
    bait: { wrong: 'ref:oak' }
  },
  {
    name: 'a member of an open list that nobody wrote down',
    rule: 'an open list proves nothing',
    facts: [...TOWNS, list('ports', ['elm', 'ash'], { closed: false })],
    card: 'ports/members',
    bait: { wrong: 'ref:oak' }
  },
  {
    name: 'the other member of a whole list',
    rule: 'several may be true',
    facts: [...TOWNS, list('ports', ['elm', 'ash'])],
    card: 'ports/members',
    bait: { wrong: 'ref:ash' }
  },
  {
    name: 'a member that the same list has in another fact',
    rule: 'the same words, the same statement',
    facts: [...TOWNS, list('ports', ['elm']), list('ports-too', ['ash'], { label: 'The ports' })],
    card: 'ports/members',
    bait: { wrong: 'ref:ash' }
  },
  {
    name: 'a member, denied, that the same list has in another fact',
    rule: 'the same words, the same statement',
    facts: [
      ...TOWNS,
      list('ports', ['elm'], { closed: false, not: { members: ['ash', 'oak', 'yew'] } }),
      list('ports-too', ['ash'], { label: 'The ports', closed: false })
    ],
    card: 'ports/members',
    bait: { wrong: 'ref:ash' }
  },
  {
    name: 'a member that the same list has in a disputed fact',
    rule: 'a dispute has two sides',
    facts: [...TOWNS, list('ports', ['elm']), list('ports-too', ['ash'], { label: 'the ports', ...disputed })],
    card: 'ports/members',
    bait: { wrong: 'ref:ash' }
  },
  {
    name: 'one list in two orders',
    rule: 'two orders of one list',
    facts: [
      ...TOWNS,
      list('stops', ['elm', 'ash', 'oak'], { ordered: true }),
      list('stops-too', ['oak', 'ash', 'elm'], { label: 'the stops', ordered: true })
    ],
    card: 'stops/order',
    bait: { wrong: 'ref:oak' }
  },
  {
    name: 'one list in two orders, one of them disputed',
    rule: 'two orders of one list',
    facts: [
      ...TOWNS,
      list('stops', ['elm', 'ash', 'oak'], { ordered: true }),
      list('stops-too', ['oak', 'ash', 'elm'], { label: 'the stops', ordered: true, ...disputed })
    ],
    card: 'stops/order',
    bait: { wrong: 'ref:oak' }
  },
  {
    name: 'a stage of an order in the words of another',
    rule: 'a place holds its parts',
    facts: [list('stages', [words('trade'), words('trade-and-arms'), words('peace'), words('war')], { ordered: true })],
    card: 'stages/order',
    bait: { wrong: 'member:trade-and-arms', of: 'member:trade' }
  },
  {
    name: 'what a disputed person is said to be',
    rule: 'a disputed wording is neither',
    facts: [
      person('ana', { role: 'captain of the ferry' }),
      person('bo', { role: 'keeper of the light' }),
      person('ghost', { role: 'spirit of the tower', ...disputed })
    ],
    card: 'ana/name',
    bait: { wrong: 'ref:ghost' }
  },
  {
    name: 'a disputed meaning',
    rule: 'a disputed wording is neither',
    facts: [
      term('ebb', 'the falling of the water'),
      term('flow', 'the rising of the water'),
      term('neap', 'the least of the tides'),
      term('bore', 'a wall of water', disputed)
    ],
    card: 'ebb/definition',
    bait: { wrong: 'ref:bore' }
  },
  {
    name: 'typed: the other member of a list',
    rule: 'every true name is taken',
    facts: [...TOWNS, list('ports', ['elm', 'ash'])],
    card: 'ports/members',
    bait: { refused: 'Ash' }
  },
  {
    name: 'typed: the other who took part',
    rule: 'every true name is taken',
    facts: [...PEOPLE, event('feast', { who: ['ana', 'bo'], whoClosed: true })],
    card: 'feast/who',
    bait: { refused: 'Bo' }
  },
  {
    name: 'who took part, all of whom only a disputed fact names',
    rule: 'a disputed list closes nothing',
    facts: [
      ...PEOPLE,
      event('feast', { who: ['ana'] }),
      event('feast-too', { label: 'the feast', happened: 'they feasted', whoClosed: true, ...disputed })
    ],
    card: 'feast/who',
    bait: { wrong: 'ref:bo' }
  }
];
