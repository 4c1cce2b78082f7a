/** Where a rule stands in the source of the question maker, and what is left there when it is taken away. */
export interface Place {
  /** Under core/. */
  file: string;
  code: string;
  without: string;
}

const CLOSURE = 'quiz/closure.ts';
const DECK_INDEX = 'quiz/deck-index.ts';
const STATEMENT = 'quiz/statement.ts';
const THING = 'quiz/proof/false-thing.ts';
const WORDING = 'quiz/proof/false-wording.ts';
const PROOF = 'quiz/proof/proof-of-falsity.ts';
const TYPED = 'quiz/typed/make.ts';

/** Disputed facts are sorted out where options are looked for, and once more where they are proved. */
const MIXED = {
  file: 'quiz/distractors/pool.ts',
  code: "${isDisputed ? 'disputed' : ''} ",
  without: ''
};

/** Everything that keeps a true answer from counting as wrong, each for itself. */
export const RULES = {
  'one name, one thing': [{ file: CLOSURE, code: 'things.join(before[0], fact);', without: '' }],
  'alternates are names': [{ file: DECK_INDEX, code: '...(fact.alternates ?? []).map(nameRun),', without: '' }],
  'scripts are names': [
    {
      file: DECK_INDEX,
      code: '...Object.entries(fact.scripts ?? {}).map(([lang, t]) => ({ t, lang }))',
      without: ''
    }
  ],
  'names are folded': [{ file: CLOSURE, code: 'texts.get(key) ?? foldText(text, lang)', without: 'text' }],
  'a part touches its whole': [{ file: CLOSURE, code: 'if (partOf !== undefined) within(id, partOf);', without: '' }],
  'a part of a part is a part': [
    {
      file: CLOSURE,
      code: 'for (const whole of over.get(root) ?? []) wholes(whole, found);',
      without: 'for (const whole of over.get(root) ?? []) found.add(whole);'
    }
  ],
  '"A and B" holds each': [
    {
      file: CLOSURE,
      code: 'if (member !== undefined && whole !== undefined) within(member, whole);',
      without: ''
    }
  ],
  'the same words, the same statement': [{ file: CLOSURE, code: 'else statements.join(before, fact.id);', without: '' }],
  'two wordings of an event': [{ file: CLOSURE, code: '[fact.label, fact.happened]', without: '[fact.label]' }],
  'two wordings of a figure': [{ file: CLOSURE, code: '[fact.of, fact.says]', without: '[fact.of]' }],
  'a remark is an assertion': [{ file: CLOSURE, code: "kind === 'remark' ? 'assertion' : kind", without: 'kind' }],
  'symmetric relations turn round': [{ file: CLOSURE, code: '...(kind?.symmetric ? [id] : []),', without: '' }],
  'an inverse says the same': [{ file: CLOSURE, code: '...(kind?.inverse === undefined ? [] : [kind.inverse]),', without: '' }],
  'an inverse is so both ways': [{ file: CLOSURE, code: ', ...back]', without: ']' }],
  'an end by any name': [
    { file: 'quiz/closure.ts', code: '${end} ${things.find(pair[end])}', without: '${end} ${pair[end]}' },
    { file: 'quiz/closure.ts', code: '${end} ${things.find(fact)}', without: '${end} ${fact}' }
  ],
  'a member by any name': [
    {
      file: STATEMENT,
      code: '? (one.alternates ?? []) : []',
      without: '? [] : []'
    }
  ],
  'several may be true': [
    {
      file: THING,
      code: 'const truths = truthsOf(index, fact, facet);',
      without: 'const truths = objectsOf(fact, facet).slice(0, 1);'
    }
  ],
  'the same thing by another name': [
    {
      file: THING,
      code: 'return closureOf(index).same(a.fact, b.fact)',
      without: 'return false'
    }
  ],
  'words may name a thing': [
    { file: THING, code: 'return [...foldedCallings(index, fact, b)].some(', without: 'return [].some(' }
  ],
  'a dispute has two sides': [{ file: THING, code: '...truths, ...disputedOf(index, fact, facet)', without: '...truths' }],
  'what touches a truth may be true': [{ file: THING, code: 'return touched ? undefined : closing', without: 'return closing' }],
  'words within words': [{ file: THING, code: 'holds(one, other) || holds(other, one)', without: 'false' }],
  'a place lies in its land, whatever is denied': [
    {
      file: THING,
      code: "denied && !(touched && facet === 'where')",
      without: 'denied'
    }
  ],
  'who took part is not all': [{ file: THING, code: 'return closed && own !== undefined', without: 'return own !== undefined' }],
  'a list of people is silent on groups': [
    {
      file: THING,
      code: ' && truths.some((truth) => classOf(index, truth) === own)',
      without: ''
    }
  ],
  'a name of two classes is of none': [
    { file: CLOSURE, code: 'classes.has(root) && classes.get(root) !== own ? undefined : own', without: 'own' }
  ],
  'a disputed list closes nothing': [{ file: THING, code: " && twin.stance !== 'disputed')", without: ')' }],
  'to nobody named is not to nobody': [{ file: THING, code: ' && objectsOf(fact, facet).length > 0', without: '' }],
  'words are what they name': [
    {
      file: STATEMENT,
      code: 'return ownCallings(index, fact, value).flatMap((name) => closureOf(index).bearers(name))[0]',
      without: 'return undefined'
    }
  ],
  'a list has the members of its twins': [
    {
      file: STATEMENT,
      code: "twin.kind === 'set' ? twin.members",
      without: "twin === fact && twin.kind === 'set' ? twin.members"
    }
  ],
  'an event by any wording': [{ file: STATEMENT, code: '[event.label, event.happened].map(', without: '[].map(' }],
  'what has no name is not typed': [
    { file: TYPED, code: 'if (called.some((names) => names.length === 0)) return undefined;', without: '' }
  ],
  'one place of each class': [
    {
      file: THING,
      code: 'own !== undefined && truths.every((truth) => classOf(index, truth) === own) ? FUNCTIONAL',
      without: 'own !== undefined ? FUNCTIONAL'
    }
  ],
  'an open relation proves nothing': [
    {
      file: THING,
      code: 'return isFunctional(index, fact.relation, facet) ? FUNCTIONAL : undefined',
      without: 'return FUNCTIONAL'
    }
  ],
  'one object is not one subject': [{ file: THING, code: 'functional === wanted;', without: 'functional !== undefined;' }],
  'the inverse swaps the ends': [{ file: THING, code: 'declared(other, opposite)', without: 'declared(other, end)' }],
  'an open list proves nothing': [{ file: THING, code: 'return fact.closed ? CLOSED : undefined', without: 'return CLOSED' }],
  'who tells it says it too': [{ file: THING, code: '!listed || tells ||', without: '!listed ||' }],
  'who wants it may do it': [{ file: THING, code: '|| mayDoIt(index, fact, facet, candidate)', without: '' }],
  'a plain fact has no list of who says it': [{ file: THING, code: "fact.stance !== 'fact' && objectsOf", without: 'objectsOf' }],
  'two orders of one list': [{ file: THING, code: 'twins(fact).length === 1 && ', without: '' }],
  'a place by any name': [
    { file: THING, code: '!isSame(index, fact, placed, candidate) && !touches(index, fact, placed, candidate)', without: 'true' }
  ],
  'a place holds its parts': [{ file: THING, code: ' && !touches(index, fact, placed, candidate);', without: ';' }],
  'the same wording is true of both': [
    {
      file: WORDING,
      code: "same(fact.id, other.id) || alike('name', 'role', 'definition')",
      without: 'same(fact.id, other.id)'
    }
  ],
  'a term is what holds it': [
    { file: WORDING, code: '(nested(fact.id, other.id) && !toldApart(fact, other))', without: 'false' }
  ],
  'one wish of one to one': [
    {
      file: WORDING,
      code: 'const shares = sharesEnds(index, fact, other) ||',
      without: 'const shares ='
    }
  ],
  'to nobody is to anybody': [{ file: WORDING, code: 'mine.length === 0 || its.length === 0 ||', without: '' }],
  'a group speaks for its members': [
    {
      file: WORDING,
      code: 'if (!nested(one.by, other.by)) return false;',
      without: 'if (one.by !== other.by) return false;'
    }
  ],
  'what they want may be asked of them': [
    {
      file: WORDING,
      code: " || (facet === 'action' && mayBeAsked(index, fact, other))",
      without: ''
    }
  ],
  'one action by two': [{ file: WORDING, code: "alike('action', 'reason') || ", without: '' }],
  'one trouble of two passages': [{ file: WORDING, code: " && !alike('dispute')", without: '' }],
  'a disputed wording is neither': [
    MIXED,
    {
      file: WORDING,
      code: "if (fact.stance === 'disputed' || other.stance === 'disputed' || fact.kind !== other.kind)",
      without: 'if (fact.kind !== other.kind)'
    }
  ],
  'dates that meet are no proof': [{ file: PROOF, code: 'disjoint(x, y)', without: 'a !== b' }],
  'about reaches further': [
    {
      file: 'base/edtf.ts',
      code: 'a.latest < b.earliest || b.latest < a.earliest',
      without: 'a.end < b.start || b.end < a.start'
    }
  ],
  'every date of an event': [{ file: PROOF, code: 'dated.every((', without: 'dated.slice(0, 1).every((' }],
  'a disputed date proves nothing': [{ file: PROOF, code: 'known && dated.every', without: 'dated.length > 0 && dated.every' }],
  'every amount of a figure': [{ file: PROOF, code: 'figures.every((figure)', without: 'figures.slice(0, 1).every((figure)' }],
  'near enough is not false': [
    {
      file: PROOF,
      code: 'allowed(figure, index.deck.units) + allowed({ ...figure, value: given.value }, index.deck.units)',
      without: '0'
    }
  ],
  'near enough to the one that is asked': [
    { file: PROOF, code: 'if (isNearEnough(index, fact, other)) return undefined;', without: '' }
  ],
  'units are not compared': [{ file: PROOF, code: 'figure.unit === given.unit &&', without: '' }],
  'a disputed fact is no wrong one': [
    MIXED,
    {
      file: PROOF,
      code: "if (other.stance === 'disputed' && facet !== 'dispute') return undefined;",
      without: ''
    }
  ],
  'every true name is taken': [{ file: TYPED, code: ': truthsOf(index, fact, facet)', without: ': [key]' }],
  'a name of two is not asked': [{ file: TYPED, code: ' || isAmbiguous(index, values, names)', without: '' }],
  'one thing or pair said as two': [{ file: 'quiz/kind/make.ts', code: ', ...restating(index, fact)', without: '' }],
  'said as two things': [
    {
      file: 'quiz/kind/make.ts',
      code: 'others.some(({ stance }) => MARK_OF[stance] !== key)',
      without: 'false'
    }
  ],
  'two units of one name': [{ file: 'quiz/number/make.ts', code: "word !== '' && mine.includes(word)", without: 'false' }]
} as const satisfies Record<string, readonly Place[]>;

export type Rule = keyof typeof RULES;
