import type { Deck } from '#core/content/deck.ts';
import type { CardId } from '#core/base/ids.ts';
import type { Block } from '#core/log/block.ts';
import { closeBlock } from '#core/log/close-block.ts';
import type { LogEvent } from '#core/log/event.ts';
import type { Log } from '#core/log/log.ts';
import { indexDeck } from '#core/quiz/deck-index.ts';
import { make, QUESTION_TYPES, templatesOf } from '#core/quiz/registry.ts';
import { foldLog } from '#core/scheduling/fold-log.ts';
import { fold } from '#core/scheduling/memory.ts';
import { type Job, run } from './jobs.ts';
import { syntheticLog } from './synthetic-log.ts';

declare global {
  interface Window {
    foldMs(events: number): number;
    generateMs(deck: Deck, seed: string): number;
    inWorker(job: Job): Promise<number>;
    onPage(job: Job): number;
  }
}

const ROWS = 1000;
const TAIL = 500;

/** As the store would have it. */
function packed(events: readonly LogEvent[]): Log {
  const end = events.length - TAIL;
  const blocks: Block[] = [];
  const cards: CardId[] = [];
  for (let from = 0; from < end; from += ROWS) {
    const block = closeBlock(events.slice(from, Math.min(from + ROWS, end)), cards);
    blocks.push(block);
    cards.push(...block.cards);
  }
  return { blocks, tail: events.slice(end) };
}

// As in the app, which has made memories before it reads the log: else the engine learns of their form in the midst of it.
fold([]);
fold([]);

const logs = new Map<number, Log>();

/** The whole log of that many events, folded once. Making it is not measured. */
window.foldMs = (events) => {
  const log = logs.get(events) ?? packed(syntheticLog(events, 'bench'));
  logs.set(events, log);
  const from = performance.now();
  foldLog(log);
  return performance.now() - from;
};

/** Every question of the deck, each stem once, the index included. */
window.generateMs = (deck, seed) => {
  const from = performance.now();
  const index = indexDeck(deck);
  for (const card of index.cards.values())
    for (const type of QUESTION_TYPES)
      for (const template of templatesOf(index, card, type)) make(index, card.id, type, seed, template);
  return performance.now() - from;
};

/** A worker made for this job alone answers with its ms. */
window.inWorker = (job) =>
  new Promise((done, failed) => {
    const worker = new Worker('worker.js', { type: 'module' });
    worker.onerror = failed;
    worker.onmessage = ({ data }: MessageEvent<number>) => {
      worker.terminate();
      done(data);
    };
    worker.postMessage(job);
  });

window.onPage = run;
