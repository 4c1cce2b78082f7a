import type { Issue, Place } from '../problem.ts';
import { eachFact, error, type Rule } from './view.ts';

function repeats(ids: readonly string[], place: (index: number) => Place, what: string): Issue[] {
  const first = new Map<string, number>();
  return ids.flatMap((id, index) => {
    const before = first.get(id);
    if (before === undefined) {
      first.set(id, index);
      return [];
    }
    return [error('id/duplicate', place(index), `two ${what} have the id "${id}": give one of them another.`, place(before))];
  });
}

const idsOf = (items: readonly { id: string }[]): string[] => items.map(({ id }) => id);

/** Ids are given once: to facts, and to sources, relations, units and topics. */
export const uniqueIds: Rule = ({ deck }) => [
  ...repeats(idsOf(deck.facts), (index) => ['facts', index, 'id'], 'facts').map((issue) => withFact(issue, deck.facts)),
  ...repeats(idsOf(deck.sources), (index) => ['sources', index, 'id'], 'sources'),
  ...repeats(idsOf(deck.relations), (index) => ['relations', index, 'id'], 'relations'),
  ...repeats(idsOf(deck.units), (index) => ['units', index, 'id'], 'units'),
  ...repeats(idsOf(deck.topics), (index) => ['topics', index, 'id'], 'topics')
];

function withFact(issue: Issue, facts: readonly { id: string }[]): Issue {
  const index = issue.at[1];
  const fact = typeof index === 'number' ? facts[index] : undefined;
  return fact ? { ...issue, fact: fact.id } : issue;
}

/** Members of one set are different things. */
export const uniqueMembers: Rule = eachFact((fact) =>
  fact.kind === 'set'
    ? repeats(
        fact.members.map((member) => ('fact' in member ? member.fact : member.id)),
        (index) => ['members', index],
        'members'
      ).map(({ other: _other, ...issue }) => issue)
    : []
);
