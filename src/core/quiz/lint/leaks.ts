import { plain, type Text } from '../../content/text.ts';
import { errorRule } from './rule.ts';

const LEAKS: [RegExp, string][] = [
  [/\{[^}]*\}/, 'a gap that was not filled'],
  [/\b(undefined|null|NaN)\b|\[object/, 'a value that is none'],
  [/\b(TODO|FIXME|TBD|XXX)\b|\?\?\?|lorem ipsum/i, 'a placeholder'],
  [/<\/?[a-z!][^>]*>|&(#\d+|[a-z]+);|\*\*|`|\]\(/i, 'markup'],
  [/ {2}|^\s|\s$|\s[,.?!;:](\s|$)|[.,;:]\?|[^.]\.\.$|,\.|\?\./, 'broken punctuation']
];

const PAIRED = /\*[^*]+\*|~[^~]+~|\^[^^]+\^/g;

function leakIn(text: Text): string | undefined {
  const runs = typeof text === 'string' ? [text] : text.map(({ t }) => t);
  if (plain(text) === '') return 'nothing to read';
  const found = LEAKS.find(([pattern]) => pattern.test(plain(text)));
  if (found) return found[1];
  return runs.some((run) => /[*~^]/.test(run.replace(PAIRED, ''))) ? 'a mark without its partner' : undefined;
}

/** E18: no placeholder, no empty text and no markup reaches a learner. */
export const leaks = errorRule('E18', ({ stem, options }) =>
  [stem, ...options.map(({ text }) => text)].flatMap((text) => {
    const leak = leakIn(text);
    return leak === undefined ? [] : [`there is ${leak} in "${plain(text)}": write it as it is to be read.`];
  })
);
