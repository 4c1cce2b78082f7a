import { disputed, land, relation, town, type Trap } from './trap.test-data.ts';

// What a relation says from its other end, and what it leaves open.

const TOWNS = [town('ash'), town('oak'), town('yew'), town('elm'), town('fir')];

export const ENDS: Trap[] = [
  {
    name: 'symmetric: next to Oak, as another fact says from there',
    rule: 'symmetric relations turn round',
    facts: [...TOWNS, relation('border', 'elm', 'next-to', 'ash'), relation('border-too', 'oak', 'next-to', 'elm')],
    card: 'border/object',
    bait: { wrong: 'ref:oak' }
  },
  {
    name: 'symmetric: next to Ash, asked from the other end',
    rule: 'symmetric relations turn round',
    facts: [...TOWNS, relation('border', 'elm', 'next-to', 'ash'), relation('border-too', 'ash', 'next-to', 'oak')],
    card: 'border/subject',
    bait: { wrong: 'ref:oak' }
  },
  {
    name: 'symmetric: a denial that the other end contradicts',
    rule: 'symmetric relations turn round',
    facts: [
      ...TOWNS,
      relation('twins', 'elm', 'twin-of', 'ash', { not: { object: ['oak', 'yew', 'fir'] } }),
      relation('twins-too', 'oak', 'twin-of', 'elm')
    ],
    card: 'twins/object',
    bait: { wrong: 'ref:oak' }
  },
  {
    name: 'inverse: Oak feeds Elm too, says the other relation',
    rule: 'an inverse says the same',
    facts: [...TOWNS, relation('food', 'ash', 'feeds', 'elm'), relation('food-too', 'elm', 'fed-by', 'oak')],
    card: 'food/subject',
    bait: { wrong: 'ref:oak' }
  },
  {
    name: 'inverse: declared at one of the two only',
    rule: 'an inverse is so both ways',
    facts: [
      ...TOWNS,
      relation('food', 'elm', 'fed-by', 'ash', { not: { object: ['yew', 'oak'] } }),
      relation('food-too', 'oak', 'feeds', 'elm')
    ],
    card: 'food/object',
    bait: { wrong: 'ref:oak' }
  },
  {
    name: 'inverse: a denial that the other relation contradicts',
    rule: 'an inverse says the same',
    facts: [
      ...TOWNS,
      relation('food', 'elm', 'feeds', 'ash', { not: { object: ['oak', 'yew'] } }),
      relation('food-too', 'oak', 'fed-by', 'elm')
    ],
    card: 'food/object',
    bait: { wrong: 'ref:oak' }
  },
  {
    name: 'several objects of a closed relation',
    rule: 'several may be true',
    facts: [...TOWNS, relation('food', 'elm', 'feeds', 'ash'), relation('food-too', 'elm', 'feeds', 'oak')],
    card: 'food/object',
    bait: { wrong: 'ref:oak' }
  },
  {
    name: 'several subjects of a closed relation',
    rule: 'several may be true',
    facts: [...TOWNS, relation('food', 'ash', 'feeds', 'elm'), relation('food-too', 'oak', 'feeds', 'elm')],
    card: 'food/subject',
    bait: { wrong: 'ref:oak' }
  },
  {
    name: 'an open relation: nobody says to whom else they sell',
    rule: 'an open relation proves nothing',
    facts: [...TOWNS, relation('trade', 'elm', 'sells-to', 'ash')],
    card: 'trade/object',
    bait: { wrong: 'ref:oak' }
  },
  {
    name: 'several capitals: a town has one land, but a land may have another capital',
    rule: 'one object is not one subject',
    facts: [...TOWNS, land('north'), land('south'), relation('capital', 'elm', 'capital-of', 'north')],
    card: 'capital/subject',
    bait: { wrong: 'ref:oak' }
  },
  {
    name: 'a second capital that the deck names itself',
    rule: 'one object is not one subject',
    facts: [
      ...TOWNS,
      land('north'),
      land('south'),
      relation('capital', 'elm', 'capital-of', 'north'),
      relation('capital-too', 'oak', 'capital-of', 'south')
    ],
    card: 'capital/subject',
    bait: { wrong: 'ref:oak' }
  },
  {
    name: 'one ruler, but many that he rules, asked in the inverse',
    rule: 'the inverse swaps the ends',
    facts: [...TOWNS, relation('rule', 'ash', 'ruled-by', 'elm')],
    card: 'rule/subject',
    bait: { wrong: 'ref:oak' }
  },
  {
    name: 'one ruler, but many that he rules',
    rule: 'one object is not one subject',
    facts: [...TOWNS, relation('rule', 'elm', 'rules', 'ash')],
    card: 'rule/object',
    bait: { wrong: 'ref:oak' }
  },
  {
    name: 'a disputed neighbour',
    rule: 'a dispute has two sides',
    facts: [...TOWNS, relation('border', 'elm', 'next-to', 'ash'), relation('border-too', 'elm', 'next-to', 'oak', disputed)],
    card: 'border/object',
    bait: { wrong: 'ref:oak' }
  },
  {
    name: 'a disputed neighbour, told from the other end',
    rule: 'a dispute has two sides',
    facts: [...TOWNS, relation('border', 'elm', 'next-to', 'ash'), relation('border-too', 'oak', 'next-to', 'elm', disputed)],
    card: 'border/object',
    bait: { wrong: 'ref:oak' }
  },
  {
    name: 'a disputed ruler, who would be the one',
    rule: 'a dispute has two sides',
    facts: [...TOWNS, relation('rule', 'elm', 'rules', 'ash'), relation('rule-too', 'ash', 'ruled-by', 'oak', disputed)],
    card: 'rule/subject',
    bait: { wrong: 'ref:oak' }
  },
  {
    name: 'typed: the second neighbour',
    rule: 'every true name is taken',
    facts: [...TOWNS, relation('border', 'elm', 'next-to', 'ash'), relation('border-too', 'oak', 'next-to', 'elm')],
    card: 'border/object',
    bait: { refused: 'Oak' }
  },
  {
    name: 'one pair as a plain fact and, from its other end, as a claim',
    rule: 'one thing or pair said as two',
    facts: [...TOWNS, relation('food', 'elm', 'feeds', 'ash'), relation('food-too', 'ash', 'fed-by', 'elm', { stance: 'claim' })],
    card: 'food/object',
    bait: { wrong: 'mark:claim' }
  },
  {
    name: 'one symmetric pair as a plain fact and as a disputed one',
    rule: 'one thing or pair said as two',
    facts: [...TOWNS, relation('border', 'elm', 'next-to', 'ash'), relation('border-too', 'ash', 'next-to', 'elm', disputed)],
    card: 'border/object',
    bait: { wrong: 'mark:disputed' }
  }
];
