import type { Page } from '@playwright/test';
import { answerQuestion, offlineReady, startStudy, today } from './screen.ts';
import { expect, HOST_GONE, test } from './test.ts';

const filesHeld = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    let held = 0;
    for (const name of await caches.keys()) held += (await (await caches.open(name)).keys()).length;
    return held;
  });

test('after the first visit everything works without the host', async ({ page, site, guard }) => {
  await page.goto(site.url);
  await today(page);
  await offlineReady(page);
  guard.allow(HOST_GONE);
  await site.stop();

  await page.reload();
  await today(page);
  await startStudy(page);
  for (const path of ['library/', 'progress/', 'settings/', 'quiz/']) {
    await page.goto(site.url + path);
    await expect(page.locator('main h1, header h1').first()).toBeVisible();
  }
  await page.locator('[data-test="start"]').click();
  await answerQuestion(page);
});

test('a first visit that broke off half-way is made whole by the next', async ({ browser, site, guard }) => {
  // How much there is to fetch: measured, not guessed.
  const whole = await browser.newContext();
  const measuring = await whole.newPage();
  await measuring.goto(site.url);
  await today(measuring);
  await offlineReady(measuring);
  const files = site.asked.length;
  const held = await filesHeld(measuring);
  await whole.close();
  expect(held).toBeGreaterThan(50);

  for (const share of [0.6, 0.9]) {
    const context = await browser.newContext();
    await guard.watch(context);
    guard.allow(HOST_GONE);
    const page = await context.newPage();
    site.cutAfter(Math.floor(files * share));
    await page.goto(site.url);
    await today(page);
    await expect.poll(() => site.asked.length > site.cutFrom, { timeout: 20_000 }).toBe(true);
    // All or nothing: half a cache must not pass for the app.
    await expect
      .poll(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.active?.state ?? 'none'))
      .toBe('none');

    site.mend();
    await page.goto(`${site.url}library/`);
    await offlineReady(page);
    expect(await filesHeld(page)).toBe(held);
    await site.stop();
    await page.goto(site.url);
    await today(page);
    await startStudy(page);
    await site.start();
    await context.close();
  }
});
