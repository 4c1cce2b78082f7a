import { plain, type Run, type Text } from '../../content/text.ts';

const runsOf = (text: Text): Run[] => (typeof text === 'string' ? [{ t: text }] : text);

/** Runs side by side; one string where no language is marked. */
function joinRuns(runs: readonly Run[]): Text {
  const out: Run[] = [];
  for (const run of runs) {
    const last = out.at(-1);
    if (run.t === '') continue;
    if (last && last.lang === run.lang) out[out.length - 1] = { ...last, t: last.t + run.t };
    else out.push(run);
  }
  return out.every(({ lang }) => lang === undefined) ? out.map(({ t }) => t).join('') : out;
}

/** A sentence from words and texts, as a template literal; the texts keep their languages. */
export const say = (parts: TemplateStringsArray, ...texts: Text[]): Text =>
  joinRuns(parts.flatMap((part, i) => [{ t: part }, ...runsOf(texts[i] ?? '')]));

/** A pattern with its `{gaps}` filled. */
export const fill = (pattern: string, gaps: Readonly<Record<string, Text>>): Text =>
  joinRuns(pattern.split(/\{(\w+)\}/).flatMap((part, i) => (i % 2 === 0 ? [{ t: part }] : runsOf(gaps[part] ?? ''))));

/** Changes the strings of a text and leaves its languages. */
export const mapText = (text: Text, change: (t: string, index: number, last: boolean) => string): Text => {
  const runs = runsOf(text);
  return joinRuns(runs.map((run, i) => ({ ...run, t: change(run.t, i, i === runs.length - 1) })));
};

/** With a capital at the start of the sentence, behind a mark or a quotation sign. */
export const capital = (text: Text): Text =>
  mapText(text, (t, i) =>
    i === 0 ? t.replace(/^([*~^“"'‘(]*)(\p{Ll})/u, (_, before, first) => before + first.toUpperCase()) : t
  );

/** The first word, as it is written. */
export const firstWord = (text: Text): string => /^\S*/.exec(plain(text))?.[0] ?? '';
