import { describe, expect, test } from 'vitest';
import type { CardId, DeckId, FactId } from '../../base/ids.ts';
import type { Deck } from '../../content/deck.ts';
import type { Facet, Fact, Stance } from '../../content/fact.ts';
import type {
  ChoiceQuestion,
  DateQuestion,
  KindQuestion,
  NumberQuestion,
  Option,
  Proof,
  Question,
  Show,
  TrueFalseQuestion,
  TypedQuestion,
  Value
} from '../question.ts';
import { checkQuestion } from './oracle.ts';
import type { Fault } from './verdict.ts';

// An invented island, so that a trap can be laid anywhere.
const id = (text: string) => text as FactId;
const common = { stance: 'fact' as const, source: { id: 'paper', at: [1] }, why: 'Because.' };
const entity = (key: string, kind: string, name: string, more: object = {}) =>
  ({ ...common, id: id(key), kind: 'entity', class: kind, name, ...more }) as Fact;
const event = (key: string, label: string, more: object = {}) =>
  ({ ...common, id: id(key), kind: 'event', label, happened: `${label} took place`, ...more }) as Fact;
const figure = (key: string, of: string, value: number, unit: string, more: object = {}) =>
  ({ ...common, id: id(key), kind: 'figure', of, says: `${of} is {value}`, value, unit, ...more }) as Fact;
const term = (key: string, name: string, definition: string, more: object = {}) =>
  ({ ...common, id: id(key), kind: 'term', class: 'concept', term: name, definition, ...more }) as Fact;
const relation = (key: string, subject: string, name: string, object: string, more: object = {}) =>
  ({ ...common, id: id(key), kind: 'relation', subject, relation: name, object, ...more }) as Fact;
const proposal = (key: string, by: string, to: string[], action: string, more: object = {}) =>
  ({ ...common, stance: 'proposal', id: id(key), kind: 'proposal', by, to, action, ...more }) as Fact;
const said = (kind: 'assertion' | 'remark', key: string, by: string, text: string, more: object = {}) =>
  ({ ...common, stance: 'claim', id: id(key), kind, by, [kind === 'remark' ? 'gist' : 'says']: text, ...more }) as Fact;
const list = (key: string, label: string, members: object[], more: object = {}) =>
  ({ ...common, id: id(key), kind: 'set', label, item: 'thing', members, closed: true, ...more }) as Fact;

const names = { askObject: '{s}?', askSubject: '{o}?', subjectClass: ['town'], objectClass: ['town'] };
const deck: Deck = {
  format: 1,
  id: 'isle' as DeckId,
  rev: 1,
  title: 'The isle',
  about: 'An invented island.',
  lang: 'en',
  licence: 'CC0-1.0',
  authors: ['Nobody'],
  asOf: '2026-11-24',
  sources: [
    { id: 'diary', title: 'The diary', unit: 'page', extent: 9, voice: id('bo') },
    { id: 'paper', title: 'The paper', unit: 'paragraph', extent: 9, voice: id('editor') }
  ],
  relations: [
    { ...names, id: 'twin-of', says: '{s} is the twin of {o}', symmetric: true, functional: 'object' },
    { ...names, id: 'trades-with', says: '{s} trades with {o}', symmetric: true },
    { ...names, id: 'rules', says: '{s} rules {o}', inverse: 'ruled-by' },
    { ...names, id: 'ruled-by', says: '{s} is ruled by {o}', functional: 'object' },
    { ...names, id: 'likes', says: '{s} likes {o}' },
    { ...names, id: 'feeds', says: '{s} feeds {o}', closed: true, inverse: 'fed-by' },
    { ...names, id: 'fed-by', says: '{s} is fed by {o}' },
    { ...names, id: 'borders', says: '{s} borders {o}', symmetric: true, closed: true }
  ],
  units: [
    { id: 'metre', one: 'metre', other: 'metres', spellings: ['m'] },
    { id: 'kilometre', one: 'kilometre', other: 'kilometres', spellings: ['km'] },
    { id: 'mile', one: 'mile', other: 'miles' },
    { id: 'crown', one: 'crown', other: 'crowns' },
    { id: 'million-crowns', one: 'million crowns', other: 'million crowns' },
    { id: 'boat', one: 'boat', other: 'boats', count: true, spellings: ['vessel', 'vessels'] },
    { id: 'ship', one: 'ship', other: 'ships', count: true, spellings: ['vessels'] },
    { id: 'year', one: 'year', other: 'years', count: true }
  ],
  topics: [],
  facts: [
    entity('editor', 'person', 'the editor'),
    entity('ana', 'person', 'Ana Mar', { alternates: ['A. Mar'], role: 'captain of the ferry' }),
    entity('bo', 'person', 'Bo Tarn', { role: 'keeper of the light' }),
    entity('bo-again', 'person', 'B. Tarn', { alternates: ['Bo Tarn'], role: 'bell ringer of the north' }),
    entity('cy', 'person', 'Cy Mar', { alternates: ['Mar'], role: 'baker of the isle' }),
    entity('dee', 'person', 'Dee Lund', { role: 'captain of the ferry' }),
    entity('both', 'group', 'Ash and Oak'),
    entity('north', 'land', 'the North'),
    entity('elm', 'town', 'Elm', { partOf: 'north', scripts: { ru: 'Эльм' } }),
    entity('old-elm', 'town', 'Elm Harbour', { alternates: ['Elm'] }),
    entity('quay', 'town', 'the Quay', { partOf: 'elm' }),
    entity('ash', 'town', 'Ash'),
    entity('oak', 'town', 'Oak'),
    entity('yew', 'town', 'Yew'),
    entity('ghost', 'person', 'the Ghost', {
      stance: 'disputed',
      role: 'spirit of the tower',
      dispute: 'nobody saw it',
      passage: 'A ghost.'
    }),

    event('feast', 'the feast', {
      when: '2014-06',
      where: 'elm',
      who: ['ana', 'bo'],
      whoClosed: true,
      not: { where: ['north'] }
    }),
    event('fair', 'the fair', { when: '2014', where: 'quay', who: ['cy'] }),
    event('regatta', 'the regatta', { when: '2014-06-03', where: 'ash', who: ['ana'], not: { who: ['bo'] } }),
    event('storm', 'the storm', { when: '1990~' }),
    event('flood', 'the flood', { when: '1985', where: 'oak' }),
    event('flood-again', 'The Flood', {
      when: '1986',
      stance: 'disputed',
      dispute: 'another year stands elsewhere',
      passage: 'In 1986.'
    }),
    event('war', 'the war', { when: '197X' }),
    event('smudge', 'the smudge', { stance: 'disputed', dispute: 'the ink has run', passage: 'In the yea' }),
    event('blot', 'the blot', { stance: 'disputed', dispute: 'The ink has run', passage: 'Of the tow' }),
    event('tear', 'the tear', { stance: 'disputed', dispute: 'the page is torn', passage: 'At the qu' }),
    event('rumour', 'the rumour', { when: '2001', stance: 'claim' }),
    event('vow', 'the vow', { who: ['ana'] }),

    figure('height', 'the height of the tower', 1200, 'metre', { approx: true, tolerance: 0.05 }),
    figure('depth', 'the depth of the bay', 1230, 'metre', { precision: 10 }),
    figure('length', 'the length of the coast', 90, 'kilometre'),
    figure('price', 'the price of the ferry', 2, 'million-crowns'),
    figure('rent', 'the rent of the quay', 500000, 'crown'),
    figure('fleet', 'the size of the fleet', 12, 'boat'),

    term('ebb', 'ebb', 'the falling of the water', { alternates: ['ebb tide'] }),
    term('low-tide', 'low tide', 'the lowest state of the water', { alternates: ['ebb tide'] }),
    term('flow', 'flow', 'the rising of the water'),
    term('tide', 'tide', 'the movement of the water twice a day'),
    term('neap', 'neap tide', 'the smallest movement of the water', { partOf: 'tide' }),
    term('spring', 'spring tide', 'the largest movement of the water', {
      partOf: 'tide',
      confusable: [{ fact: 'tide', differ: 'Spring tides come twice a month.' }]
    }),

    relation('twins', 'ash', 'twin-of', 'elm'),
    relation('trade', 'ash', 'trades-with', 'oak', { not: { object: ['yew'], subject: ['yew'] } }),
    relation('trade-too', 'elm', 'trades-with', 'ash'),
    relation('trade-maybe', 'oak', 'trades-with', 'elm', {
      stance: 'disputed',
      dispute: 'perhaps it was Yew',
      passage: 'Oak and Elm.'
    }),
    relation('rule', 'elm', 'rules', 'yew', { not: { subject: ['oak'] } }),
    relation('rule-too', 'ash', 'rules', 'oak'),
    relation('liking', 'elm', 'likes', 'yew'),
    relation('feeding', 'oak', 'fed-by', 'yew'),
    relation('border', 'elm', 'borders', 'oak'),

    proposal('widen', 'editor', ['elm', 'ash'], 'widen the quay', { reason: 'larger boats could call', not: { to: ['oak'] } }),
    proposal('dredge', 'editor', ['elm'], 'dredge the bay', { reason: 'the bay would be deeper' }),
    proposal('light', 'both', ['yew'], 'light the tower', { not: { by: ['elm'] } }),
    proposal('ring', 'oak', ['yew'], 'ring the bell', { not: { by: ['elm'] } }),
    proposal('toll', 'oak', ['yew'], 'ask for a toll', { ask: { action: 'What of the bridge?' } }),
    proposal('mow', 'yew', ['ash'], 'mow the field', { not: { by: ['oak'] } }),
    proposal('sing', 'ana', ['yew'], 'sing at noon', { stance: 'claim', not: { by: ['bo'] } }),
    proposal('rest', 'bo', [], 'rest on Sundays'),
    proposal('paint', 'ana', ['yew'], 'paint the tower', { not: { by: ['editor', 'bo'] } }),

    said('assertion', 'silt', 'editor', 'the harbour silts up', { not: { by: ['bo'] } }),
    said('remark', 'silt-remark', 'ana', 'the harbour silts up', { stance: 'opinion' }),
    said('remark', 'fog', 'ana', 'fog is worse than any storm', { stance: 'statement', not: { by: ['bo', 'cy'] } }),

    list('cargo', 'the cargoes of the town', [
      { id: 'salt', t: 'salt' },
      { id: 'timber', t: 'timber', alternates: ['wood'] }
    ]),
    list('needs', 'the needs of the town', [
      { id: 'rope', t: 'rope and wood' },
      { id: 'lumber', t: 'lumber', alternates: ['timber'] },
      { id: 'wool-need', t: 'wool' }
    ]),
    list('stops', 'the stops of the ferry, from west to east', [{ fact: 'elm' }, { fact: 'oak' }, { fact: 'yew' }], {
      ordered: true,
      not: { members: ['ash'] }
    }),
    list('towns', 'the towns with a market', [{ fact: 'elm' }, { fact: 'ash' }], {
      closed: false,
      not: { members: ['oak', 'Fir'] }
    })
  ]
};

const fact = (key: string): Fact => {
  const found = deck.facts.find((one) => one.id === key);
  if (!found) throw new Error(`no fact ${key}`);
  return found;
};
const ref = (key: string, show: Show = 'name'): Value => ({ kind: 'ref', fact: id(key), show });
const date = (edtf: string): Value => ({ kind: 'date', edtf });
const amount = (value: number, unit: string): Value => ({ kind: 'quantity', value, unit });
const member = (key: string, text: string): Value => ({ kind: 'member', id: key, text });
const key = (value: Value): Option => ({ value, reason: { kind: 'key' } });
const wrong = (value: Value, by: Proof['by'] = 'functional'): Option => ({ value, reason: { kind: 'false', proof: { by } } });

const voiceOf = (about: Fact) => (about.stance === 'fact' ? {} : { voice: 'by' in about ? about.by : id('editor') });
const base = (about: string, facet: Facet, object: Value, want: 'object' | 'subject' = 'object') => ({
  gen: 2 as const,
  deck: deck.id,
  rev: 1,
  seed: 's',
  card: `isle/${about}/${facet}` as CardId,
  template: 't',
  stance: fact(about).stance as Stance,
  ...voiceOf(fact(about)),
  asked: { fact: id(about), facet, object, want }
});
const choice = (about: string, facet: Facet, [first, ...rest]: [Option, ...Option[]]): ChoiceQuestion => ({
  ...base(about, facet, first.value),
  type: 'choice',
  options: [first, ...rest]
});
const which = (about: string, facet: Facet, object: Value, options: Option[]): ChoiceQuestion => ({
  ...base(about, facet, object, 'subject'),
  type: 'choice',
  options
});
const kinds = (about: string, facet: Facet, options: Option[]): KindQuestion => ({
  ...base(about, facet, options[0]?.value ?? ref(about)),
  type: 'kind',
  options
});
const mark = (name: 'fact' | 'claim' | 'proposal' | 'opinion' | 'disputed'): Value => ({ kind: 'mark', mark: name });
const truth = (
  about: string,
  facet: Facet,
  object: Value,
  shown: Value,
  reason: TrueFalseQuestion['reason'],
  fixes?: Option[]
): TrueFalseQuestion => ({
  ...base(about, facet, object),
  type: 'true-false',
  shown,
  truth: reason.kind === 'key',
  reason,
  ...(fixes ? { fixes } : {})
});
const typed = (
  about: string,
  facet: Facet,
  values: Value[],
  accept: string[],
  want: 'object' | 'subject' = 'object'
): TypedQuestion => ({
  ...base(about, facet, values[0] ?? ref(about), want),
  type: 'typed',
  accept: { kind: 'names', names: accept.map((t) => ({ t })), usual: accept[0] ?? '', values }
});
const typedDate = (about: string, edtf: string): TypedQuestion => ({
  ...base(about, 'when', date(edtf)),
  type: 'typed',
  accept: { kind: 'date', edtf }
});
const slider = (about: string, edtf: string, precision: DateQuestion['precision'], from = 1900, to = 2020): DateQuestion => ({
  ...base(about, 'when', date(edtf)),
  type: 'date',
  edtf,
  precision,
  from,
  to
});
const number = (about: string, quantity: NumberQuestion['quantity'], units: string[]): NumberQuestion => ({
  ...base(about, 'value', amount(quantity.value, quantity.unit)),
  type: 'number',
  quantity,
  units
});

type Trap = [name: string, fault: Fault, bad: Question, good: Question];
const false_ = (by: Proof['by']): TrueFalseQuestion['reason'] => ({ kind: 'false', proof: { by } });
const true_: TrueFalseQuestion['reason'] = { kind: 'key' };

const traps: Trap[] = [
  [
    'alias: the wrong option is the same person under another fact',
    'two-right',
    choice('bo', 'name', [key(ref('bo')), wrong(ref('bo-again'))]),
    choice('bo', 'name', [key(ref('bo')), wrong(ref('ana'))])
  ],
  [
    'alias by a script or alternate, at the end of a relation',
    'two-right',
    choice('twins', 'object', [key(ref('elm')), wrong(ref('old-elm'))]),
    choice('twins', 'object', [key(ref('elm')), wrong(ref('oak'))])
  ],
  [
    'containment: 2014 holds June 2014',
    'two-right',
    choice('feast', 'when', [key(date('2014-06')), wrong(date('2014'), 'disjoint')]),
    choice('feast', 'when', [key(date('2014-06')), wrong(date('2013'), 'disjoint')])
  ],
  [
    'containment: a day of June 2014 may be the one',
    'two-right',
    choice('feast', 'when', [key(date('2014-06')), wrong(date('2014-06-30'), 'disjoint')]),
    choice('feast', 'when', [key(date('2014-06')), wrong(date('2014-07-01'), 'disjoint')])
  ],
  [
    'about: 1991 may be meant by "about 1990"',
    'two-right',
    choice('storm', 'when', [key(date('1990~')), wrong(date('1991'), 'disjoint')]),
    choice('storm', 'when', [key(date('1990~')), wrong(date('1992'), 'disjoint')])
  ],
  [
    'a decade: 1979 is one of the 1970s',
    'two-right',
    choice('war', 'when', [key(date('197X')), wrong(date('1979'), 'disjoint')]),
    choice('war', 'when', [key(date('197X')), wrong(date('1980'), 'disjoint')])
  ],
  [
    'part of: what happened at Elm happened in the North',
    'two-right',
    choice('feast', 'where', [key(ref('elm')), wrong(ref('north'), 'not')]),
    choice('feast', 'where', [key(ref('elm')), wrong(ref('ash'))])
  ],
  [
    'part of: it may have been at the Quay of Elm',
    'two-right',
    choice('feast', 'where', [key(ref('elm')), wrong(ref('quay'))]),
    choice('feast', 'where', [key(ref('elm')), wrong(ref('yew'))])
  ],
  [
    'another class: nothing proves that a land is not where it was',
    'wrong-option-unproven',
    choice('flood', 'where', [key(ref('oak')), wrong(ref('north'))]),
    choice('flood', 'where', [key(ref('oak')), wrong(ref('ash'))])
  ],
  [
    'symmetric: Elm trades with Ash, so Ash trades with Elm',
    'two-right',
    choice('trade', 'object', [key(ref('oak')), wrong(ref('elm'), 'not')]),
    choice('trade', 'object', [key(ref('oak')), wrong(ref('yew'), 'not')])
  ],
  [
    'a relation that is not functional: the open world proves nothing',
    'wrong-option-unproven',
    choice('trade-too', 'object', [key(ref('ash')), wrong(ref('yew'))]),
    choice('border', 'object', [key(ref('oak')), wrong(ref('yew'), 'closed')])
  ],
  [
    'inverse: ruled-by is functional, so what Elm rules has no other ruler',
    'wrong-option-unproven',
    choice('rule', 'object', [key(ref('yew')), wrong(ref('oak'))]),
    choice('rule', 'subject', [key(ref('elm')), wrong(ref('ash'))])
  ],
  [
    'a relation of which nothing is known',
    'wrong-option-unproven',
    choice('liking', 'object', [key(ref('yew')), wrong(ref('oak'))]),
    choice('twins', 'object', [key(ref('elm')), wrong(ref('oak'))])
  ],
  [
    'closed by its inverse; but Yew feeds Oak',
    'two-right',
    choice('feeding', 'object', [key(ref('yew')), wrong(ref('yew'), 'closed')]),
    choice('feeding', 'object', [key(ref('yew')), wrong(ref('ash'), 'closed')])
  ],
  [
    'not: denied for one end only',
    'wrong-option-unproven',
    choice('rule', 'subject', [key(ref('elm')), wrong(ref('ash'), 'not')]),
    choice('rule', 'subject', [key(ref('elm')), wrong(ref('oak'), 'not')])
  ],
  [
    'disputed: a garbled fact says that Oak trades with Elm',
    'two-right',
    choice('trade', 'subject', [key(ref('ash')), wrong(ref('elm'), 'not')]),
    choice('trade', 'subject', [key(ref('ash')), wrong(ref('yew'), 'not')])
  ],
  [
    'disputed: a garbled fact gives another year',
    'two-right',
    choice('flood', 'when', [key(date('1985')), wrong(date('1986'), 'disjoint')]),
    choice('flood', 'when', [key(date('1985')), wrong(date('1984'), 'disjoint')])
  ],
  [
    'disputed: a person who may not exist is no wrong option',
    'two-right',
    choice('cy', 'name', [key(ref('cy')), wrong(ref('ghost'))]),
    choice('cy', 'name', [key(ref('cy')), wrong(ref('dee'))])
  ],
  [
    'two persons in one role',
    'two-right',
    choice('ana', 'name', [key(ref('ana')), wrong(ref('dee'))]),
    choice('ana', 'name', [key(ref('ana')), wrong(ref('cy'))])
  ],
  [
    'two facts with one value: both happened in June 2014',
    'two-right',
    which('feast', 'when', date('2014-06'), [key(ref('feast', 'label')), wrong(ref('regatta', 'label'), 'disjoint')]),
    which('feast', 'when', date('2014-06'), [key(ref('feast', 'label')), wrong(ref('flood', 'label'), 'disjoint')])
  ],
  [
    'two facts whose dates may meet: the fair was some time in 2014',
    'two-right',
    which('feast', 'when', date('2014-06'), [key(ref('feast', 'label')), wrong(ref('fair', 'label'), 'disjoint')]),
    which('fair', 'when', date('2014'), [key(ref('fair', 'label')), wrong(ref('war', 'label'), 'disjoint')])
  ],
  [
    'several took part: the other one is right as well',
    'two-right',
    choice('feast', 'who', [key(ref('ana')), wrong(ref('bo'), 'closed')]),
    choice('feast', 'who', [key(ref('ana')), wrong(ref('cy'), 'closed')])
  ],
  [
    'who took part is not said to be all',
    'wrong-option-unproven',
    choice('fair', 'who', [key(ref('cy')), wrong(ref('bo'), 'closed')]),
    choice('regatta', 'who', [key(ref('ana')), wrong(ref('bo'), 'not')])
  ],
  [
    'which event did she take part in: of the fair nobody knows',
    'wrong-option-unproven',
    which('feast', 'who', ref('bo'), [key(ref('feast', 'label')), wrong(ref('fair', 'label'), 'closed')]),
    which('feast', 'who', ref('bo'), [key(ref('feast', 'label')), wrong(ref('regatta', 'label'), 'not')])
  ],
  [
    'tolerance: 1230 is near enough to about 1200',
    'two-right',
    choice('height', 'value', [key(amount(1200, 'metre')), wrong(amount(1230, 'metre'), 'disjoint')]),
    choice('height', 'value', [key(amount(1200, 'metre')), wrong(amount(1300, 'metre'), 'disjoint')])
  ],
  [
    'precision: the last digit is rounded',
    'two-right',
    choice('depth', 'value', [key(amount(1230, 'metre')), wrong(amount(1233, 'metre'), 'disjoint')]),
    choice('depth', 'value', [key(amount(1230, 'metre')), wrong(amount(1250, 'metre'), 'disjoint')])
  ],
  [
    'unit: 90,000 metres are 90 kilometres',
    'two-right',
    choice('length', 'value', [key(amount(90, 'kilometre')), wrong(amount(90000, 'metre'), 'disjoint')]),
    choice('length', 'value', [key(amount(90, 'kilometre')), wrong(amount(9000, 'metre'), 'disjoint')])
  ],
  [
    'unit: 2,000,000 crowns are 2 million crowns',
    'two-right',
    choice('price', 'value', [key(amount(2, 'million-crowns')), wrong(amount(2000000, 'crown'), 'disjoint')]),
    choice('price', 'value', [key(amount(2, 'million-crowns')), wrong(amount(20000000, 'crown'), 'disjoint')])
  ],
  [
    'unit: boats and ships share a spelling',
    'two-right',
    choice('fleet', 'value', [key(amount(12, 'boat')), wrong(amount(12, 'ship'), 'disjoint')]),
    choice('fleet', 'value', [key(amount(12, 'boat')), wrong(amount(13, 'ship'), 'disjoint')])
  ],
  [
    'unit: nobody told us how long a mile is',
    'wrong-option-unproven',
    choice('length', 'value', [key(amount(90, 'kilometre')), wrong(amount(900, 'mile'), 'disjoint')]),
    choice('length', 'value', [key(amount(90, 'kilometre')), wrong(amount(900, 'kilometre'), 'disjoint')])
  ],
  [
    'two figures within each other’s tolerance',
    'two-right',
    which('height', 'value', amount(1200, 'metre'), [key(ref('height', 'of')), wrong(ref('depth', 'of'), 'disjoint')]),
    which('height', 'value', amount(1200, 'metre'), [key(ref('height', 'of')), wrong(ref('length', 'of'), 'disjoint')])
  ],
  [
    'several addressees: Ash is to widen it as well',
    'two-right',
    choice('widen', 'to', [key(ref('elm')), wrong(ref('ash'), 'not')]),
    choice('widen', 'to', [key(ref('elm')), wrong(ref('oak'), 'not')])
  ],
  [
    'an addressee that is not named may still be one',
    'wrong-option-unproven',
    choice('widen', 'to', [key(ref('elm')), wrong(ref('yew'), 'not')]),
    choice('widen', 'to', [key(ref('ash')), wrong(ref('oak'), 'not')])
  ],
  [
    'two proposals by one to one',
    'two-right',
    choice('widen', 'action', [key(ref('widen', 'action')), wrong(ref('dredge', 'action'))]),
    choice('widen', 'action', [key(ref('widen', 'action')), wrong(ref('paint', 'action'))])
  ],
  [
    'who proposes it: no list of all who do',
    'wrong-option-unproven',
    choice('dredge', 'by', [key(ref('editor')), wrong(ref('bo'))]),
    choice('paint', 'by', [key(ref('ana')), wrong(ref('bo'), 'not')])
  ],
  [
    'the same words by two people',
    'two-right',
    choice('silt', 'by', [key(ref('editor')), wrong(ref('ana'), 'not')]),
    choice('silt', 'by', [key(ref('editor')), wrong(ref('bo'), 'not')])
  ],
  [
    'the same words under two marks',
    'two-right',
    kinds('silt', 'by', [key(mark('claim')), wrong(mark('opinion')), wrong(mark('fact'))]),
    kinds('fog', 'by', [key(mark('claim')), wrong(mark('opinion')), wrong(mark('fact'))])
  ],
  [
    'a statement is a claim and not a fact',
    'key-not-entailed',
    kinds('fog', 'by', [key(mark('fact')), wrong(mark('claim')), wrong(mark('opinion'))]),
    kinds('fog', 'by', [key(mark('claim')), wrong(mark('fact')), wrong(mark('proposal'))])
  ],
  [
    'a closed list whose other member has another name',
    'two-right',
    choice('cargo', 'members', [key(member('salt', 'salt')), wrong(member('lumber', 'lumber and timber'), 'closed')]),
    choice('cargo', 'members', [key(member('salt', 'salt')), wrong(member('wool-need', 'wool'), 'closed')])
  ],
  [
    'a member that is another in other words',
    'two-right',
    choice('cargo', 'members', [key(member('salt', 'salt')), wrong(member('wood', 'wood'), 'closed')]),
    choice('needs', 'members', [key(member('rope', 'rope and wood')), wrong(member('salt', 'salt'), 'closed')])
  ],
  [
    'an order: the same town is not in another place',
    'two-right',
    choice('stops', 'order', [key(ref('elm')), wrong(ref('old-elm'))]),
    choice('stops', 'order', [key(ref('elm')), wrong(ref('yew'))])
  ],
  [
    'an order: a member in another place is not missing from it',
    'wrong-option-unproven',
    choice('stops', 'order', [key(ref('oak')), wrong(ref('yew'), 'closed')]),
    choice('stops', 'order', [key(ref('oak')), wrong(ref('ash'), 'not')])
  ],
  [
    'who took part: a list of people says nothing of towns',
    'wrong-option-unproven',
    choice('feast', 'who', [key(ref('ana')), wrong(ref('oak'), 'closed')]),
    choice('feast', 'who', [key(ref('ana')), wrong(ref('cy'), 'closed')])
  ],
  [
    'who wants a thing done may have to do it',
    'two-right',
    choice('light', 'to', [key(ref('yew')), wrong(ref('both'), 'closed')]),
    choice('light', 'to', [key(ref('yew')), wrong(ref('cy'), 'closed')])
  ],
  [
    'what they want themselves may be asked of them',
    'two-right',
    choice('ring', 'action', [key(ref('ring', 'action')), wrong(ref('mow', 'action'))]),
    choice('ring', 'action', [key(ref('ring', 'action')), wrong(ref('rest', 'action'))])
  ],
  [
    'an open list: only what is denied is false',
    'wrong-option-unproven',
    choice('towns', 'members', [key(ref('elm')), wrong(ref('yew'), 'closed')]),
    choice('towns', 'members', [key(ref('elm')), wrong(member('not-2', 'Fir'), 'not')])
  ],
  [
    'an open list: denied, but not closed',
    'wrong-option-unproven',
    choice('towns', 'members', [key(ref('ash')), wrong(ref('oak'), 'closed')]),
    choice('towns', 'members', [key(ref('ash')), wrong(ref('oak'), 'not')])
  ],
  [
    'terms that share a name',
    'two-right',
    which('ebb', 'definition', ref('ebb', 'definition'), [key(ref('ebb')), wrong(ref('low-tide'))]),
    which('ebb', 'definition', ref('ebb', 'definition'), [key(ref('ebb')), wrong(ref('flow'))])
  ],
  [
    'a wider term, unless the author tells them apart',
    'two-right',
    choice('neap', 'definition', [key(ref('neap', 'definition')), wrong(ref('tide', 'definition'))]),
    choice('spring', 'definition', [key(ref('spring', 'definition')), wrong(ref('tide', 'definition'))])
  ],
  [
    'the key is no true value',
    'key-not-entailed',
    choice('feast', 'who', [key(ref('cy')), wrong(ref('dee'), 'closed')]),
    choice('feast', 'who', [key(ref('bo')), wrong(ref('dee'), 'closed')])
  ],
  [
    'no option is right',
    'none-right',
    {
      ...choice('flood', 'when', [key(date('1985'))]),
      options: [wrong(date('1984'), 'disjoint'), wrong(date('1987'), 'disjoint')]
    },
    choice('flood', 'when', [key(date('1985')), wrong(date('1984'), 'disjoint'), wrong(date('1987'), 'disjoint')])
  ],
  [
    'one option twice',
    'two-right',
    choice('flood', 'when', [key(date('1985')), wrong(date('1984'), 'disjoint'), wrong(date('1984'), 'disjoint')]),
    choice('flood', 'when', [key(date('1985')), wrong(date('1983'), 'disjoint'), wrong(date('1984'), 'disjoint')])
  ],
  [
    'an option that has no words',
    'no-such-thing',
    choice('ana', 'role', [key(ref('ana', 'role')), wrong(ref('editor', 'role'))]),
    choice('ana', 'role', [key(ref('ana', 'role')), wrong(ref('bo', 'role'))])
  ],
  [
    'a claim asked as plain truth',
    'stance-wrong',
    { ...choice('fog', 'by', [key(ref('ana')), wrong(ref('bo'), 'not')]), stance: 'fact' },
    choice('fog', 'by', [key(ref('ana')), wrong(ref('bo'), 'not')])
  ],
  [
    'the words of one as those of another',
    'stance-wrong',
    { ...choice('fog', 'by', [key(ref('ana')), wrong(ref('bo'), 'not')]), voice: id('editor') },
    choice('fog', 'by', [key(ref('ana')), wrong(ref('cy'), 'not')])
  ],
  [
    'a claim of the paper as that of the diary',
    'stance-wrong',
    { ...typedDate('rumour', '2001'), voice: id('bo') },
    typedDate('rumour', '2001')
  ],
  [
    'a claim of the paper as nobody’s',
    'stance-wrong',
    { ...typedDate('rumour', '2001'), voice: undefined } as unknown as Question,
    { ...kinds('rumour', 'when', [key(mark('claim')), wrong(mark('fact'))]), voice: undefined } as unknown as Question
  ],
  ['a voice for plain truth', 'stance-wrong', { ...typedDate('flood', '1985'), voice: id('editor') }, typedDate('flood', '1985')],
  [
    'her proposal as that of the paper, unless the paper only claims that she made it',
    'stance-wrong',
    { ...choice('paint', 'by', [key(ref('ana')), wrong(ref('bo'), 'not')]), voice: id('editor') },
    { ...choice('sing', 'by', [key(ref('ana')), wrong(ref('bo'), 'not')]), voice: id('editor') }
  ],
  [
    'true or false: a true statement that counts as false',
    'truth-wrong',
    truth('feast', 'when', date('2014-06'), date('2014'), false_('disjoint'), [
      key(date('2014-06')),
      wrong(date('2013'), 'disjoint')
    ]),
    truth('feast', 'when', date('2014-06'), date('2013'), false_('disjoint'), [
      key(date('2014-06')),
      wrong(date('2013'), 'disjoint')
    ])
  ],
  [
    'true or false: a false statement that counts as true',
    'truth-wrong',
    truth('feast', 'who', ref('ana'), ref('cy'), true_),
    truth('feast', 'who', ref('ana'), ref('ana'), true_)
  ],
  [
    'true or false: a false statement without a proof',
    'wrong-option-unproven',
    truth('fair', 'who', ref('cy'), ref('bo'), false_('closed'), [key(ref('cy')), wrong(ref('bo'), 'closed')]),
    truth('feast', 'who', ref('ana'), ref('cy'), false_('closed'), [key(ref('ana')), wrong(ref('cy'), 'closed')])
  ],
  [
    'true or false: two ways to put it right',
    'two-right',
    truth('feast', 'who', ref('ana'), ref('cy'), false_('closed'), [key(ref('ana')), wrong(ref('bo'), 'closed')]),
    truth('feast', 'who', ref('ana'), ref('cy'), false_('closed'), [key(ref('ana')), wrong(ref('dee'), 'closed')])
  ],
  [
    'true or false: true, and yet to be put right',
    'truth-wrong',
    truth('feast', 'when', date('2014-06'), date('2014-06'), true_, [key(date('2014-06')), wrong(date('2013'), 'disjoint')]),
    truth('feast', 'who', ref('bo'), ref('bo'), true_)
  ],
  [
    'true or false: nothing to put it right with',
    'none-right',
    truth('feast', 'when', date('2014-06'), date('2013'), false_('disjoint')),
    truth('feast', 'when', date('2014-06'), date('2014-06'), true_)
  ],
  [
    'typed: a name of somebody else of the class',
    'accepts-false',
    typed('ana', 'name', [ref('ana')], ['Ana Mar', 'Mar']),
    typed('ana', 'name', [ref('ana')], ['Ana Mar', 'A. Mar'])
  ],
  [
    'typed: a word that is no name of the answer',
    'accepts-false',
    typed('flow', 'definition', [ref('flow')], ['flow', 'flood'], 'subject'),
    typed('flow', 'name', [ref('flow')], ['flow'])
  ],
  [
    'typed: one of several true answers is refused',
    'rejects-true',
    typed('feast', 'who', [ref('ana')], ['Ana Mar']),
    typed('widen', 'to', [ref('old-elm'), ref('ash')], ['Elm Harbour', 'Ash'])
  ],
  [
    'typed: a date that is coarser than the fact’s',
    'key-wrong',
    { ...typedDate('feast', '2014-06'), accept: { kind: 'date', edtf: '2014' } },
    typedDate('feast', '2014-06')
  ],
  [
    'typed: a name of a list’s other member',
    'accepts-false',
    typed('cargo', 'members', [member('salt', 'salt'), member('timber', 'timber')], ['salt', 'timber', 'wool']),
    typed('cargo', 'members', [member('salt', 'salt'), member('timber', 'timber')], ['salt', 'timber', 'wood'])
  ],
  [
    'number: another tolerance than the fact’s',
    'key-wrong',
    number('height', { value: 1200, unit: 'metre', approx: true, tolerance: 0.2 }, ['metre']),
    number('height', { value: 1200, unit: 'metre', approx: true, tolerance: 0.05 }, ['metre', 'kilometre'])
  ],
  [
    'number: two units that mean the same',
    'key-wrong',
    number('fleet', { value: 12, unit: 'boat' }, ['boat', 'ship']),
    number('fleet', { value: 12, unit: 'boat' }, ['boat', 'crown'])
  ],
  [
    'date: the slider does not reach the answer',
    'key-wrong',
    slider('flood', '1985', 'year', 1990, 2020),
    slider('flood', '1985', 'year')
  ],
  [
    'date: asked to the day, known to the month',
    'key-wrong',
    slider('feast', '2014-06', 'day'),
    slider('feast', '2014-06', 'month')
  ],
  [
    'a group called "Ash and Oak" holds Oak',
    'two-right',
    which('ring', 'by', ref('oak'), [key(ref('ring', 'action')), wrong(ref('light', 'action'), 'not')]),
    which('ring', 'by', ref('oak'), [key(ref('ring', 'action')), wrong(ref('mow', 'action'), 'not')])
  ],
  [
    'who only passes on what another said',
    'two-right',
    choice('fog', 'by', [key(ref('ana')), wrong(ref('editor'), 'closed')]),
    choice('fog', 'by', [key(ref('ana')), wrong(ref('dee'), 'closed')])
  ],
  [
    'a group that holds one of those it is meant for',
    'two-right',
    choice('widen', 'to', [key(ref('elm')), wrong(ref('both'), 'closed')]),
    choice('widen', 'to', [key(ref('elm')), wrong(ref('yew'), 'closed')])
  ],
  [
    'proposals by a group and by one of it, unless the author asks in words of his own',
    'two-right',
    choice('ring', 'action', [key(ref('ring', 'action')), wrong(ref('light', 'action'), 'closed')]),
    choice('toll', 'action', [key(ref('toll', 'action')), wrong(ref('light', 'action'), 'closed')])
  ],
  [
    'a proposal for nobody in particular',
    'wrong-option-unproven',
    which('widen', 'to', ref('elm'), [key(ref('widen', 'action')), wrong(ref('rest', 'action'), 'closed')]),
    which('widen', 'to', ref('elm'), [key(ref('widen', 'action')), wrong(ref('paint', 'action'), 'closed')])
  ],
  [
    'two passages with one trouble',
    'two-right',
    choice('smudge', 'dispute', [key(ref('smudge', 'dispute')), wrong(ref('blot', 'dispute'))]),
    choice('smudge', 'dispute', [key(ref('smudge', 'dispute')), wrong(ref('tear', 'dispute'))])
  ],
  [
    'only the mark of the twin is in doubt',
    'two-right',
    kinds('silt', 'by', [key(mark('claim')), wrong(mark('opinion'))]),
    kinds('silt', 'by', [key(mark('claim')), wrong(mark('fact')), wrong(mark('proposal'))])
  ],
  [
    'a mark without the proof',
    'wrong-option-unproven',
    kinds('fog', 'by', [key(mark('claim')), wrong(mark('opinion'), 'closed')]),
    kinds('fog', 'by', [key(mark('claim')), wrong(mark('opinion'))])
  ],
  [
    'a unit that the deck does not have',
    'no-such-thing',
    choice('length', 'value', [key(amount(90, 'kilometre')), wrong(amount(9, 'league'), 'disjoint')]),
    choice('length', 'value', [key(amount(90, 'kilometre')), wrong(amount(9, 'kilometre'), 'disjoint')])
  ],
  [
    'an amount that is no number',
    'no-such-thing',
    choice('length', 'value', [key(amount(90, 'kilometre')), wrong(amount(NaN, 'kilometre'), 'disjoint')]),
    choice('length', 'value', [key(amount(90, 'kilometre')), wrong(amount(0, 'kilometre'), 'disjoint')])
  ],
  [
    'a date that is none',
    'no-such-thing',
    choice('flood', 'when', [key(date('1985')), wrong(date('1983-13'), 'disjoint')]),
    choice('flood', 'when', [key(date('1985')), wrong(date('1983-12'), 'disjoint')])
  ],
  ['a date for an event that has none', 'key-not-entailed', typedDate('vow', '1985'), typedDate('flood', '1985')],
  [
    'date: the slider begins too late',
    'key-wrong',
    slider('flood', '1985', 'year', 1986, 2020),
    slider('flood', '1985', 'year', 1985, 1986)
  ],
  [
    'date: the slider ends too early',
    'key-wrong',
    slider('flood', '1985', 'year', 1900, 1984),
    slider('flood', '1985', 'year', 1984, 1985)
  ],
  [
    'date: a slider of one place',
    'key-wrong',
    slider('flood', '1985', 'year', 1985, 1985),
    slider('war', '197X', 'range', 1970, 1979)
  ],
  [
    'a card of another deck',
    'no-such-thing',
    { ...slider('flood', '1985', 'year'), deck: 'elsewhere' as DeckId },
    slider('war', '197X', 'range')
  ]
];

describe.each(traps)('%s', (_, fault, bad, good) => {
  test('the planted fault is found', () => expect(checkQuestion(deck, bad)).toMatchObject({ problem: fault }));
  test('its good twin passes', () => expect(checkQuestion(deck, good)).not.toHaveProperty('problem'));
});

test('names the options that are entailed and those that count as right', () => {
  const question = choice('feast', 'who', [key(ref('ana')), wrong(ref('bo'), 'closed'), wrong(ref('cy'), 'closed')]);
  expect(checkQuestion(deck, question)).toMatchObject({ entailed: ['ref:ana', 'ref:bo'], keys: ['ref:ana'] });
});
