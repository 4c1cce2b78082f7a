import { expect, test } from 'vitest';
import { plain, type Text } from '../content/text.ts';
import { indexDeck } from './deck-index.ts';
import { card, deck, id } from './fixture-deck.test-data.ts';
import type { Question, QuestionType, Value } from './question.ts';
import { make, QUESTION_TYPES, templatesOf } from './registry.ts';
import { dateWords, quantityWords, whenWords } from './words/en/values.ts';
import { cardWordsFor } from './words/cards.ts';
import { wordsFor } from './words/index.ts';
import { capital, fill, say } from './words/say.ts';

const index = indexDeck(deck);
const words = wordsFor('en');
const cardWords = cardWordsFor('en');

/** The question with a certain value asked or shown, whatever seed it takes. */
function withSaid(
  id: Parameters<typeof make>[1],
  type: QuestionType,
  template: string,
  fits: (question: Question) => boolean
): Question {
  for (let seed = 0; seed < 300; seed += 1) {
    const question = make(index, id, type, `words ${seed}`, template);
    if (question && fits(question)) return question;
  }
  throw new Error(`${id} ${type} ${template} does not come`);
}

// One line for each type and template: the first seed's stem, and for a statement the first true one's.
const STEMS: [QuestionType, string, string, Parameters<typeof card>[1], string][] = [
  ['choice', 'event.when', 'map', 'when', 'In which year did this happen: the first map was printed?'],
  ['choice', 'event.when', 'ferry', 'when', 'When did a ferry first cross the bay?'],
  [
    'choice',
    'event.when',
    'bridge',
    'when',
    'According to the editor of the paper, in which year did this happen: the bridge was opened?'
  ],
  ['choice', 'event.when.which', 'landing', 'when', 'Which of these happened on 10 March 1805?'],
  ['choice', 'event.when.which', 'whaling', 'when', 'Which of these happened in the 1820s and 1830s?'],
  ['choice', 'event.where', 'fire', 'where', 'Where did this happen: a great fire broke out?'],
  ['choice', 'event.where.which', 'fire', 'where', 'Which of these took place in Yew?'],
  ['choice', 'event.who', 'fire', 'who', 'Which of these took part in the great fire?'],
  ['choice', 'event.who.which', 'fire', 'who', 'Which of these did Cy Lund take part in?'],
  [
    'choice',
    'figure.value',
    'boats',
    'value',
    'According to the editor of the paper, what is the number of boats in the harbour?'
  ],
  ['choice', 'figure.value.which', 'height', 'value', 'Which of these comes to about 580 metres?'],
  ['choice', 'entity.name', 'ana', 'name', 'Who is the captain who found the island?'],
  ['choice', 'entity.name', 'yew', 'name', 'Which city is the one that was burnt down?'],
  ['choice', 'entity.role', 'ana', 'role', 'Which description fits Ana Mar?'],
  ['choice', 'term.definition', 'neap', 'definition', 'What is meant by the term “neap tide”?'],
  ['choice', 'term.definition.which', 'neap', 'definition', 'Which of these is a tide of the least range?'],
  ['choice', 'proposal.action', 'dredge', 'action', 'What does the editor of the paper want the fishers to do?'],
  ['choice', 'proposal.action', 'wall', 'action', 'What do the fishers plan to do?'],
  ['choice', 'proposal.by', 'dredge', 'by', 'In the text, who wants the fishers to dredge the harbour?'],
  ['choice', 'proposal.by.which', 'wall', 'by', 'According to the editor of the paper, which of these do the fishers plan?'],
  ['choice', 'proposal.to', 'plant', 'to', 'According to the editor of the paper, who should plant trees on the hill?'],
  ['choice', 'proposal.to.which', 'plant', 'to', 'According to the editor of the paper, which of these should the farmers do?'],
  [
    'choice',
    'proposal.why',
    'plant',
    'why',
    'According to the editor of the paper, why should the farmers plant trees on the hill?'
  ],
  ['choice', 'assertion.by', 'silt', 'by', 'In the text, who says that the harbour is silting up?'],
  ['choice', 'assertion.by', 'fair', 'by', 'In the text, whose opinion is it that the hill is the fairest place on earth?'],
  ['choice', 'remark.by', 'calm', 'by', 'In the text, who said that the sea is calm in June?'],
  ['choice', 'remark.by.which', 'calm', 'by', 'Which of these did Cy Lund say?'],
  ['choice', 'relation.object', 'twins', 'object', 'Which city is the twin of Elm?'],
  ['choice', 'relation.subject', 'capital', 'subject', 'Which city is the capital of Northland?'],
  ['choice', 'set.members', 'catch', 'members', 'Which of these is one of the fish of the bay?'],
  ['choice', 'set.members', 'route', 'members', 'Which of these is one of the stops of the ferry?'],
  ['choice', 'dispute', 'torn', 'dispute', 'The paper ends in the middle of a word. What is wrong with this passage?'],
  ['choice', 'dispute.which', 'torn', 'dispute', 'Which passage has this fault: the rest of the page is missing?'],
  ['true-false', 'event.when', 'map', 'when', 'In 1811 the first map was printed.'],
  ['true-false', 'event.when', 'bridge', 'when', 'According to the editor of the paper, in 1866 the bridge was opened.'],
  ['true-false', 'event.where', 'fire', 'where', 'In Yew a great fire broke out.'],
  ['true-false', 'event.who', 'fire', 'who', 'Cy Lund took part in the great fire.'],
  ['true-false', 'figure.value', 'height', 'value', 'The hill is about 580 metres high.'],
  ['true-false', 'entity.name', 'ana', 'name', 'Ana Mar is the captain who found the island.'],
  ['true-false', 'entity.role', 'ana', 'role', 'Ana Mar is the captain who found the island.'],
  ['true-false', 'term.definition', 'neap', 'definition', 'The term “neap tide” means a tide of the least range.'],
  ['true-false', 'proposal.action', 'plant', 'action', 'The editor of the paper wants the farmers to plant trees on the hill.'],
  [
    'true-false',
    'proposal.action',
    'wall',
    'action',
    'According to the editor of the paper, the fishers plan to build a sea wall.'
  ],
  ['true-false', 'proposal.by', 'plant', 'by', 'The editor of the paper wants the farmers to plant trees on the hill.'],
  ['true-false', 'assertion.by', 'silt', 'by', 'The editor of the paper says that the harbour is silting up.'],
  [
    'true-false',
    'assertion.by',
    'fair',
    'by',
    'In the opinion of the editor of the paper, the hill is the fairest place on earth.'
  ],
  ['true-false', 'remark.by', 'calm', 'by', 'Cy Lund said that the sea is calm in June.'],
  ['true-false', 'relation.object', 'twins', 'object', 'Elm is the twin of Yew.'],
  ['true-false', 'relation.subject', 'capital', 'subject', 'Oak is the capital of Northland.'],
  [
    'true-false',
    'dispute',
    'torn',
    'dispute',
    'The paper ends in the middle of a word. The fault: the rest of the page is missing.'
  ],
  ['typed', 'event.when', 'ferry', 'when', 'When did a ferry first cross the bay?'],
  ['typed', 'event.where', 'fire', 'where', 'Where did this happen: a great fire broke out?'],
  ['typed', 'event.who', 'landing', 'who', 'Who took part in the landing on the island?'],
  ['typed', 'figure.value', 'depth', 'value', 'What is the depth of the bay?'],
  ['typed', 'entity.name', 'bo', 'name', 'Who is the surveyor who drew the first map?'],
  ['typed', 'term.definition.which', 'neap', 'definition', 'What is the term for a tide of the least range?'],
  ['typed', 'term.definition.which', 'icc', 'definition', 'What is the name of the body that looks after the shore?'],
  ['typed', 'proposal.by', 'wall', 'by', 'According to the editor of the paper, who plans to build a sea wall?'],
  ['typed', 'proposal.to', 'dredge', 'to', 'According to the editor of the paper, who should dredge the harbour?'],
  ['typed', 'assertion.by', 'silt', 'by', 'In the text, who says that the harbour is silting up?'],
  ['typed', 'remark.by', 'calm', 'by', 'In the text, who said that the sea is calm in June?'],
  ['typed', 'relation.object', 'twins', 'object', 'Which city is the twin of Elm?'],
  ['typed', 'relation.subject', 'capital', 'subject', 'Which city is the capital of Northland?'],
  ['typed', 'set.members', 'catch', 'members', 'Name one of the fish of the bay.'],
  ['number', 'figure.value', 'debt', 'value', 'What is the debt of the island?'],
  ['date', 'event.when', 'landing', 'when', 'When did this happen: a ship landed on the island?'],
  ['kind', 'kind', 'boats', 'value', 'What kind of statement is this? The harbour holds 60 boats.'],
  [
    'kind',
    'kind',
    'dredge',
    'action',
    'What kind of statement is this? The fishers should dredge the harbour because larger ships could call.'
  ],
  ['kind', 'kind', 'wall', 'action', 'What kind of statement is this? The fishers are to build a sea wall.'],
  ['kind', 'kind', 'fair', 'by', 'What kind of statement is this? The hill is the fairest place on earth.'],
  ['kind', 'kind', 'catch', 'members', 'What kind of statement is this? One of the fish of the bay is cod.'],
  ['kind', 'kind', 'blot', 'dispute', 'What kind of statement is this? The paper names the mayor twice in one line.'],
  ['typed', 'entity.name.gap', 'ana', 'name', '____ is the captain who found the island.'],
  ['gap', 'entity.name.gap', 'ana', 'name', '____ is the captain who found the island.'],
  ['match', 'entity.role', 'ana', 'role', 'Who is who?'],
  ['typed', 'event.when.gap', 'landing', 'when', 'On ____ a ship landed on the island.'],
  ['before', 'event.when', 'landing', 'when', 'Which of these was earlier?'],
  ['gap', 'event.when.gap', 'landing', 'when', 'On ____ a ship landed on the island.'],
  ['match', 'event.when', 'landing', 'when', 'When did each of these happen?'],
  ['order', 'event.when', 'landing', 'when', 'In which order did these happen? The earliest first.'],
  ['gap', 'event.where.gap', 'landing', 'where', 'In ____ a ship landed on the island.'],
  ['match', 'event.where', 'landing', 'where', 'Where did each of these happen?'],
  ['typed', 'event.who.gap', 'landing', 'who', '____ took part in the landing on the island.'],
  ['multi', 'event.who', 'landing', 'who', 'Which of these took part in the landing on the island?'],
  ['not', 'event.who', 'landing', 'who', 'Which of these did NOT take part in the landing on the island?'],
  ['gap', 'event.who.gap', 'landing', 'who', '____ took part in the landing on the island.'],
  ['name-all', 'event.who', 'landing', 'who', 'Who took part in the landing on the island? Name both.'],
  ['typed', 'event.where.gap', 'map', 'where', 'In ____ the first map was printed.'],
  ['typed', 'figure.value.gap', 'height', 'value', 'The hill is ____ high.'],
  ['gap', 'figure.value.gap', 'height', 'value', 'The hill is ____ high.'],
  ['typed', 'term.definition.which.gap', 'neap', 'definition', '____ means a tide of the least range.'],
  ['gap', 'term.definition.which.gap', 'neap', 'definition', '____ means a tide of the least range.'],
  ['match', 'term.definition', 'neap', 'definition', 'Which meaning belongs to which?'],
  ['typed', 'proposal.by.gap', 'dredge', 'by', '____ wants the fishers to dredge the harbour.'],
  ['gap', 'proposal.by.gap', 'dredge', 'by', '____ wants the fishers to dredge the harbour.'],
  ['typed', 'proposal.to.gap', 'dredge', 'to', 'The editor of the paper wants ____ to dredge the harbour.'],
  ['gap', 'proposal.to.gap', 'dredge', 'to', 'The editor of the paper wants ____ to dredge the harbour.'],
  ['typed', 'assertion.by.gap', 'silt', 'by', '____ says that the harbour is silting up.'],
  ['gap', 'assertion.by.gap', 'silt', 'by', '____ says that the harbour is silting up.'],
  ['typed', 'remark.by.gap', 'calm', 'by', '____ said that the sea is calm in June.'],
  ['gap', 'remark.by.gap', 'calm', 'by', '____ said that the sea is calm in June.'],
  ['typed', 'relation.object.gap', 'twins', 'object', 'Elm is the twin of ____.'],
  ['gap', 'relation.object.gap', 'twins', 'object', 'Elm is the twin of ____.'],
  ['gap', 'relation.subject.gap', 'twins', 'subject', '____ is the twin of Yew.'],
  ['typed', 'relation.subject.gap', 'capital', 'subject', '____ is the capital of Northland.'],
  ['multi', 'set.members', 'catch', 'members', 'Which of these are among the fish of the bay?'],
  ['not', 'set.members', 'catch', 'members', 'Which of these is NOT among the fish of the bay?'],
  ['name-all', 'set.members', 'catch', 'members', 'What are the fish of the bay? Name both.'],
  ['order', 'set.order', 'route', 'order', 'In which order do they come: the stops of the ferry, from west to east?']
];

test.each(STEMS)('%s of %s about %s/%s: %s', (type, template, fact, facet, stem) => {
  const question = withSaid(card(fact, facet), type, template, (one) => one.type !== 'true-false' || one.truth);
  expect(plain(words.stem(index, question))).toBe(stem);
});

const SHOWN: [QuestionType, string, string, Parameters<typeof card>[1], Value, string][] = [
  [
    'choice',
    'set.order',
    'route',
    'order',
    { kind: 'ref', fact: id('elm'), show: 'name' },
    'What comes first among the stops of the ferry, from west to east?'
  ],
  [
    'typed',
    'set.order',
    'route',
    'order',
    { kind: 'ref', fact: id('yew'), show: 'name' },
    'What comes right after Oak among the stops of the ferry, from west to east?'
  ],
  [
    'true-false',
    'set.members',
    'catch',
    'members',
    { kind: 'member', id: 'tuna', text: 'tuna' },
    'One of the fish of the bay is tuna.'
  ],
  [
    'true-false',
    'proposal.by',
    'dredge',
    'by',
    { kind: 'ref', fact: id('bo'), show: 'name' },
    'Bo Tarn wants the fishers to dredge the harbour.'
  ],
  ['true-false', 'relation.object', 'twins', 'object', { kind: 'ref', fact: id('ash'), show: 'name' }, 'Elm is the twin of Ash.']
];

test.each(SHOWN)('%s of %s about %s/%s with %j', (type, template, fact, facet, value, stem) => {
  const question = withSaid(card(fact, facet), type, template, (one) => {
    const shown = one.type === 'true-false' ? one.shown : one.asked.object;
    return JSON.stringify(shown) === JSON.stringify(value);
  });
  expect(plain(words.stem(index, question))).toBe(stem);
});

test('there is a line for every type and template that the deck can ask', () => {
  const told = new Set([...STEMS, ...SHOWN].map(([type, template]) => `${type} ${template}`));
  const asked = [...index.cards.values()].flatMap((one) =>
    QUESTION_TYPES.flatMap((type) =>
      templatesOf(index, one, type)
        .filter((template) => [1, 2, 3].some((seed) => make(index, one.id, type, `all ${seed}`, template)))
        .map((template) => `${type} ${template}`)
    )
  );
  expect([...new Set(asked)].filter((one) => !told.has(one))).toEqual([]);
});

test.each<[string, Parameters<typeof card>[1], string, string, string[]]>([
  ['landing', 'where', 'Where did this happen: a ship landed on the island?', 'Elm', ['10 March 1805']],
  ['landing', 'who', 'Who took part in the landing on the island?', 'Ana Mar and Bo Tarn', ['10 March 1805', 'Ана Мар']],
  ['ana', 'role', 'Who is Ana Mar?', 'The captain who found the island', ['Ана Мар']],
  ['oak', 'role', 'What description fits Oak?', 'The city on the hill', []],
  ['icc', 'definition', 'What is ICC?', 'The body that looks after the shore', ['Island Coast Council']],
  ['height', 'value', 'What is the height of the hill?', 'About 580 metres', []],
  ['catch', 'members', 'What are the fish of the bay?', 'Cod and herring', []],
  ['route', 'order', 'In which order do they come: the stops of the ferry, from west to east?', 'Elm, Oak and then Yew', []],
  [
    'dredge',
    'why',
    'According to the editor of the paper, why should the fishers dredge the harbour?',
    'Larger ships could call',
    []
  ],
  [
    'torn',
    'dispute',
    'The paper ends in the middle of a word. What is wrong with this passage?',
    'The rest of the page is missing',
    []
  ]
])('the card %s/%s', (fact, facet, front, back, aside) => {
  const one = index.cards.get(card(fact, facet));
  if (!one) throw new Error('no card');
  expect(
    [cardWords.front(index, one), cardWords.back(index, one), cardWords.aside(index, one)].map((text) =>
      Array.isArray(text) ? text : plain(text)
    )
  ).toEqual([front, back, aside.map((text): Text => (/\p{Script=Cyrillic}/u.test(text) ? [{ t: text, lang: 'ru' }] : text))]);
});

test.each([
  ['bridge', 'According to the editor of the paper, in 1866 the bridge was opened.'],
  ['map', 'In 1811 the first map was printed.'],
  ['dredge', 'The editor of the paper wants the fishers to dredge the harbour because larger ships could call.'],
  ['wall', 'According to the editor of the paper, the fishers plan to build a sea wall.'],
  ['fair', 'In the opinion of the editor of the paper, the hill is the fairest place on earth.'],
  ['calm', 'In the words of Cy Lund, the sea is calm in June.'],
  ['catch', 'The fish of the bay: cod and herring.'],
  ['torn', 'The paper ends in the middle of a word.']
])('the statement of %s', (fact, statement) => {
  const one = index.facts.get(id(fact));
  expect(one && plain(cardWords.statement(index, one))).toBe(statement);
});

test('any member of a list is right, and the key names them all', () => {
  const question = withSaid(card('catch', 'members'), 'typed', 'set.members', () => true);
  expect(plain(words.key(index, question))).toBe('Cod or herring');
});

test.each([
  ['1966', '1966', 'in 1966'],
  ['2014-06', 'June 2014', 'in June 2014'],
  ['1966-01-10', '10 January 1966', 'on 10 January 1966'],
  ['1900~', 'about 1900', 'in about 1900'],
  ['197X', 'the 1970s', 'in the 1970s'],
  ['1970/1979', 'the 1970s', 'in the 1970s'],
  ['1970/1989', 'the 1970s and 1980s', 'in the 1970s and 1980s'],
  ['1960/1989', 'the 1960s to the 1980s', 'in the 1960s to the 1980s'],
  ['2012/2013', '2012–13', 'in 2012–13'],
  ['1999/2000', '1999 to 2000', 'from 1999 to 2000'],
  ['1914-07/1918-11', 'July 1914 to November 1918', 'from July 1914 to November 1918'],
  ['-0043-03', 'March 44 BC', 'in March 44 BC'],
  ['0044-03-15', '15 March 44', 'on 15 March 44']
])('%s is %s, and %s', (edtf, date, when) => expect([dateWords(edtf), whenWords(edtf)]).toEqual([date, when]));

test.each([
  [580_000_000, 'crown', true, 'about 580 million crowns'],
  [14_000_000_000, 'crown', false, '14 billion crowns'],
  [1_800, 'metre', false, '1,800 metres'],
  [1_234_567.5, 'metre', false, '1.23457 million metres'],
  [31.5, 'metre', false, '31.5 metres'],
  [1, 'boat', false, '1 boat'],
  [0, 'boat', false, '0 boats']
])('%d %s is %s %s', (value, unit, approx, said) => expect(quantityWords(value, index.units.get(unit), approx)).toBe(said));

test('texts keep their languages and their marks', () => {
  const name: Text = [{ t: 'Мар', lang: 'ru' }];
  expect(say`see ${name}, ${'and go'}`).toEqual([{ t: 'see ' }, { t: 'Мар', lang: 'ru' }, { t: ', and go' }]);
  expect(say`all ${'plain'}`).toBe('all plain');
  expect(fill('{s} and {o}', { s: 'one', o: name })).toEqual([{ t: 'one and ' }, { t: 'Мар', lang: 'ru' }]);
  expect([capital('*the* sea'), capital('“the sea”'), capital('élan'), capital('4 boats')]).toEqual([
    '*The* sea',
    '“The sea”',
    'Élan',
    '4 boats'
  ]);
});

test('a list of events names them as events are named, never by their ids', () => {
  const members = ['landing', 'map', 'fire'].map((one) => ({ fact: id(one) }));
  const facts = deck.facts.map((one) => (one.kind === 'set' && one.id === id('route') ? { ...one, members, not: {} } : one));
  const events = indexDeck({ ...deck, facts });
  const said = members.map(({ fact }) => plain(words.value(events, { kind: 'ref', fact, show: 'name' })));
  expect(said).toEqual(['The landing on the island', 'The printing of the map', 'The great fire']);
  const question = make(events, card('route', 'order'), 'choice', 'any', 'set.order');
  expect(question?.type === 'choice' && question.options.map(({ value }) => plain(words.value(events, value)))).toSatisfy(
    (options: string[]) => options.every((option) => said.includes(option))
  );
});

test('of several sources none is "the text"', () => {
  const other = { id: 'ledger', title: 'The ledger', unit: 'page', extent: 3, voice: id('bo') } as const;
  const several = indexDeck({ ...deck, sources: [...deck.sources, other] });
  const question = make(several, card('silt', 'by'), 'typed', 'any', 'assertion.by');
  expect(question && plain(words.stem(several, question))).toBe('Who says that the harbour is silting up?');
});

test('what is proposed to nobody in particular is not what the proposer has to do', () => {
  const facts = deck.facts.map((one) => {
    if (one.kind !== 'proposal' || one.id !== id('dredge')) return one;
    const { to: _to, not: _not, ask: _ask, ...rest } = one;
    return rest;
  });
  const open = indexDeck({ ...deck, facts });
  const question = make(open, card('dredge', 'action'), 'kind', 'any');
  expect(question && plain(words.stem(open, question))).toBe(
    'What kind of statement is this? Dredge the harbour because larger ships could call.'
  );
});
