import { readFileSync } from 'node:fs';
import { facetsOf } from '../../core/content/deck.ts';
import { type Fact, KINDS, MARK_OF } from '../../core/content/fact.ts';
import { blocks, type Problem } from '../../core/content/problem.ts';
import { plain, type Text } from '../../core/content/text.ts';
import { type DeckIndex, indexDeck, isNamed, nameOf, namesOf } from '../../core/quiz/deck-index.ts';
import { factOf } from '../../core/base/ids.ts';
import type { Question, QuestionType } from '../../core/quiz/question.ts';
import { QUESTION_TYPES } from '../../core/quiz/registry.ts';
import { cardWordsFor } from '../../core/quiz/words/cards.ts';
import { dateWords } from '../../core/quiz/words/en/values.ts';
import { count } from '../check.ts';
import { html, type Html } from '../html.ts';
import type { FactPlace } from '../parse.ts';
import { questionPart } from './question.ts';
import { MARK_WORDS, nameList, shown } from './words.ts';

/** What a page shows. */
export interface Previewed {
  index: DeckIndex;
  questions: readonly Question[];
  findings: readonly Problem[];
  /** Where each fact was written, by its id. */
  places: ReadonlyMap<string, FactPlace>;
}

const STYLE = { markup: readFileSync(new URL('./page.css', import.meta.url), 'utf8') };

/** Words of the deck, in its language, whatever the page around them speaks. */
const inDeck = ({ deck }: DeckIndex, text: Text): Html => html`<span lang="${deck.lang}" dir="auto">${shown(text)}</span>`;

const isPlainName = (fact: Fact): boolean => isNamed(fact) && facetsOf(fact).length === 0;

/** The fact in one sentence; a name that is not asked for itself is only a name. */
const titleOf = (index: DeckIndex, fact: Fact): Text =>
  isPlainName(fact) && isNamed(fact) ? nameOf(fact) : cardWordsFor(index.deck.lang).statement(index, fact);

const findingList = (findings: readonly Problem[]): Html =>
  findings.length === 0
    ? html``
    : html`<ul class="findings">
        ${findings.map(
          ({ severity, path, line = 1, message, code }) =>
            html`<li class="${severity}">
              <strong>${severity === 'error' ? 'Error' : 'Warning'}</strong> ${message} <small>${path}:${line} · ${code}</small>
            </li>`
        )}
      </ul>`;

function sourceLine(index: DeckIndex, fact: Fact): Html {
  const place = cardWordsFor(index.deck.lang).place(index, fact);
  const source = fact.source === 'background' ? undefined : index.sources.get(fact.source.id);
  return html`${place}${source ? html` of <cite>${source.title}</cite>` : html``}`;
}

function alsoCalled({ deck }: DeckIndex, fact: Fact): Html {
  const others = isNamed(fact) ? namesOf(fact).slice(1) : [];
  return others.length === 0 ? html`` : html`<p class="names">Also: <span lang="${deck.lang}">${nameList(others)}</span></p>`;
}

/** Nothing is guessed: where the deck proves no wrong answer, its author is told what would. */
const CHOICELESS =
  'Nothing to choose from: no other answer is proved wrong. More things of the class, “closed” or “not” would do it.';

function cardRows(index: DeckIndex, fact: Fact, own: readonly Question[]): Html {
  const words = cardWordsFor(index.deck.lang);
  const cards = index.cardsOfFact.get(fact.id)?.filter((card) => card.fact === fact) ?? [];
  if (cards.length === 0)
    return html`<p class="note">Not asked for itself: it serves other facts, and as a wrong but sensible option.</p>`;
  return html`<div class="cards">
    ${cards.map((card) => {
      const aside = words.aside(index, card).map((text) => html` <small>${inDeck(index, text)}</small>`);
      const isChosen = own.length === 0 || own.some(({ type, card: id }) => type === 'choice' && id === card.id);
      return html`<div class="card">
        <span class="facet">${card.facet}</span>
        <p class="front">${inDeck(index, words.front(index, card))}</p>
        <p class="back">${inDeck(index, words.back(index, card))}${aside}</p>
        ${isChosen ? html`` : html`<p class="hint">${CHOICELESS}</p>`}
      </div>`;
    })}
  </div>`;
}

function questionsPart(index: DeckIndex, own: readonly Question[]): Html {
  const types = QUESTION_TYPES.filter((type) => own.some((question) => question.type === type));
  if (types.length === 0) return html``;
  const part = (type: QuestionType): Html => {
    const some = own.filter((question) => question.type === type);
    return html`<section>
      <h4>${type}</h4>
      <ol lang="${index.deck.lang}">
        ${some.map((question) => questionPart(index, question))}
      </ol>
    </section>`;
  };
  return html`<details open>
    <summary>${count(own.length, 'question')} of ${count(types.length, 'type')}</summary>
    <div class="types">${types.map(part)}</div>
  </details>`;
}

/** One fact with all that comes of it. */
function factPart({ index, questions, findings, places }: Previewed, fact: Fact): Html {
  const mark = MARK_OF[fact.stance];
  const place = places.get(fact.id);
  const own = questions.filter(({ card }) => factOf(card) === fact.id);
  return html`<article id="${fact.id}" class="${isPlainName(fact) ? 'plain' : 'whole'}">
    <p class="head">
      <span class="mark ${mark}">${MARK_WORDS[mark]}</span> <span>${fact.kind}</span> <a href="#${fact.id}">${fact.id}</a>
    </p>
    <h3>${inDeck(index, titleOf(index, fact))}</h3>
    ${alsoCalled(index, fact)}
    <p class="why">${inDeck(index, fact.why)}</p>
    <p class="source">
      <span>${sourceLine(index, fact)}</span>${place ? html` <span class="file">${place.path}:${place.line}</span>` : html``}
    </p>
    ${findingList(findings.filter((finding) => finding.fact === fact.id))} ${cardRows(index, fact, own)}
    ${questionsPart(index, own)}
  </article> `;
}

/** No fact's id holds a colon. */
const anchor = (topic: string): string => `topic:${topic}`;

interface Part {
  id: string;
  title: Html;
  facts: readonly Fact[];
}

/** The facts by topic, in the deck's order; those of no topic last. */
function topicParts(index: DeckIndex): Part[] {
  const { facts, topics } = index.deck;
  const known = new Set(topics.map(({ id }) => id));
  const rest = facts.filter(({ topic }) => topic === undefined || !known.has(topic));
  return [
    ...topics.map(({ id, title }) => ({
      id: anchor(id),
      title: inDeck(index, title),
      facts: facts.filter(({ topic }) => topic === id)
    })),
    { id: anchor(''), title: html`${topics.length > 0 ? 'Without a topic' : 'All facts'}`, facts: rest }
  ].filter((part) => part.facts.length > 0);
}

const listed = (index: DeckIndex, facts: readonly Fact[]): Html =>
  html`<ul>
    ${facts.map((fact) => html`<li><a href="#${fact.id}">${inDeck(index, shortTitle(index, fact))}</a></li>`)}
  </ul>`;

/** As a list of contents can hold it. */
function shortTitle(index: DeckIndex, fact: Fact): Text {
  if (isNamed(fact)) return nameOf(fact);
  return 'label' in fact ? fact.label : titleOf(index, fact);
}

function contents(index: DeckIndex, parts: readonly Part[]): Html {
  const kinds = KINDS.map((kind) => ({ kind, facts: index.deck.facts.filter((fact) => fact.kind === kind) }));
  return html`<nav aria-label="Contents">
    <h2>Contents</h2>
    <div class="columns">
      <div>
        <h3>By topic</h3>
        ${parts.map(
          ({ id, title, facts }) =>
            html`<details>
              <summary><a href="#${id}">${title}</a> <small>${facts.length}</small></summary>
              ${listed(index, facts)}
            </details>`
        )}
      </div>
      <div>
        <h3>By kind</h3>
        ${kinds
          .filter(({ facts }) => facts.length > 0)
          .map(
            ({ kind, facts }) =>
              html`<details>
                <summary>${kind} <small>${facts.length}</small></summary>
                ${listed(index, facts)}
              </details>`
          )}
      </div>
    </div>
  </nav>`;
}

function head({ index, questions, findings }: Previewed): Html {
  const { deck } = index;
  const blocking = findings.filter(blocks).length;
  const state =
    findings.length === 0 ? 'nothing to mend' : `${count(blocking, 'error')}, ${count(findings.length - blocking, 'warning')}`;
  return html`<header>
    <p class="kicker">Preview of the deck ${deck.id}, revision ${deck.rev}</p>
    <h1>${inDeck(index, deck.title)}</h1>
    <p class="about">${inDeck(index, deck.about)}</p>
    <p class="figures">
      <span><b>${deck.facts.length}</b> facts</span><span><b>${index.cards.size}</b> cards</span
      ><span><b>${questions.length}</b> questions</span><span>${state}</span>
    </p>
    <dl>
      <dt>By</dt>
      <dd>${deck.authors.join(', ')}</dd>
      <dt>Licence</dt>
      <dd>${deck.licence}</dd>
      <dt>Language</dt>
      <dd>${deck.lang}</dd>
      <dt>As of</dt>
      <dd>${dateWords(deck.asOf)}</dd>
      ${deck.sources.map(
        ({ title, author, publisher, date, url, unit, extent }) =>
          html`<dt>Source</dt>
            <dd>
              <cite>${title}</cite>${[author, publisher, date, url].flatMap((one) => (one === undefined ? [] : [html`, ${one}`]))}
              <small>${extent} ${unit}s</small>
            </dd>`
      )}
    </dl>
    <p class="note">
      Each question is shown as one throw of the dice made it: learners meet it with other options, and true or false, from time
      to time.
    </p>
  </header>`;
}

/** A deck as one page that needs nothing else: no script, and nothing to fetch. */
export function previewPage(previewed: Previewed): string {
  const { index, findings } = previewed;
  const parts = topicParts(index);
  const ids: ReadonlySet<string> = new Set(index.deck.facts.map(({ id }) => id));
  const loose = findings.filter(({ fact }) => fact === undefined || !ids.has(fact));
  const page = html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'" />
        <title>${plain(index.deck.title)} · preview</title>
        <style>
          ${STYLE}
        </style>
      </head>
      <body>
        ${head(previewed)} ${findingList(loose)} ${contents(index, parts)}
        <main>
          ${parts.map(
            ({ id, title, facts }) =>
              html`<section class="topic" id="${id}">
                <h2>${title}</h2>
                ${facts.map((fact) => factPart(previewed, fact))}
              </section>`
          )}
        </main>
      </body>
    </html> `;
  return page.markup;
}

export const previewOf = (deck: DeckIndex['deck'], rest: Omit<Previewed, 'index'>): string =>
  previewPage({ index: indexDeck(deck), ...rest });
