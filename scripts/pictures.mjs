// `npm run pictures [folder]`: every type of question in every state, light and dark, at 390 and 320 px, as PNG files to look at.
import { chromium } from '@playwright/test';
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { runnerImport } from 'vite';
import { launchOptions } from './browser.mjs';
import { startServer } from './serve.mjs';

const BUILD = 'build';
const OUT = process.argv[2] ?? 'pictures';
const WIDTHS = [390, 320];
const LOOKS = ['light', 'dark'];
const STATES = ['open', 'right', 'near', 'wrong'];

const { module: asked } = await runnerImport(resolve('tests/pictures/one-of-each.ts'), { configFile: false, logLevel: 'error' });
const every = asked.oneOfEach();

const hook = (page, name) => page.locator(`[data-test="${name}"]`);
const option = (page, id) => page.locator(`[data-test="option"][data-value="${id}"]`);

/** What a learner does to give an answer, by the data of it; then looks at the verdict. */
async function give(page, given) {
  switch (given.kind) {
    case 'pick':
      await option(page, given.value).click();
      return;
    case 'truth':
      await option(page, String(given.truth)).click();
      if (given.fix) await option(page, given.fix).click();
      return;
    case 'picks':
      for (const id of given.values) await option(page, id).click();
      break;
    case 'pairs':
      for (const [row, choice] of given.pairs) {
        await page.locator(`[data-test="row"][data-value="${row}"]`).click();
        await page.locator(`[data-test="choice"][data-value="${choice}"]`).click();
      }
      break;
    case 'sequence':
      for (const [place, id] of given.values.entries()) {
        const at = async () => (await hook(page, 'item').evaluateAll((all) => all.map((one) => one.dataset.value))).indexOf(id);
        while ((await at()) > place) await page.locator(`[data-test="item"][data-value="${id}"] .up`).click();
      }
      break;
    case 'texts':
      for (const [i, text] of given.texts.entries()) await hook(page, 'answer').nth(i).fill(text);
      break;
    case 'text':
      await hook(page, 'answer').fill(given.text);
      break;
    case 'number':
      await hook(page, 'answer').fill(given.text);
      if (await page.locator('select').count()) await page.locator('select').selectOption(given.unit);
      break;
    case 'date': {
      const [year, month, day] = given.edtf.split('-');
      await hook(page, 'answer').fill(year);
      if (month) await page.locator('select').nth(0).selectOption(month);
      if (day) await page.locator('select').nth(1).selectOption(day);
    }
  }
  await hook(page, 'check').click();
}

/** A quiz of this one question, as if it had been left open. */
const leaveOpen = (page, run) =>
  page.evaluate(
    (quiz) =>
      new Promise((done, failed) => {
        const opening = indexedDB.open('cardamom');
        opening.onerror = failed;
        opening.onsuccess = () => {
          const tx = opening.result.transaction('meta', 'readwrite');
          tx.objectStore('meta').put(quiz, 'quiz');
          tx.oncomplete = () => {
            opening.result.close();
            done();
          };
        };
      }),
    run
  );

const server = await startServer(BUILD, { port: 0 });
const browser = await chromium.launch(launchOptions());
let count = 0;
try {
  for (const width of WIDTHS)
    for (const look of LOOKS) {
      const folder = join(OUT, `${width}-${look}`);
      mkdirSync(folder, { recursive: true });
      const context = await browser.newContext({
        viewport: { width, height: 844 },
        hasTouch: true,
        colorScheme: look,
        reducedMotion: 'reduce'
      });
      const page = await context.newPage();
      await page.goto(`${server.url}quiz/`);
      await page.waitForSelector('[data-test=start]:not(:disabled)');
      for (const { spec, deck, answers } of every)
        for (const state of STATES) {
          const given = answers[state];
          if (state !== 'open' && !given) continue;
          count += 1;
          await leaveOpen(page, { id: Date.now(), deck, mode: 'quiz', questions: [spec] });
          await page.goto(`${server.url}quiz/run/`);
          await page.waitForSelector('[data-test=question]');
          if (given) {
            await give(page, given);
            await page.waitForSelector('[data-test=verdict]');
          }
          await page.screenshot({ path: join(folder, `${spec.type}-${STATES.indexOf(state) + 1}-${state}.png`), fullPage: true });
        }
      await context.close();
    }
} finally {
  await browser.close();
  await server.close();
}
console.log(`${count} pictures of ${every.length} types of questions in ${OUT}/`);
