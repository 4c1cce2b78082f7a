import { cpSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { eventsIn } from './log.ts';
import { buildRelease } from './release.ts';
import { grade, offlineReady, reveal, shownCard, startStudy, study, today } from './screen.ts';
import { expect, HOST_404, HOST_GONE, test } from './test.ts';

const NAMES = { file: 'src/ui/text/en/shell.ts', from: "app: 'Cardamom'", to: "app: 'Cardamom Two'" };

let second = '';
// One after the other, in one worker: they share one build.
test.describe.configure({ mode: 'default' });
test.beforeAll(async ({ browser: _ }, info) => {
  test.setTimeout(240_000);
  const dir = join(info.project.outputDir, 'release-two');
  second = existsSync(join(dir, 'build', '404.html')) ? join(dir, 'build') : await buildRelease(dir, { change: NAMES });
});

/** What the browser does by itself when the app is opened or comes back to the front. */
const lookForUpdate = (page: Page): Promise<void> =>
  page.evaluate(async () => void (await (await navigator.serviceWorker.getRegistration())?.update().catch(() => undefined)));
const waiting = (page: Page): Promise<boolean> =>
  page.evaluate(async () => !!(await navigator.serviceWorker.getRegistration())?.waiting);
const precaches = (page: Page): Promise<number> =>
  page.evaluate(async () => (await caches.keys()).filter((name) => name.includes('precache')).length);

test('a new release waits for the end of the session, and takes over when it is asked to', async ({ page, site, guard }) => {
  test.setTimeout(120_000);
  await page.goto(site.url);
  await today(page);
  await offlineReady(page);
  await expect(page.getByText('New version ready')).toHaveCount(0);
  await startStudy(page);
  await study(page, 2);
  await reveal(page);

  // The host has only the new files: the open session needs none of the old ones from it.
  site.release(second, { keep: false });
  await lookForUpdate(page);
  await expect.poll(() => waiting(page), { timeout: 20_000 }).toBe(true);
  const before = await shownCard(page);
  await expect(page.getByText('New version ready')).toHaveCount(0);
  await grade(page, 'got-it');
  await study(page, 1);
  await reveal(page);
  const standing = await shownCard(page);
  expect(standing).not.toEqual(before);
  const events = await eventsIn(page);

  // Old pages that were never opened come from the old cache.
  await page.getByRole('button', { name: 'Close' }).click();
  await today(page);
  await page.locator('header a[href$="settings/"], header a[href$="settings"]').first().click();
  await expect(page.getByRole('heading', { level: 1, name: 'Settings' })).toBeVisible();
  await expect(page).toHaveTitle('Settings · Cardamom');
  await page.goBack();
  await today(page);

  await expect(page.getByText('New version ready')).toBeVisible();
  const reloaded = page.waitForEvent('load');
  await page.getByRole('button', { name: 'Update' }).click();
  await reloaded;
  await today(page);
  await expect(page).toHaveTitle('Today · Cardamom Two');
  expect(await eventsIn(page)).toEqual(events);
  await startStudy(page);
  expect(await shownCard(page)).toEqual(standing);

  await expect.poll(() => precaches(page)).toBe(1);
  guard.allow(HOST_GONE);
  await site.stop();
  await page.goto(`${site.url}settings/`);
  await expect(page).toHaveTitle('Settings · Cardamom Two');
});

test('an update that breaks off leaves the old version whole, and comes with the next look', async ({ page, site, guard }) => {
  await page.goto(site.url);
  await today(page);
  await offlineReady(page);
  guard.allow(HOST_GONE);

  cpSync(second, site.dir, { recursive: true });
  site.cutAfter(12);
  await lookForUpdate(page);
  await expect.poll(() => site.asked.length > 12, { timeout: 20_000 }).toBe(true);
  await expect
    .poll(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.installing === null))
    .toBe(true);
  expect(await waiting(page)).toBe(false);
  await page.goto(`${site.url}settings/`);
  await expect(page).toHaveTitle('Settings · Cardamom');

  site.mend();
  await lookForUpdate(page);
  await expect.poll(() => waiting(page), { timeout: 20_000 }).toBe(true);
  await expect(page.getByText('A new version is ready')).toBeVisible();
});

test('a page that no worker looks after survives a release under its feet', async ({ browser, site, guard }) => {
  const context = await browser.newContext({ serviceWorkers: 'block' });
  await guard.watch(context);
  const page = await context.newPage();
  await page.goto(site.url);
  await today(page);
  guard.allow(HOST_404);

  // Hosts keep old files (docs/hosting.md): then the old page goes on as it was.
  site.release(second, { keep: true });
  await page.getByRole('link', { name: 'Progress' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page).toHaveTitle(/^Progress · Cardamom/);

  // A host that does not: the app loads the page anew instead of showing an error.
  site.release(second, { keep: false });
  await page.getByRole('link', { name: 'Library' }).click();
  await expect(page).toHaveTitle('Library · Cardamom Two');
  await context.close();
});
