// `npm run size`: what a phone must fetch. kB = 1,000 bytes, gzip -9. With --json one array on stdout and nothing else.
import { chromium } from '@playwright/test';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { launchOptions } from './browser.mjs';
import { startServer } from './serve.mjs';

const BUILD = 'build';
const START = '[data-test=start]:not(:disabled)';
/** To the first question: from the page the app opens with, and by the two other ways there are. Goals in kB. */
const WAYS = [
  { name: 'size.firstQuestionJsKB', path: '', question: '[data-test=card]', goal: 60 },
  { name: 'size.firstDeckCardJsKB', path: 'deck/pakistan-russia/', question: '[data-test=card]', goal: 65 },
  { name: 'size.firstQuizQuestionJsKB', path: 'quiz/', question: '[data-test=question]', goal: 90 }
];

const zipped = (bytes) => gzipSync(bytes, { level: 9 }).length;
const kilo = (bytes) => Math.round(bytes / 100) / 10;

/** Taps Start; the moment (ms since 1970) at which the frame that shows the question has been painted. */
const questionPainted = (page, question) =>
  page.evaluate(
    ([start, wanted]) =>
      new Promise((done) => {
        const painted = () => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => done(performance.timeOrigin + performance.now());
          port2.postMessage(0);
        };
        const observer = new MutationObserver(() => {
          if (!document.querySelector(wanted)) return;
          observer.disconnect();
          requestAnimationFrame(painted);
        });
        observer.observe(document.body, { subtree: true, childList: true });
        document.querySelector(start).click();
      }),
    [START, question]
  );

/** Bytes of script asked for, without the service worker, until the question is painted. */
async function scriptsUntilQuestion(browser, url, { path, question }) {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, serviceWorkers: 'block' });
  const page = await context.newPage();
  const asked = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'script' || request.url().endsWith('.js')) asked.push(request);
  });
  await page.goto(url + path);
  await page.waitForSelector(START);
  const painted = await questionPainted(page, question);
  await page.waitForLoadState('networkidle');
  const files = new Set(asked.filter((request) => request.timing().startTime <= painted).map((request) => request.url()));
  await context.close();
  const base = new URL(url).pathname;
  return [...files]
    .map((file) => join(BUILD, new URL(file).pathname.slice(base.length)))
    .reduce((sum, file) => sum + zipped(readFileSync(file)), 0);
}

function* filesOf(dir) {
  for (const name of readdirSync(dir)) {
    const path = join(dir, name);
    if (statSync(path).isDirectory()) yield* filesOf(path);
    else yield path;
  }
}

/** Every file of the build is precached but the worker itself and Kit's version file. */
function precache() {
  let sum = 0;
  for (const file of filesOf(BUILD)) if (!/service-worker\.js$|version\.json$/.test(file)) sum += zipped(readFileSync(file));
  return sum;
}

const server = await startServer(BUILD, { port: 0 });
const browser = await chromium.launch(launchOptions());
const ways = [];
try {
  for (const way of WAYS) ways.push({ ...way, bytes: await scriptsUntilQuestion(browser, server.url, way) });
} finally {
  await browser.close();
  await server.close();
}

const whole = precache();
const figures = [
  ...ways.map(({ name, bytes, goal }) => ({ name, value: kilo(bytes), unit: 'kB', goal, ok: bytes <= goal * 1000 })),
  { name: 'size.precacheKB', value: kilo(whole), unit: 'kB', goal: 1000, ok: whole <= 1_000_000 }
];
if (process.argv.includes('--json')) console.log(JSON.stringify(figures));
else
  for (const { name, value, unit, goal, ok } of figures)
    console.log(`${name.padEnd(30)} ${String(value).padStart(6)} ${unit}   at most ${goal}   ${ok ? 'met' : 'not met'}`);
