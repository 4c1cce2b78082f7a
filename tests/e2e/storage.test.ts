import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { eventsIn } from './log.ts';
import { Profile } from './profile.ts';
import { awake, reveal, shownCard, startStudy, study, today } from './screen.ts';
import { expect, test } from './test.ts';

test('a browser that lets a site keep nothing: studied, and said', async ({ page }) => {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('denied', 'SecurityError');
    };
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('denied', 'SecurityError');
      }
    });
  });
  await page.goto('/');
  await today(page);
  await expect(page.locator('[data-test="trouble"]')).toContainText('This browser does not let Cardamom keep anything');
  await startStudy(page);
  expect(await study(page, 3)).toBe(3);
  await page.getByRole('button', { name: 'Close' }).click();
  await today(page);
  await expect(page.locator('[data-test="trouble"]')).toBeVisible();
});

test('a database that never opens is told, and the page stays usable', async ({ page }) => {
  await page.addInitScript(() => {
    // A request that is made, and of which nobody ever hears again.
    const { open } = IDBFactory.prototype;
    IDBFactory.prototype.open = function () {
      const request = open.call(this, 'never');
      request.addEventListener = () => undefined;
      return request;
    };
  });
  await page.goto('/');
  await expect(page.locator('[data-test="trouble"]')).toContainText('Your answers take long to open', { timeout: 15_000 });
  await page.getByRole('link', { name: 'Library' }).click();
  await expect(page.locator('main')).toBeVisible();
  await expect(page.locator('[data-test="trouble"]').getByRole('button', { name: 'Reload' })).toBeVisible();
});

/** Writes so many random bytes beside the app's own. Answers with why it was not possible. */
const write = (page: Page, bytes: number): Promise<string | undefined> =>
  page.evaluate(async (size) => {
    const db = await new Promise<IDBDatabase>((opened) => {
      const request = indexedDB.open('ballast');
      request.onupgradeneeded = () => request.result.createObjectStore('all', { autoIncrement: true });
      request.onsuccess = () => opened(request.result);
    });
    const chunk = new Uint8Array(size);
    crypto.getRandomValues(chunk);
    return new Promise<string | undefined>((ended) => {
      const tx = db.transaction('all', 'readwrite');
      tx.objectStore('all').add(chunk);
      tx.oncomplete = () => ended(undefined);
      tx.onabort = () => ended(tx.error?.name);
      db.close();
    });
  }, bytes);

/** Fills what the browser gives this origin: until it is lifted, the browser itself refuses every write. */
async function useUp(page: Page): Promise<() => Promise<void>> {
  const session = await page.context().newCDPSession(page);
  const href = page.url();
  const { origin } = new URL(href);
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1_000_000 });
  for (let i = 0; i < 40; i += 1) await write(page, 60_000);
  // The browser counts anew only a while after the last page has closed the databases.
  await expect
    .poll(
      async () => {
        await page.goto(href);
        const refused = await write(page, 1);
        await page.goto('about:blank');
        return refused;
      },
      { timeout: 40_000, intervals: [2500] }
    )
    .toBe('QuotaExceededError');
  await page.goto(href);
  return async () => void (await session.send('Storage.overrideQuotaForOrigin', { origin }));
}

test('a full device: the card stays, the log can be backed up, and it goes on when there is room', async ({ guard }, info) => {
  test.setTimeout(120_000);
  const { page, context } = await Profile.open(info.outputPath('profile'));
  await guard.watch(context);
  await page.goto(info.project.use.baseURL ?? '');
  await today(page);
  await startStudy(page);
  await study(page, 4);
  await reveal(page);
  const before = await eventsIn(page);
  const shown = await shownCard(page);
  const makeRoom = await useUp(page);

  for (let i = 0; i < 2; i += 1) {
    expect(await shownCard(page)).toEqual(shown);
    await awake(page);
    await page.locator('[data-test="got-it"]').click();
    await expect(page.getByRole('alert').first()).toContainText('almost full');
    expect(await eventsIn(page)).toEqual(before);
  }
  await page.goto(`${info.project.use.baseURL}/settings/`);
  const downloading = page.waitForEvent('download');
  await page.locator('[data-test="back-up"]').click();
  expect(JSON.parse(readFileSync(await (await downloading).path(), 'utf8')).events).toEqual(before);

  await page.goto(`${info.project.use.baseURL}/study/`);
  expect(await shownCard(page)).toEqual(shown);
  await makeRoom();
  await awake(page);
  await page.locator('[data-test="got-it"]').click();
  await expect(page.locator('[data-test="card"][data-side="front"]')).toBeVisible();
  await expect(page.getByRole('alert')).toHaveCount(0);
  const after = await eventsIn(page);
  expect(after.slice(0, before.length)).toEqual(before);
  expect(after.length).toBe(before.length + 1);
  await context.close();
});

/** While the device is `setFull`, no transaction that adds something commits: each ends as the browser ends it, aborted with this error. */
async function fillable(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const { add } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.add = function (...what: Parameters<typeof add>) {
      const request = add.apply(this, what);
      if (sessionStorage.getItem('full') !== null) {
        const { transaction } = this;
        Object.defineProperty(transaction, 'error', { value: new DOMException('full', 'QuotaExceededError') });
        // At the commit, when every request has succeeded: this one comes after all that the app made.
        request.onsuccess = () => {
          this.count().onsuccess = () => transaction.abort();
        };
      }
      return request;
    };
  });
}
const setFull = (page: Page, full: boolean): Promise<void> =>
  page.evaluate((on) => (on ? sessionStorage.setItem('full', '') : sessionStorage.removeItem('full')), full);

test('a full device in a quiz: the question stays until its answer is saved', async ({ page }) => {
  await fillable(page);
  await page.goto('/quiz/');
  await expect(page.locator('[data-test="start"]')).toBeEnabled();
  await page.locator('[data-test="start"]').click();
  await expect(page.locator('[data-test="question"]')).toBeVisible();
  await setFull(page, true);
  await page.locator('[data-test="dont-know"]').click();
  await expect(page.locator('[data-test="question"]').getByRole('alert')).toContainText('could not be saved');
  await expect(page.locator('[data-test="verdict"]')).toHaveCount(0);
  await setFull(page, false);
  await page.getByRole('button', { name: 'Try again' }).click();
  await page.locator('[data-test="dont-know"]').click();
  await expect(page.locator('[data-test="verdict"]')).toBeVisible();
  expect((await eventsIn(page)).filter(({ kind }) => kind === 'answered')).toHaveLength(1);
});

test('storage that was emptied behind the app’s back starts anew and says nothing false', async ({ page, context }) => {
  await page.goto('/');
  await today(page);
  await startStudy(page);
  await study(page, 3);
  const session = await context.newCDPSession(page);
  await session.send('Storage.clearDataForOrigin', { origin: new URL(page.url()).origin, storageTypes: 'indexeddb' });
  await page.reload();
  await page.goto('/');
  await today(page);
  await startStudy(page);
  expect(await study(page, 2)).toBe(2);
  expect((await eventsIn(page)).filter(({ kind }) => kind === 'self-graded')).toHaveLength(2);
});
