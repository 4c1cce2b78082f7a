import { assertion, disputed, event, person, proposal, remark, type Trap } from './trap.test-data.ts';

// Who said it, who wants it, and of whom.

const PEOPLE = [person('ana'), person('bo'), person('cy'), person('dee')];

export const SPEAKERS: Trap[] = [
  {
    name: 'a claim made by two',
    rule: 'the same words, the same statement',
    facts: [...PEOPLE, assertion('silt', 'ana', 'the harbour silts up'), assertion('silt-too', 'bo', 'The harbour silts up')],
    card: 'silt/by',
    bait: { wrong: 'ref:bo' }
  },
  {
    name: 'a claim that another remarked on in the same words',
    rule: 'a remark is an assertion',
    facts: [...PEOPLE, assertion('silt', 'ana', 'the harbour silts up'), remark('silt-too', 'bo', 'the harbour silts up')],
    card: 'silt/by',
    bait: { wrong: 'ref:bo' }
  },
  {
    name: 'a claim made by two, denied of the second',
    rule: 'several may be true',
    facts: [
      ...PEOPLE,
      assertion('silt', 'ana', 'the harbour silts up', { not: { by: ['bo', 'cy', 'dee'] } }),
      assertion('silt-too', 'bo', 'the harbour silts up')
    ],
    card: 'silt/by',
    bait: { wrong: 'ref:bo' }
  },
  {
    name: 'a claim that a disputed fact gives to another',
    rule: 'a dispute has two sides',
    facts: [
      ...PEOPLE,
      assertion('silt', 'ana', 'the harbour silts up'),
      assertion('silt-too', 'bo', 'the harbour silts up', disputed)
    ],
    card: 'silt/by',
    bait: { wrong: 'ref:bo' }
  },
  {
    name: 'who passes on what another said',
    rule: 'who tells it says it too',
    facts: [...PEOPLE, remark('fog', 'ana', 'fog is worse than any storm')],
    card: 'fog/by',
    bait: { wrong: 'ref:editor' }
  },
  {
    name: 'who reports what another proposes',
    rule: 'who tells it says it too',
    facts: [...PEOPLE, proposal('widen', 'ana', ['bo'], 'widen the quay')],
    card: 'widen/by',
    bait: { wrong: 'ref:editor' }
  },
  {
    name: 'a plain fact that one said: others may have said it too',
    rule: 'a plain fact has no list of who says it',
    facts: [...PEOPLE, assertion('tide', 'ana', 'the tide turns twice a day', { stance: 'fact' })],
    card: 'tide/by',
    bait: { wrong: 'ref:bo' }
  },
  {
    name: 'the same words as a claim and as an opinion',
    rule: 'said as two things',
    facts: [
      ...PEOPLE,
      assertion('silt', 'ana', 'the harbour silts up'),
      assertion('silt-too', 'bo', 'the harbour silts up', { stance: 'opinion' })
    ],
    card: 'silt/by',
    bait: { wrong: 'mark:opinion' }
  },
  {
    name: 'the same words as a plan and as a plain fact',
    rule: 'said as two things',
    facts: [
      event('feast', { when: '1974', stance: 'plan' }),
      event('feast-too', { label: 'the feast', happened: 'they feasted', when: '1974' })
    ],
    card: 'feast/when',
    bait: { wrong: 'mark:fact' }
  },
  {
    name: 'a proposal made by two',
    rule: 'several may be true',
    facts: [
      ...PEOPLE,
      proposal('widen', 'ana', ['dee'], 'widen the quay'),
      proposal('widen-too', 'bo', ['dee'], 'widen the quay')
    ],
    card: 'widen/by',
    bait: { wrong: 'ref:bo' }
  },
  {
    name: 'a proposal to two',
    rule: 'several may be true',
    facts: [...PEOPLE, proposal('widen', 'ana', ['bo', 'cy'], 'widen the quay'), person('eve')],
    card: 'widen/to',
    bait: { wrong: 'ref:cy' }
  },
  {
    name: 'a proposal to one, and by another fact to a second',
    rule: 'the same words, the same statement',
    facts: [
      ...PEOPLE,
      proposal('widen', 'ana', ['bo'], 'widen the quay'),
      proposal('widen-too', 'ana', ['cy'], 'widen the quay'),
      person('eve')
    ],
    card: 'widen/to',
    bait: { wrong: 'ref:cy' }
  },
  {
    name: 'who wants it done may have to do it',
    rule: 'who wants it may do it',
    facts: [...PEOPLE, person('pair', { name: 'Ana and Bo' }), proposal('widen', 'pair', ['cy'], 'widen the quay')],
    card: 'widen/to',
    bait: { wrong: 'ref:ana' }
  },
  {
    name: 'two proposals of one to one',
    rule: 'one wish of one to one',
    facts: [
      ...PEOPLE,
      proposal('widen', 'ana', ['bo'], 'widen the quay'),
      proposal('dredge', 'ana', ['bo'], 'dredge the bay'),
      proposal('paint', 'cy', ['dee'], 'paint the tower')
    ],
    card: 'widen/action',
    bait: { wrong: 'ref:dredge' }
  },
  {
    name: 'a proposal of the same to anybody',
    rule: 'to nobody is to anybody',
    facts: [
      ...PEOPLE,
      proposal('widen', 'ana', ['bo'], 'widen the quay'),
      proposal('dredge', 'ana', [], 'dredge the bay'),
      proposal('paint', 'cy', ['dee'], 'paint the tower')
    ],
    card: 'widen/action',
    bait: { wrong: 'ref:dredge' }
  },
  {
    name: 'a proposal of one who is of two',
    rule: 'a group speaks for its members',
    facts: [
      ...PEOPLE,
      person('pair', { name: 'Ana and Bo' }),
      proposal('widen', 'ana', ['cy'], 'widen the quay'),
      proposal('dredge', 'pair', ['cy'], 'dredge the bay'),
      proposal('paint', 'dee', ['bo'], 'paint the tower')
    ],
    card: 'widen/action',
    bait: { wrong: 'ref:dredge' }
  },
  {
    name: 'what the addressee wants himself',
    rule: 'what they want may be asked of them',
    facts: [
      ...PEOPLE,
      proposal('widen', 'ana', ['bo'], 'widen the quay'),
      proposal('dredge', 'bo', ['cy'], 'dredge the bay'),
      proposal('paint', 'cy', ['dee'], 'paint the tower')
    ],
    card: 'widen/action',
    bait: { wrong: 'ref:dredge' }
  },
  {
    name: 'one action for two reasons by two',
    rule: 'one action by two',
    facts: [
      ...PEOPLE,
      proposal('widen', 'ana', ['bo'], 'widen the quay', { reason: 'larger boats could call' }),
      proposal('dredge', 'cy', ['dee'], 'dredge the bay', { reason: 'Larger boats could call' }),
      proposal('paint', 'cy', ['dee'], 'paint the tower', { reason: 'it would shine' })
    ],
    card: 'widen/why',
    bait: { wrong: 'ref:dredge' }
  },
  {
    name: 'two passages with one trouble',
    rule: 'one trouble of two passages',
    facts: [
      event('blot', { ...disputed }),
      event('smudge', { ...disputed, dispute: 'The ink has run', passage: 'A word that nobody reads.' }),
      event('tear', { ...disputed, dispute: 'the page is torn', passage: 'Half a word.' })
    ],
    card: 'blot/dispute',
    bait: { wrong: 'ref:smudge' }
  },
  {
    name: 'typed: the second who said it',
    rule: 'every true name is taken',
    facts: [...PEOPLE, assertion('silt', 'ana', 'the harbour silts up'), assertion('silt-too', 'bo', 'the harbour silts up')],
    card: 'silt/by',
    bait: { refused: 'Bo' }
  },
  {
    name: 'typed: the second addressee',
    rule: 'every true name is taken',
    facts: [...PEOPLE, proposal('widen', 'ana', ['bo', 'cy'], 'widen the quay')],
    card: 'widen/to',
    bait: { refused: 'Cy' }
  },
  {
    name: 'one person as a plain fact and, by another name, as a claim',
    rule: 'one thing or pair said as two',
    facts: [
      person('ana', { role: 'captain of the ferry' }),
      person('mar', { alternates: ['Ana'], role: 'captain of the ferry', stance: 'claim' })
    ],
    card: 'ana/name',
    bait: { wrong: 'mark:claim' }
  },
  {
    name: 'what is asked, beside a proposal to nobody in particular that a plain fact repeats',
    rule: 'to nobody named is not to nobody',
    facts: [
      ...PEOPLE,
      proposal('paint', 'ana', ['dee'], 'paint the tower'),
      proposal('dredge', 'bo', [], 'dredge the bay'),
      proposal('dredge-too', 'bo', ['cy'], 'dredge the bay', { stance: 'fact' })
    ],
    card: 'paint/to',
    bait: { wrong: 'ref:dredge' }
  }
];
