import type { Issue, Place } from '../problem.ts';
import { plain, type Text } from '../text.ts';
import { eachFact, error, type Rule, warning } from './view.ts';
import { deckWordings, type Wording, wordingsOf } from './wordings.ts';

// TODO only in capitals: "todo" is Spanish for "all". XXX alone: within a text it may be a Roman thirty.
const PLACEHOLDER = /\b(TODO|FIXME|TBD|TBC|TK)\b|\bxxx+\b|\b[Ll]orem ipsum\b|\?\?\?|^(XXX+|tbd|todo|n\/a|\?|-+|\.{3}|…)$/;
const TAG = /<[/!a-z]|<$/i;
const ENTITY = /&(#\d+|#x[0-9a-f]+|[a-z]+\d*);/i;
const OTHER_MARKUP = /\*\*|\]\(|\{\{|\}\}|`/;
const PAIRED = /\*[^*]+\*|~[^~]+~|\^[^^]+\^/g;

function markupFault(text: string): string | undefined {
  const tag = TAG.exec(text) ?? ENTITY.exec(text) ?? OTHER_MARKUP.exec(text);
  if (tag) return `"${tag[0]}" looks like markup: only the marks *…*, ~…~ and ^…^ are shown, so write the text plainly.`;
  const lone = /[*~^]/.exec(text.replace(PAIRED, ''));
  return lone ? `the mark ${lone[0]} has no partner: close it, or write the word it stands for.` : undefined;
}

const raw = (text: Text): string => (typeof text === 'string' ? text : text.map((run) => run.t).join(''));

/** E18: a text that is empty, a placeholder, or holds markup. */
function textFaults(at: Place, text: Text, name: string): Issue[] {
  const words = plain(text).trim();
  if (words === '') return [error('E18', at, `${name} is empty: write it, or take the line out.`)];
  const placeholder = PLACEHOLDER.exec(words);
  if (placeholder) return [error('E18', at, `"${placeholder[0]}" in ${name} is a placeholder: write the real text.`)];
  // Each run alone: marks never reach from one run into the next.
  const runs = typeof text === 'string' ? [text] : text.map((run) => run.t);
  const fault = runs.map(markupFault).find((found) => found !== undefined);
  return fault === undefined ? [] : [error('E18', at, `in ${name}, ${fault}`)];
}

const gapCode = 'says/gaps';

function gapFaults({ at, text, gaps = [] }: Wording, name: string): Issue[] {
  const found = [...raw(text).matchAll(/\{(\w*)\}/g)].map(([, gap]) => gap ?? '');
  const missing = gaps.filter((gap) => !found.includes(gap));
  const unknown = found.filter((gap) => !gaps.includes(gap));
  return [
    ...missing.map((gap) => error(gapCode, at, `${name} has no {${gap}}: put it where the answer goes.`)),
    ...unknown.map((gap) => error(gapCode, at, `nothing is known that could fill {${gap}} in ${name}.`))
  ];
}

function stopFault({ at, text, kind }: Wording, name: string): Issue[] {
  // Not after a capital: U.S., St. J.
  const ends = kind === 'sentence' ? /[.!?。۔]$/ : /[^.A-Z][.。۔]$/;
  if (kind === 'explanation' || kind === 'name' || !ends.test(plain(text).trim())) return [];
  return [
    warning('text/full-stop', at, `${name} ends with a full stop: leave it out, because the text goes into larger sentences.`)
  ];
}

const nameOf = (at: Place): string => String(at.findLast((key) => typeof key === 'string') ?? 'this');

const wordingFaults = (wording: Wording): Issue[] => {
  const name = nameOf(wording.at);
  const faults = textFaults(wording.at, wording.text, name);
  return faults.length > 0 ? faults : [...gapFaults(wording, name), ...stopFault(wording, name)];
};

/** E17 and E18 in facts, with sentences that have no place for their value. */
export const factTexts: Rule = eachFact((fact) => [
  ...(plain(fact.why).trim() === ''
    ? [error('E17', ['why'], 'why is empty: every answer is followed by an explanation, so write one in your own words.')]
    : textFaults(['why'], fact.why, 'why')),
  ...wordingsOf(fact).flatMap(wordingFaults)
]);

/** The same for the texts of the deck itself. */
export const deckTexts: Rule = ({ deck }) => deckWordings(deck).flatMap(wordingFaults);
