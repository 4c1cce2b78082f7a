import { disputed, event, figure, town, type Trap } from './trap.test-data.ts';

// June 2014 lies in 2014, "about" reaches further, and 90 kilometres are 90,000 metres.

const EVENTS = [event('flood', { when: '1950' }), event('storm', { when: '1930' })];

export const MEASURES: Trap[] = [
  {
    name: 'an event of a month, asked of those in its year',
    rule: 'dates that meet are no proof',
    facts: [...EVENTS, event('feast', { when: '1974' }), event('fair', { when: '1974-06' })],
    card: 'feast/when',
    bait: { wrong: 'ref:fair' }
  },
  {
    name: 'an event of the year, asked of those in a month of it',
    rule: 'dates that meet are no proof',
    facts: [...EVENTS, event('feast', { when: '1974-06' }), event('fair', { when: '1974' })],
    card: 'feast/when',
    bait: { wrong: 'ref:fair' }
  },
  {
    name: 'an event of a decade, asked of those in a year of it',
    rule: 'dates that meet are no proof',
    facts: [...EVENTS, event('feast', { when: '1974' }), event('fair', { when: '197X' })],
    card: 'feast/when',
    bait: { wrong: 'ref:fair' }
  },
  {
    name: 'a span of years that meets the key',
    rule: 'dates that meet are no proof',
    facts: [...EVENTS, event('feast', { when: '1970/1974' }), event('fair', { when: '1973/1979' })],
    card: 'feast/when',
    bait: { wrong: 'date:1973/1979' }
  },
  {
    name: 'another event of the very year',
    rule: 'dates that meet are no proof',
    facts: [...EVENTS, event('feast', { when: '1974' }), event('fair', { when: '1974/1974' })],
    card: 'feast/when',
    bait: { wrong: 'ref:fair' }
  },
  {
    name: 'the year beside an event of about then',
    rule: 'about reaches further',
    facts: [...EVENTS, event('feast', { when: '1974~' }), event('fair', { when: '1975' })],
    card: 'feast/when',
    bait: { wrong: 'ref:fair' }
  },
  {
    name: 'two dates that both are about',
    rule: 'about reaches further',
    facts: [event('flood', { when: '1950~' }), event('feast', { when: '1996~' }), event('fair', { when: '1998~' })],
    card: 'feast/when',
    bait: { wrong: 'date:1998~' }
  },
  {
    name: 'a month about the end of the year',
    rule: 'about reaches further',
    facts: [...EVENTS, event('feast', { when: '1974' }), event('fair', { when: '1975-01~' })],
    card: 'feast/when',
    bait: { wrong: 'ref:fair' }
  },
  {
    name: 'one event with two dates in two facts',
    rule: 'every date of an event',
    facts: [
      ...EVENTS,
      event('feast', { when: '1974' }),
      event('feast-too', { label: 'The Feast', happened: 'They feasted', when: '1976' })
    ],
    card: 'feast/when',
    bait: { wrong: 'date:1976' }
  },
  {
    name: 'one event by two labels that happened in the same words',
    rule: 'two wordings of an event',
    facts: [...EVENTS, event('feast', { when: '1974' }), event('dinner', { happened: 'the feast took place', when: '1976' })],
    card: 'feast/when',
    bait: { wrong: 'date:1976' }
  },
  {
    name: 'a year that a disputed fact gives the same event',
    rule: 'the same words, the same statement',
    facts: [
      ...EVENTS,
      event('feast', { when: '1974' }),
      event('feast-too', { label: 'the feast', happened: 'they feasted', when: '1976', ...disputed }),
      event('market', { when: '1976' })
    ],
    card: 'feast/when',
    bait: { wrong: 'date:1976' }
  },
  {
    name: 'one figure with two amounts in two facts',
    rule: 'every amount of a figure',
    facts: [
      figure('height', 500, 'metre'),
      figure('height-too', 600, 'metre', { of: 'the height', says: 'it is {value} high' }),
      figure('depth', 100, 'metre')
    ],
    card: 'height/value',
    bait: { wrong: 'quantity:600 metre' }
  },
  {
    name: 'one figure of two things in the same words',
    rule: 'two wordings of a figure',
    facts: [
      figure('height', 500, 'metre'),
      figure('rise', 600, 'metre', { says: 'the height comes to {value}' }),
      figure('depth', 100, 'metre')
    ],
    card: 'height/value',
    bait: { wrong: 'quantity:600 metre' }
  },
  {
    name: 'a disputed amount of the same figure',
    rule: 'the same words, the same statement',
    facts: [
      figure('height', 500, 'metre'),
      figure('height-too', 600, 'metre', { of: 'the height', ...disputed }),
      figure('depth', 100, 'metre'),
      figure('length', 600, 'metre')
    ],
    card: 'height/value',
    bait: { wrong: 'quantity:600 metre' }
  },
  {
    name: 'a neighbour within the tolerance',
    rule: 'near enough to the one that is asked',
    facts: [figure('height', 1000, 'metre', { tolerance: 0.2 }), figure('depth', 1150, 'metre'), figure('length', 3000, 'metre')],
    card: 'height/value',
    bait: { wrong: 'ref:depth' }
  },
  {
    name: 'a neighbour within a tenth of about so many',
    rule: 'near enough is not false',
    facts: [figure('height', 500, 'metre', { approx: true }), figure('depth', 540, 'metre'), figure('length', 2000, 'metre')],
    card: 'height/value',
    bait: { wrong: 'quantity:540 metre' }
  },
  {
    name: 'a neighbour within the last digit',
    rule: 'near enough is not false',
    facts: [figure('height', 500, 'metre', { precision: 100 }), figure('depth', 530, 'metre'), figure('length', 2000, 'metre')],
    card: 'height/value',
    bait: { wrong: 'quantity:530 metre' }
  },
  {
    name: 'an exact figure, asked of those that come to about so many',
    rule: 'near enough is not false',
    facts: [
      figure('height', 500, 'metre'),
      figure('depth', 530, 'metre', { approx: true }),
      figure('length', 2000, 'metre'),
      figure('width', 3000, 'metre')
    ],
    card: 'height/value',
    bait: { wrong: 'ref:depth' }
  },
  {
    name: 'kilometres, asked in metres',
    rule: 'units are not compared',
    facts: [figure('coast', 90, 'kilometre'), figure('shore', 90_000, 'metre'), figure('depth', 5, 'kilometre')],
    card: 'coast/value',
    bait: { wrong: 'ref:shore' }
  },
  {
    name: 'millions, asked in crowns',
    rule: 'units are not compared',
    facts: [figure('price', 2, 'million-crowns'), figure('toll', 2_000_000, 'crown'), figure('rent', 50, 'million-crowns')],
    card: 'price/value',
    bait: { wrong: 'ref:toll' }
  },
  {
    name: 'thousands, asked in millions',
    rule: 'units are not compared',
    facts: [figure('price', 2000, 'thousand-crowns'), figure('toll', 2, 'million-crowns'), figure('rent', 5, 'million-crowns')],
    card: 'price/value',
    bait: { wrong: 'ref:toll' }
  },
  {
    name: 'boats by the thousand',
    rule: 'units are not compared',
    facts: [figure('fleet', 12, 'thousand-boats'), figure('catch', 12_000, 'boat'), figure('harbour', 40, 'thousand-boats')],
    card: 'fleet/value',
    bait: { wrong: 'ref:catch' }
  },
  {
    name: 'two units of one spelling to choose from',
    rule: 'two units of one name',
    facts: [figure('height', 500, 'metre')],
    card: 'height/value',
    bait: { wrong: 'unit:meter' }
  },
  {
    name: 'a disputed figure, asked of those that come to so much',
    rule: 'a disputed fact is no wrong one',
    facts: [figure('height', 500, 'metre'), figure('depth', 100, 'metre'), figure('ghost', 900, 'metre', disputed)],
    card: 'height/value',
    bait: { wrong: 'ref:ghost' }
  },
  {
    name: 'an event that only a dispute dates, asked of those in the year',
    rule: 'a disputed date proves nothing',
    facts: [
      ...EVENTS,
      event('feast', { when: '1974' }),
      event('fair', { where: 'ash' }),
      event('fair-too', { label: 'the fair', happened: 'they traded', when: '1955', ...disputed }),
      town('ash')
    ],
    card: 'feast/when',
    bait: { wrong: 'ref:fair' }
  }
];
