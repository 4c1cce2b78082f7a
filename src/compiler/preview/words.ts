import type { Mark } from '../../core/content/fact.ts';
import { pieces, type Text } from '../../core/content/text.ts';
import type { Proof } from '../../core/quiz/question.ts';
import { html, type Html } from '../html.ts';

/** A deck's words as markup: its few marks, and each stretch in its own language and direction. */
export const shown = (text: Text): Html =>
  html`${pieces(text).map(({ mark, t, lang }) => {
    const words = lang === undefined ? html`${t}` : html`<bdi lang="${lang}" dir="auto">${t}</bdi>`;
    switch (mark) {
      case 'em':
        return html`<em>${words}</em>`;
      case 'sub':
        return html`<sub>${words}</sub>`;
      case 'sup':
        return html`<sup>${words}</sup>`;
      case 'none':
        return words;
    }
  })}`;

/** Names side by side, each in its own script. */
export const nameList = (names: readonly { t: string; lang?: string }[]): Html =>
  html`${names.map((name, i) => html`${i === 0 ? '' : ' · '}${shown([name])}`)}`;

export const MARK_WORDS: Record<Mark, string> = {
  fact: 'Fact',
  claim: 'Someone’s claim',
  proposal: 'Plan or proposal',
  opinion: 'Opinion',
  disputed: 'Disputed'
};

/** Why an option is wrong, as its author needs to hear it. */
export const PROOF_WORDS: Record<Proof['by'], string> = {
  functional: 'there is one right answer, and this is another.',
  closed: 'the deck names all that are right, and this is not among them.',
  not: 'the fact says so under “not”.',
  disjoint: 'too far from the right answer to count.'
};
