import { plain } from '../../content/text.ts';
import type { RelationKind } from '../../content/deck.ts';
import { errorRule } from './rule.ts';
import { sortOf } from './sort.ts';
import type { QuestionView } from './view.ts';

/** The classes that the author of a relation lets stand side by side as answers. */
function declaredClasses({ deck, fact, question }: QuestionView): readonly string[] {
  if (fact.kind !== 'relation') return [];
  const kind: RelationKind | undefined = deck.relations.find(({ id }) => id === fact.relation);
  return (question.asked.facet === 'subject' ? kind?.subjectClass : kind?.objectClass) ?? [];
}

const FORMS: [RegExp, string][] = [
  [/^to \p{Ll}/iu, 'begins with "to"'],
  [/^(because|since) /i, 'begins with "because"'],
  [/^(when|where|while|if|that) /i, 'is a clause']
];

const formOf = (text: string): string | undefined => FORMS.find(([pattern]) => pattern.test(text))?.[1];

/** E12: the options are of one class and one part of speech, so that none sticks out. */
export const sameSort = errorRule('E12', (view) => {
  // Who speaks, or is to act, may be a person or a country.
  const { facet, want } = view.question.asked;
  if ((facet === 'by' || facet === 'to') && want === 'object') return [];
  const declared = declaredClasses(view);
  // Words of the author's own have no class: a list says by its `item` what they are.
  const classed = view.options.filter(({ value }) => value.kind !== 'member');
  const sorts = classed.map(({ value }) => {
    const sort = sortOf(view.facts, value);
    return declared.includes(sort) ? declared.join(' or ') : sort;
  });
  const [first = '', ...more] = new Set(sorts);
  if (more.length > 0)
    return [
      `the options mix ${[first, ...more].join(' and ')}: give the facts one class, or deny others of this class in "not".`
    ];
  const formed = view.options.map(({ text }) => ({ text: plain(text), form: formOf(plain(text)) }));
  const odd = formed.find(({ form }) => form !== undefined);
  if (odd?.form === undefined || formed.every(({ form }) => form === odd.form)) return [];
  return [`"${odd.text}" ${odd.form}, and not every option does: put them all in one form.`];
});
