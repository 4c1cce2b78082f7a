// `npm run size`: what a phone must fetch. kB = 1,000 bytes, gzip -9. With --json one array on stdout and nothing else.
import { chromium } from '@playwright/test';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { launchOptions } from './browser.mjs';
import { startServer } from './serve.mjs';

const BUILD = 'build';
const START = '[data-test=start]:not(:disabled)';
/** From the first page to the first question, by the two ways there are. */
const WAYS = [
  { name: 'Today, Start, first card', path: '', question: '[data-test=card]' },
  { name: 'Quiz, Start, first question', path: 'quiz/', question: '[data-test=question]' }
];

const zipped = (bytes) => gzipSync(bytes, { level: 9 }).length;
const kilo = (bytes) => Math.round(bytes / 100) / 10;

/** Bytes of script fetched, without the service worker, until the question is painted. */
async function scriptsUntilQuestion(browser, url, { path, question }) {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, serviceWorkers: 'block' });
  const page = await context.newPage();
  const fetched = new Set();
  page.on('request', (request) => {
    if (request.resourceType() === 'script' || request.url().endsWith('.js')) fetched.add(request.url());
  });
  await page.goto(url + path);
  await page.click(START);
  await page.waitForSelector(question);
  const files = [...fetched];
  await context.close();
  const base = new URL(url).pathname;
  return files
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

const most = Math.max(...ways.map(({ bytes }) => bytes));
const whole = precache();
const figures = [
  { name: 'size.firstQuestionJsKB', value: kilo(most), unit: 'kB', goal: 60, ok: most <= 60_000 },
  { name: 'size.precacheKB', value: kilo(whole), unit: 'kB', goal: 1000, ok: whole <= 1_000_000 }
];
if (process.argv.includes('--json')) console.log(JSON.stringify(figures));
else {
  for (const { name, bytes } of ways) console.log(`${name.padEnd(30)} ${kilo(bytes)} kB of script`);
  console.log();
  for (const { name, value, unit, goal, ok } of figures)
    console.log(`${name.padEnd(30)} ${String(value).padStart(6)} ${unit}   at most ${goal}   ${ok ? 'met' : 'not met'}`);
}
