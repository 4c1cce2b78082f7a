/** One stretch of text in one language; without `lang` it is in the deck's. */
export interface Run {
  t: string;
  lang?: string;
}
/** Words for people. Inline marks in a string: *em*, ~sub~, ^sup^ and nothing else; never markup. */
export type Text = string | Run[];

const MARKS = /(\*[^*]+\*|~[^~]+~|\^[^^]+\^)/;

/** The words alone, without marks or languages: for search, grading and lint. */
export const plain = (text: Text): string =>
  (typeof text === 'string' ? text : text.map((run) => run.t).join(''))
    .split(MARKS)
    .map((part) => (MARKS.test(part) && part.length > 2 ? part.slice(1, -1) : part))
    .join('');

export type Piece = { mark: 'none' | 'em' | 'sub' | 'sup'; t: string; lang?: string };

/** The pieces a screen shows, in order. */
export function pieces(text: Text): Piece[] {
  const runs: Run[] = typeof text === 'string' ? [{ t: text }] : text;
  return runs.flatMap(({ t, lang }) =>
    t
      .split(MARKS)
      .filter((part) => part !== '')
      .map((part): Piece => {
        const mark =
          part.length > 2 && MARKS.test(part)
            ? ({ '*': 'em', '~': 'sub', '^': 'sup' } as const)[part[0] as '*' | '~' | '^']
            : 'none';
        const piece: Piece = { mark, t: mark === 'none' ? part : part.slice(1, -1) };
        if (lang) piece.lang = lang;
        return piece;
      })
  );
}
