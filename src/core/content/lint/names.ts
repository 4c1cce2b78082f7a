import type { EntityFact, Fact, TermFact } from '../fact.ts';
import type { Issue, Place } from '../problem.ts';
import { plain, type Text } from '../text.ts';
import { eachFact, error, folded, nameText, type Rule, titleOf, warning } from './view.ts';

const isNamed = (fact: Fact): fact is EntityFact | TermFact => fact.kind === 'entity' || fact.kind === 'term';

function namesOf(fact: EntityFact | TermFact): { at: Place; name: Text }[] {
  return [
    { at: [fact.kind === 'entity' ? 'name' : 'term'], name: fact.kind === 'entity' ? fact.name : fact.term },
    ...Object.entries(fact.scripts ?? {}).map(([lang, name]) => ({ at: ['scripts', lang], name })),
    ...(fact.alternates ?? []).map((name, index) => ({ at: ['alternates', index], name: nameText(name) }))
  ];
}

/** A name that means two things: typed as an answer it would be right for both, and no question can ask for one. */
export const sharedNames: Rule = (view) => {
  const first = new Map<string, { fact: Fact; at: Place }>();
  return view.deck.facts.flatMap((fact, index) =>
    !isNamed(fact)
      ? []
      : namesOf(fact).flatMap(({ at, name }): Issue[] => {
          const place = ['facts', index, ...at];
          const key = folded(name, view);
          const before = first.get(key);
          if (!before) first.set(key, { fact, at: place });
          if (!before || before.fact.id === fact.id) return [];
          const message = `"${plain(name)}" is also a name of "${before.fact.id}": whoever types it could mean either.`;
          return [{ ...warning('name/shared', place, message, before.at), fact: fact.id }];
        })
  );
};

/** What tells a named thing from the others of its class: the field, and the question it answers. */
const descriptionOf = (fact: Fact): { key: string; text: Text; kind: string } | undefined => {
  if (fact.kind === 'term') return { key: 'definition', text: fact.definition, kind: fact.class };
  return fact.kind === 'entity' && fact.role !== undefined ? { key: 'role', text: fact.role, kind: fact.class } : undefined;
};

/** Two of one class in one role: the question "who is …?" would have two right answers. */
export const sharedRoles: Rule = (view) => {
  const first = new Map<string, { fact: Fact; at: Place }>();
  return view.deck.facts.flatMap((fact, index): Issue[] => {
    const described = descriptionOf(fact);
    if (!described) return [];
    const { key, text, kind } = described;
    const role = `${kind}/${key}/${folded(text, view)}`;
    const at = ['facts', index, key];
    const before = first.get(role);
    if (!before) first.set(role, { fact, at });
    if (!before || before.fact.id === fact.id) return [];
    const message = `"${titleOf(before.fact)}" has the same class and ${key}: say what sets them apart.`;
    return [{ ...error('class/shared-role', at, message, before.at), fact: fact.id }];
  });
};

/** What is easily mixed up is so both ways. */
export const confusable: Rule = eachFact((fact, { byId }) =>
  (fact.confusable ?? []).flatMap(({ fact: id }, index) => {
    const other = byId.get(id);
    if (!other || other.id === fact.id || other.confusable?.some((back) => back.fact === fact.id)) return [];
    const message = `"${id}" does not name "${fact.id}" as confusable: add it there, so that both explain the difference.`;
    return [warning('confusable/one-way', ['confusable', index, 'fact'], message)];
  })
);
