import { event, list, town, type Trap, words } from './trap.test-data.ts';

// Members of a list that stand in words, which may name a thing of the deck or one another.

const TOWNS = [town('ash'), town('oak'), town('yew')];

export const WORDS: Trap[] = [
  {
    name: 'a member by an alternate of its own',
    rule: 'a member by any name',
    facts: [
      list('cargo', [words('salt'), words('timber', { alternates: ['wood'] })], { not: { members: ['wood', 'wool', 'iron'] } })
    ],
    card: 'cargo/members',
    bait: { wrong: 'member:wood' }
  },
  {
    name: 'a member in words that name a thing of the deck, which is denied',
    rule: 'words may name a thing',
    facts: [
      ...TOWNS,
      town('elm'),
      list('ports', [words('harbour', { t: 'Elm Harbour', alternates: ['Elm'] }), 'ash'], { not: { members: ['elm', 'yew'] } })
    ],
    card: 'ports/members',
    bait: { wrong: 'ref:elm' }
  },
  {
    name: 'a member that is denied by its other name',
    rule: 'words may name a thing',
    facts: [
      ...TOWNS,
      town('elm', { alternates: ['Elmstead'] }),
      list('ports', ['elm', 'ash'], { closed: false, not: { members: ['Elmstead', 'yew', 'oak'] } })
    ],
    card: 'ports/members',
    bait: { wrong: 'member:elmstead' }
  },
  {
    name: 'two members of an order that are one by another name',
    rule: 'a place by any name',
    facts: [
      ...TOWNS,
      list('stages', [words('start', { alternates: ['outset'] }), words('middle'), words('outset'), words('close')], {
        ordered: true
      })
    ],
    card: 'stages/order',
    bait: { wrong: 'member:outset', of: 'member:start' }
  },
  {
    name: 'a member of an order in the words of another’s other name',
    rule: 'words are what they name',
    facts: [
      ...TOWNS,
      town('elm', { alternates: ['the Harbour'] }),
      list('stops', ['ash', words('elm'), words('harbour'), words('fir')], { ordered: true })
    ],
    card: 'stops/order',
    bait: { wrong: 'member:harbour', of: 'member:elm' }
  },
  {
    name: 'what is denied of a list, by an alternate of its other half',
    rule: 'a list has the members of its twins',
    facts: [
      list('cargo', [words('salt')], { closed: false, not: { members: ['wood', 'wool', 'iron'] } }),
      list('cargo-too', [words('timber', { alternates: ['wood'] })], { label: 'The cargo', closed: false })
    ],
    card: 'cargo/members',
    bait: { wrong: 'member:wood' }
  },
  {
    name: 'two events of one label in an order',
    rule: 'an event by any wording',
    facts: [
      ...TOWNS,
      event('feast'),
      event('feast-too', { label: 'The Feast', happened: 'they feasted' }),
      event('fair'),
      list('stages', ['feast', 'fair', 'feast-too', 'ash'], { ordered: true })
    ],
    card: 'stages/order',
    bait: { wrong: 'ref:feast-too', of: 'ref:feast' }
  },
  {
    name: 'a member in words that are the label of an event on the list, which are denied',
    rule: 'an event by any wording',
    facts: [
      ...TOWNS,
      event('feast'),
      list('stages', ['feast', 'ash'], { closed: false, not: { members: ['the feast', 'oak', 'yew'] } })
    ],
    card: 'stages/members',
    bait: { wrong: 'member:feast' }
  },
  {
    name: 'typed: a list that names an event as well',
    rule: 'what has no name is not typed',
    facts: [...TOWNS, event('feast'), list('stages', ['feast', 'ash'])],
    card: 'stages/members',
    bait: { refused: 'the feast' }
  }
];
