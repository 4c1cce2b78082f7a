import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseDeckId } from '../../core/base/ids.ts';
import { slugOf } from '../../core/base/slug.ts';
import { filesOf, writeWhole } from '../compile.ts';
import { type Command, wordOf, wrongUse } from './command.ts';

const STARTER = fileURLToPath(new URL('../starter/', import.meta.url));
const LANGUAGE = /^[a-z]{2,3}(-[A-Za-z0-9]{1,8})*$/;

const titleFrom = (id: string): string => id.charAt(0).toUpperCase() + id.slice(1).replaceAll('-', ' ');

/** The head of the starter with some of its values changed; a text in double quotes of JSON is one in YAML too. */
const headed = (head: string, values: Readonly<Record<string, string>>): string =>
  Object.entries(values).reduce(
    (text, [key, value]) => text.replace(new RegExp(`^${key}: .*$`, 'm'), () => `${key}: ${value}`),
    head
  );

export const newDeck: Command = {
  summary: 'makes a folder with a small deck to start from',
  folders: 'new',
  flags: {
    title: { wants: 'words', help: 'the title of the deck; made from the folder’s name if absent' },
    lang: { wants: 'code', help: 'the language of its facts: en, ru, ur …; en if absent' }
  },
  about: `The deck shows every kind of fact, with comments that explain it, and is right as it stands. Nothing that is there
already is ever written over. The app writes its questions in English so far, whatever the language of the facts.`,
  examples: [
    ['new content/garden-birds', 'a deck in the app’s own folder'],
    ['new content/garden-birds --title "Birds of the garden"', 'with a title of its own']
  ],
  run(asked, { today }) {
    const [folder] = asked.folders;
    const id = basename(resolve(folder));
    if (!parseDeckId(id).ok) {
      const better = slugOf(id) || 'my-deck';
      return wrongUse(
        `The folder's name is the deck's id: small letters, digits and single dashes, like ${better}. Nothing was made.`
      );
    }
    if (existsSync(folder) && (!statSync(folder).isDirectory() || readdirSync(folder).length > 0))
      return wrongUse(`${folder} is there already, and nothing is written over: choose another name.`);
    const lang = wordOf(asked, 'lang') ?? 'en';
    if (!LANGUAGE.test(lang)) return wrongUse(`--lang is ${lang}, but a language is a short code: en, ru, ur, zh-Hant.`);

    const title = JSON.stringify(wordOf(asked, 'title') ?? titleFrom(id));
    const written = filesOf(STARTER).map(({ path }) => {
      const text = readFileSync(path, 'utf8');
      const file = join(folder, relative(STARTER, path));
      writeWhole(file, file.endsWith('deck.yaml') ? headed(text, { id, title, lang, asOf: `'${today}'` }) : text);
      return `  ${file}`;
    });
    const next = ['check', 'preview'].map((command) => `  npm run deck -- ${command} ${folder}`);
    return { out: ['Made a deck to start from:', ...written, 'Now:', ...next].join('\n'), code: 0 };
  }
};
