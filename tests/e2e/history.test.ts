import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { eventsIn } from './log.ts';
import { offlineReady, startStudy, study, today } from './screen.ts';
import { expect, HOST_GONE, test } from './test.ts';

const ANSWERS = 2300;
const DAY = 86_400_000;
const DEVICE = '0123456789abcdef0123456789abcdef';

/** A backup of another phone, on which these cards were answered for more than a year. */
function backupOf(cards: readonly string[]): string {
  const now = Date.now();
  const events = Array.from({ length: ANSWERS }, (_, i) => ({
    v: 1,
    id: `${DEVICE}.${i + 1}`,
    device: DEVICE,
    seq: i + 1,
    at: now - 400 * DAY + i * (DAY / 6),
    offset: 300,
    learner: 'me',
    ...(i > 0 ? { prev: i.toString(16).padStart(8, '0') } : {}),
    kind: 'self-graded',
    card: cards[i % cards.length],
    grade: i % 8 === 0 ? 1 : 3,
    ms: 4000,
    promisedDue: now - 399 * DAY + i * (DAY / 6)
  }));
  return JSON.stringify({ format: 'cardamom-backup', version: 1, made: now, events });
}

const blocksIn = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((resolve, reject) => {
        const opening = indexedDB.open('cardamom');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const counting = opening.result.transaction('chunks').objectStore('chunks').count();
          counting.onsuccess = () => {
            opening.result.close();
            resolve(counting.result);
          };
        };
      })
  );

test('a history of years is put away after a session, and all there without the host', async ({ page, site, guard }) => {
  test.setTimeout(120_000);
  await page.goto(site.url);
  await today(page);
  await startStudy(page);
  await study(page, 4);
  const cards = (await eventsIn(page)).flatMap(({ card }) => card ?? []);
  await page.goto(`${site.url}settings/`);
  await page
    .locator('[data-test="backup-file"]')
    .setInputFiles({ name: 'b.json', mimeType: 'application/json', buffer: Buffer.from(backupOf(cards)) });
  await page.locator('[data-test="merge"]').click();
  await expect(page.getByRole('status').filter({ hasText: '2,300 ' })).toBeVisible();
  expect(await blocksIn(page)).toBe(0);

  await page.goto(site.url);
  await today(page);
  await startStudy(page);
  const card = page.locator('[data-test="card"]');
  while (!(await page.locator('[data-test="done"]').isVisible())) {
    await study(page, 60);
    if (!(await page.locator('[data-test="go-on"]').isVisible())) continue;
    await page.locator('[data-test="go-on"]').click();
    await expect(card).toBeVisible();
  }
  await page.locator('[data-test="done"]').click();
  await expect.poll(() => blocksIn(page)).toBe(2);
  const tail = await eventsIn(page);
  expect(tail.length).toBeLessThan(ANSWERS - 1900);

  await page.goto(`${site.url}progress/`);
  const figures = page.locator('#main');
  await expect(figures).toContainText('You remember about');
  const before = await figures.innerText();
  await offlineReady(page);
  guard.allow(HOST_GONE);
  await site.stop();
  await page.reload();
  await expect(figures).toContainText('You remember about');
  expect(await figures.innerText()).toBe(before);

  await page.goto(`${site.url}settings/`);
  const downloading = page.waitForEvent('download');
  await page.locator('[data-test="back-up"]').click();
  const { events } = JSON.parse(readFileSync(await (await downloading).path(), 'utf8'));
  expect(events).toHaveLength(2000 + tail.length);
});
