import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Verdict } from '../core/base/answer.ts';
import type { FactId } from '../core/base/ids.ts';
import type { Deck } from '../core/content/deck.ts';
import { problemLine } from '../core/content/problem.ts';
import { readDeck } from '../core/content/schema.ts';
import { readYaml } from './yaml.ts';

/** What a fair teacher would make of an answer, and the verdicts that agree with it. */
export const LABELS = {
  right: ['right'],
  near: ['near'],
  wrong: ['wrong'],
  'right-or-near': ['right', 'near'],
  'near-or-wrong': ['near', 'wrong']
} as const satisfies Record<string, readonly Verdict[]>;
export type Label = keyof typeof LABELS;
const isLabel = (key: string): key is Label => Object.keys(LABELS).includes(key);

export interface Answer {
  fact: FactId;
  said: string;
  label: Label;
  /** Not to be looked at while the grader is worked on. */
  held: boolean;
}

/** Typed answers with their labels, and the deck whose facts they are about. */
export interface AnsweredDeck {
  deck: Deck;
  answers: Answer[];
}

const HELD = 3;

const DECK = { format: 1, rev: 1, about: 'Labelled answers.', licence: 'MIT', authors: ['Cardamom'], asOf: '2026-01-01' };
const FACT = { stance: 'fact', source: 'background', why: 'What is asked.' };

type Group = Record<string, unknown>;
const isGroup = (value: unknown): value is Group => typeof value === 'object' && value !== null && !Array.isArray(value);
const listOf = (value: unknown = []): unknown[] => {
  if (!Array.isArray(value)) throw new Error(`no list: ${JSON.stringify(value)}`);
  return value;
};

// What each kind of file lists, and the fact that an entry is.
const SECTIONS: { [section: string]: (entry: Group, file: Group) => Group } = {
  things: (entry, { class: kind }) => ({ kind: 'entity', class: kind, role: 'what is asked', ...entry }),
  figures: (entry) => ({ kind: 'figure', says: '{value}', ...entry }),
  events: (entry) => ({ kind: 'event', happened: entry['label'], ...entry })
};

function labelled(entry: Group): Pick<Answer, 'said' | 'label'>[] {
  return Object.keys(LABELS)
    .filter(isLabel)
    .flatMap((label) =>
      listOf(entry[label]).map((said) => {
        if (typeof said !== 'string') throw new Error(`the answer ${JSON.stringify(said)} must stand in quotes`);
        return { said, label };
      })
    );
}

/** Reads one file of labelled answers; anything wrong with it throws, for it is ours. */
export function parseAnswers(name: string, text: string): AnsweredDeck {
  const { value: file, faults } = readYaml(text);
  if (!isGroup(file)) throw new Error(`${name}: ${JSON.stringify(faults)}`);
  const entries = Object.entries(SECTIONS).flatMap(([section, factOf]) =>
    listOf(file[section]).map((entry, i) => {
      if (!isGroup(entry)) throw new Error(`${name}: entry ${i + 1} of ${section} is no group`);
      const own = Object.fromEntries(Object.entries(entry).filter(([key]) => !isLabel(key)));
      return { fact: { ...FACT, id: `${section}-${i + 1}`, ...factOf(own, file) }, answers: labelled(entry) };
    })
  );
  const { lang, units } = file;
  const facts = entries.map(({ fact }) => fact);
  const deck = readDeck({
    ...DECK,
    id: name,
    title: name,
    lang,
    sources: [],
    relations: [],
    units: listOf(units),
    topics: [],
    facts
  });
  if (!deck.ok) throw new Error(deck.error.map(problemLine).join('\n'));
  const answers = deck.value.facts.flatMap(({ id }, i) => (entries[i]?.answers ?? []).map((answer) => ({ ...answer, fact: id })));
  return { deck: deck.value, answers: answers.map((answer, i) => ({ ...answer, held: (i + 1) % HELD === 0 })) };
}

/** The labelled answers of a folder, one deck for each file; none where there is no such folder. */
export const readAnswers = (dir: string): AnsweredDeck[] =>
  (existsSync(dir) ? readdirSync(dir) : [])
    .filter((file) => file.endsWith('.yaml'))
    .sort()
    .map((file) => parseAnswers(basename(file, '.yaml'), readFileSync(join(dir, file), 'utf8')));
