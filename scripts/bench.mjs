// `npm run bench`: the app in Chromium, plainly and at a quarter of the speed. With --json one array on stdout and nothing else.
import { chromium } from '@playwright/test';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'vite';
import { launchOptions } from './browser.mjs';
import { startServer } from './serve.mjs';

const BUILD = 'build';
const RUNS = 5;
const ANSWERS = 60;
const DECK = 'pakistan-russia';
/** The buttons sleep for a moment after the card has changed, on purpose. */
const AWAKE = '[data-awake]';
const START = '[data-test=start]:not(:disabled)';
/** In ms, at CPU ×4. */
const GOALS = {
  coldStartMs: 2500,
  warmStartMs: 1500,
  firstQuestionMs: 1000,
  answerP95Ms: 60,
  fold200kMs: 300,
  generateMs: 500,
  generate10kMs: 6000,
  quiz20Ms: 200
};
/** At full speed; the others have the goal of the slow phone there too. */
const PLAIN_GOALS = { ...GOALS, generate10kMs: 1500, generate100kMs: 15_000, quiz20Ms: 50 };

const quantile = (values, q) => [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * q))];
const median = (values) => quantile(values, 0.5);
const say = (line) => process.argv.includes('--json') || console.log(line);

/** In the page: calls back when the frame that comes next has been painted. */
function paintedNext(then) {
  requestAnimationFrame(() => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = then;
    port2.postMessage(0);
  });
}

async function open(browser, rate) {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, hasTouch: true });
  await context.addInitScript(`window.paintedNext = ${paintedNext}`);
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate });
  return { context, page };
}

/** From the navigation's begin to the paint of `selector`, by the page's own clock. */
const painted = (page, selector) =>
  page.evaluate(
    (wanted) =>
      new Promise((done) => {
        const look = () =>
          document.querySelector(wanted) ? window.paintedNext(() => done(performance.now())) : requestAnimationFrame(look);
        look();
      }),
    selector
  );

async function starts(browser, url, rate) {
  const cold = [];
  const warm = [];
  for (let run = 0; run < RUNS; run += 1) {
    const { context, page } = await open(browser, rate);
    await page.goto(url, { waitUntil: 'commit' });
    cold.push(await painted(page, `[data-test=today] ${START}`));
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => true));
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
    await page.goto(url, { waitUntil: 'commit' });
    warm.push(await painted(page, `[data-test=today] ${START}`));
    await context.close();
  }
  return { coldStartMs: median(cold), warmStartMs: median(warm) };
}

/** From a tap inside the page to the paint of what it leads to. */
const tapTo = (page, tap, wanted) =>
  page.evaluate(
    ([button, selector]) =>
      new Promise((done) => {
        const from = performance.now();
        const look = () => {
          if (document.querySelector(selector)) window.paintedNext(() => done(performance.now() - from));
          else requestAnimationFrame(look);
        };
        document.querySelector(button).click();
        look();
      }),
    [tap, wanted]
  );

async function firstCards(browser, url, rate) {
  const times = [];
  for (let run = 0; run < RUNS; run += 1) {
    const { context, page } = await open(browser, rate);
    await page.goto(url);
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
    await page.goto(`${url}deck/${DECK}/`);
    await page.waitForSelector(START);
    times.push(await tapTo(page, START, '[data-test=card]'));
    await context.close();
  }
  return { firstQuestionMs: median(times) };
}

/** From the tap on Got it to the paint of the card after it: the strict write, the new state and the new screen. */
const answer = (page) =>
  page.evaluate(
    () =>
      new Promise((done) => {
        const shown = () => document.querySelector('[data-test=card]');
        const before = shown();
        const [card, stem] = [before.dataset.card, before.textContent];
        const from = performance.now();
        // Told of each change, not asking for it: what asks again and again is measured too.
        const observer = new MutationObserver(() => {
          const now = shown();
          const gone = !now || now.dataset.card !== card || (now.dataset.side === 'front' && now.textContent !== stem);
          if (!gone) return;
          observer.disconnect();
          window.paintedNext(() => done(performance.now() - from));
        });
        observer.observe(document.body, { subtree: true, childList: true, characterData: true, attributes: true });
        document.querySelector('[data-test=got-it]').click();
      })
  );

async function answers(browser, url, rate) {
  const times = [];
  // A first day has about 40 answers: as many first days as it takes.
  while (times.length < ANSWERS) {
    const { context, page } = await open(browser, rate);
    await page.goto(url);
    // As on any day but the first minute of the first: the worker is not filling its cache beside the answers.
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
    await page.click(START);
    for (;;) {
      await page.waitForSelector('[data-test=card], [data-test=end]');
      if (await page.$('[data-test=done]')) break;
      if (await page.$('[data-test=go-on]')) await page.click('[data-test=go-on]');
      await page.waitForSelector(AWAKE);
      await page.click('[data-test=reveal]');
      await page.waitForSelector('[data-test=got-it]');
      await page.waitForSelector(AWAKE);
      times.push(await answer(page));
    }
    await context.close();
  }
  return { answerP95Ms: quantile(times, 0.95), answers: times.length };
}

/** What no page is quicker than on this machine: an empty page that only writes strictly and changes a word. */
const bareAnswer = (page) =>
  page.evaluate(
    () =>
      new Promise((done) => {
        const from = performance.now();
        const tx = window.bare.transaction('answers', 'readwrite', { durability: 'strict' });
        tx.objectStore('answers').add({ at: from });
        tx.oncomplete = () => {
          document.body.textContent = String(from);
          window.paintedNext(() => done(performance.now() - from));
        };
      })
  );

async function bareAnswers(browser, url, rate) {
  const { context, page } = await open(browser, rate);
  await page.goto(url);
  await page.evaluate(
    () =>
      new Promise((done, failed) => {
        const opening = indexedDB.open('bare');
        opening.onupgradeneeded = () => opening.result.createObjectStore('answers', { autoIncrement: true });
        opening.onerror = failed;
        opening.onsuccess = () => done((window.bare = opening.result) && undefined);
      })
  );
  const times = [];
  while (times.length < ANSWERS) times.push(await bareAnswer(page));
  await context.close();
  return quantile(times, 0.95);
}

async function core(browser, url, rate) {
  const { context, page } = await open(browser, rate);
  await page.goto(url);
  const deck = JSON.parse(readFileSync(join('.cardamom', 'decks', `${DECK}.json`), 'utf8'));
  const folds = [];
  const makes = [];
  for (let run = 0; run < RUNS; run += 1) {
    folds.push(await page.evaluate(() => window.foldMs(200_000)));
    makes.push(await page.evaluate(([one, seed]) => window.generateMs(one, seed), [deck, String(run)]));
  }
  // The browser slows down the page and not its workers: at a quarter of the speed the same job is done on the page.
  const inWorker = (job) => page.evaluate(([one, slow]) => (slow ? window.onPage(one) : window.inWorker(one)), [job, rate > 1]);
  const generate10kMs = await inWorker({ kind: 'generate', facts: 10_000 });
  // At a quarter of the speed it would take minutes, and tell no more: how the time grows with the facts is seen here.
  const generate100kMs = rate > 1 ? undefined : await inWorker({ kind: 'generate', facts: 100_000 });
  const quiz20Ms = await inWorker({ kind: 'quiz', facts: 10_000, questions: 20 });
  await context.close();
  return { fold200kMs: median(folds), generateMs: median(makes), generate10kMs, generate100kMs, quiz20Ms };
}

const dir = mkdtempSync(join(tmpdir(), 'cardamom-bench-'));
await build({
  configFile: false,
  logLevel: 'error',
  build: {
    outDir: dir,
    emptyOutDir: true,
    target: 'es2022',
    lib: {
      entry: { page: resolve('tests/bench/page.ts'), worker: resolve('tests/bench/worker.ts') },
      formats: ['es'],
      fileName: (_, name) => `${name}.js`
    }
  }
});
writeFileSync(join(dir, 'index.html'), `<!doctype html><title>bench</title><script type="module" src="page.js"></script>`);
const app = await startServer(BUILD, { port: 0 });
const bench = await startServer(dir, { port: 0 });
const browser = await chromium.launch(launchOptions());
const figures = [];
try {
  for (const rate of [1, 4]) {
    const measured = {
      ...(await starts(browser, app.url, rate)),
      ...(await firstCards(browser, app.url, rate)),
      ...(await answers(browser, app.url, rate)),
      ...(await core(browser, bench.url, rate))
    };
    for (const [what, goal] of Object.entries(rate === 4 ? GOALS : PLAIN_GOALS)) {
      const value = Math.round(measured[what] * 10) / 10;
      figures.push({ name: `bench.${what}${rate === 4 ? '@4x' : ''}`, value, unit: 'ms', goal, ok: value <= goal });
    }
    const bare = Math.round(await bareAnswers(browser, bench.url, rate));
    say(`CPU ×${rate}: ${measured.answers} answers, ${RUNS} runs of the rest; an empty page answers in ${bare} ms (p95)`);
  }
} finally {
  await browser.close();
  await app.close();
  await bench.close();
  rmSync(dir, { recursive: true });
}
if (process.argv.includes('--json')) console.log(JSON.stringify(figures));
else
  for (const { name, value, unit, goal, ok } of figures)
    console.log(`${name.padEnd(26)} ${String(value).padStart(8)} ${unit}   at most ${goal}   ${ok ? 'met' : 'not met'}`);
