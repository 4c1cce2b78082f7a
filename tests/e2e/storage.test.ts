import { eventsIn } from './log.ts';
import { reveal, shownCard, startStudy, study, today } from './screen.ts';
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
    Reflect.set(IDBFactory.prototype, 'open', () => new EventTarget());
  });
  await page.goto('/');
  await expect(page.locator('[data-test="trouble"]')).toContainText('Your answers take long to open', { timeout: 15_000 });
  await page.getByRole('link', { name: 'Library' }).click();
  await expect(page.locator('main')).toBeVisible();
  await expect(page.locator('[data-test="trouble"]').getByRole('button', { name: 'Reload' })).toBeVisible();
});

test('a full device: the card stays, nothing is lost, and it goes on when there is room', async ({ page, context }) => {
  await page.goto('/');
  await today(page);
  await startStudy(page);
  await study(page, 4);
  await reveal(page);
  const before = await eventsIn(page);
  const shown = await shownCard(page);

  const session = await context.newCDPSession(page);
  const { origin } = new URL(page.url());
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
  await page.waitForTimeout(400);
  await page.locator('[data-test="got-it"]').click();
  await expect(page.getByRole('alert').first()).toContainText('almost full');
  expect(await shownCard(page)).toEqual(shown);
  expect(await eventsIn(page)).toEqual(before);

  await session.send('Storage.overrideQuotaForOrigin', { origin });
  await page.waitForTimeout(400);
  await page.locator('[data-test="got-it"]').click();
  await expect(page.locator('[data-test="card"][data-side="front"]')).toBeVisible();
  await expect(page.getByRole('alert')).toHaveCount(0);
  const after = await eventsIn(page);
  expect(after.slice(0, before.length)).toEqual(before);
  expect(after.length).toBe(before.length + 1);
});

test('a device that is full can still be backed up', async ({ page, context }) => {
  await page.goto('/');
  await today(page);
  await startStudy(page);
  await study(page, 3);
  const session = await context.newCDPSession(page);
  await session.send('Storage.overrideQuotaForOrigin', { origin: new URL(page.url()).origin, quotaSize: 1 });
  await page.goto('/settings/');
  const downloading = page.waitForEvent('download');
  await page.locator('[data-test="back-up"]').click();
  expect((await downloading).suggestedFilename()).toMatch(/^cardamom-/);
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
