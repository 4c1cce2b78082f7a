import type { DeckIndex } from '../../core/quiz/deck-index.ts';
import { allowed } from '../../core/quiz/grading/tolerance.ts';
import { type NotOption, type Option, type Question, type Row, valueId } from '../../core/quiz/question.ts';
import { numberWords } from '../../core/quiz/words/en/values.ts';
import { wordsFor } from '../../core/quiz/words/index.ts';
import type { Quantity } from '../../core/content/fact.ts';
import { html, type Html } from '../html.ts';
import { nameList, PROOF_WORDS, shown } from './words.ts';

type Shown = Option | NotOption;
type Reason = Shown['reason'];

/** Why it is wrong; or, where what is wrong is asked for, why it is the answer. */
const proofIn = (reason: Reason) => ('proof' in reason ? reason.proof.by : undefined);

function proofOf(reason: Reason): Html {
  const by = proofIn(reason);
  return html`${by ? PROOF_WORDS[by] : ''}`;
}

/** What the author wrote of the difference between the asked fact and the one an option shows. */
function difference(index: DeckIndex, { asked }: Question, { value }: Shown): Html {
  const told = index.facts.get(asked.fact)?.confusable?.find(({ fact }) => value.kind === 'ref' && value.fact === fact);
  return told ? html`<small>${shown(told.differ)}</small>` : html``;
}

/** The options, and why the wrong ones are wrong: said once where it is the same for all. */
function optionList(index: DeckIndex, question: Question, options: readonly Shown[]): Html {
  const words = wordsFor(index.deck.lang);
  const proofs = new Set(options.flatMap(({ reason }) => proofIn(reason) ?? []));
  const [only] = proofs;
  const item = (option: Shown): Html =>
    html`<li class="${option.reason.kind === 'key' ? 'right' : 'wrong'}">
      <span>${shown(words.value(index, option.value))}</span>
      ${proofs.size > 1 ? html`<small>${proofOf(option.reason)}</small>` : html``}${difference(index, question, option)}
    </li>`;
  return html`<ul class="options">
      ${options.map(item)}
    </ul>
    ${proofs.size === 1 && only ? html`<p class="proof">${question.type === 'not' ? 'It' : 'Wrong ones'}: ${PROOF_WORDS[only]}</p>` : html``}`;
}

const rounded = (value: number): string => numberWords(Number(value.toPrecision(6)));

function amounts(index: DeckIndex, quantity: Quantity): Html {
  const room = allowed(quantity, index.deck.units);
  const unit = wordsFor(index.deck.lang).unit(index, quantity.unit);
  if (room === 0) return html`<p class="accepted">Nothing but ${rounded(quantity.value)} ${unit} counts.</p>`;
  return html`<p class="accepted">
    Anything from ${rounded(quantity.value - room)} to ${rounded(quantity.value + room)} ${unit} counts.
  </p>`;
}

/** Each line with its partner, and what is offered beside. */
function lines(index: DeckIndex, rows: readonly Row[], choices: readonly Row['key'][]): Html {
  const say = (value: Row['key']): Html => shown(wordsFor(index.deck.lang).value(index, value));
  const used = new Set(rows.map(({ key }) => valueId(key)));
  const spare = choices.filter((choice) => !used.has(valueId(choice)));
  return html`<ul class="options">
    ${rows.map(({ left, key }) => html`<li class="right"><span>${say(left)}: ${say(key)}</span></li>`)}
    ${spare.map((choice) => html`<li class="wrong"><span>${say(choice)}</span></li>`)}
  </ul>`;
}

/** What can be answered, with what is right and why the rest is not; whatever the type of the question holds. */
function answers(index: DeckIndex, question: Question): Html {
  const parts: Html[] = [];
  if ('options' in question) parts.push(optionList(index, question, question.options));
  if ('truth' in question)
    parts.push(
      html`<p class="${question.truth ? 'right' : 'wrong'} verdict">
        <span>${question.truth ? 'True' : 'False'}</span><small>${proofOf(question.reason)}</small>
      </p>`
    );
  if ('fixes' in question && question.fixes)
    parts.push(html`<p class="then">Then what is it?</p>`, optionList(index, question, question.fixes));
  if ('rows' in question) parts.push(lines(index, question.rows, question.choices));
  if (!('options' in question) && !('truth' in question) && !('rows' in question))
    parts.push(html`<p class="right verdict"><span>${shown(wordsFor(index.deck.lang).key(index, question))}</span></p>`);
  if ('accept' in question && question.accept.kind === 'names')
    parts.push(html`<p class="accepted">Accepted: ${nameList(question.accept.names)}</p>`);
  if ('accept' in question && question.accept.kind === 'quantity') parts.push(amounts(index, question.accept.quantity));
  if ('quantity' in question) parts.push(amounts(index, question.quantity));
  if ('precision' in question)
    parts.push(
      html`<p class="accepted">Asks for the ${question.precision}, on a slider from ${question.from} to ${question.to}.</p>`
    );
  return html`${parts}`;
}

export const questionPart = (index: DeckIndex, question: Question): Html =>
  html`<li class="question">
    <p class="stem">${shown(wordsFor(index.deck.lang).stem(index, question))}</p>
    ${answers(index, question)}
  </li>`;
