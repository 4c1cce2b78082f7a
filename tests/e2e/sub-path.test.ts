import { join } from 'node:path';
import { buildRelease } from './release.ts';
import { answerQuiz, offlineReady, startStudy, study, today } from './screen.ts';
import { Site } from './site.ts';
import { APP_404, expect, HOST_GONE, test } from './test.ts';

const BASE = '/cardamom';

test('the whole app works under a sub-path, with the host and without', async ({ page, guard }, info) => {
  test.setTimeout(240_000);
  const site = await Site.open(await buildRelease(info.outputPath('under'), { base: BASE }), join(info.outputPath('site')), BASE);
  await page.goto(site.url);
  await today(page);
  await startStudy(page);
  await study(page, 2);
  expect(new URL(page.url()).pathname).toBe(`${BASE}/study/`);
  await offlineReady(page);
  const scope = await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.scope);
  expect(scope).toBe(site.url);

  guard.allow(HOST_GONE);
  guard.allow(APP_404);
  await site.stop();
  await page.goto(`${site.url}quiz/`);
  await page.locator('[data-test="start"]').click();
  await answerQuiz(page, 2);
  for (const path of ['', 'library/', 'settings', 'progress/']) {
    await page.goto(site.url + path);
    await expect(page.locator('main')).toBeVisible();
  }
  await page.goto(`${site.url}library/`);
  await page.locator('main a[href*="/deck/"]').first().click();
  await expect(page.locator('[data-test="start"]')).toBeVisible();
  expect(page.url()).toContain(`${site.url}deck/`);
  await page.reload();
  await expect(page.locator('[data-test="start"]')).toBeVisible();
  await page.goto(`${site.url}no-such-page/`);
  await page.getByRole('link', { name: 'Go to Today' }).click();
  await today(page);
  expect(page.url()).toBe(site.url);

  const manifest = await page.evaluate(async () => {
    const link = document.querySelector<HTMLLinkElement>('link[rel="manifest"]');
    const told: { start_url: string; scope?: string; icons: { src: string }[] } = await (await fetch(link?.href ?? '')).json();
    const from = (path: string) => new URL(path, link?.href).pathname;
    return { start: from(told.start_url), scope: from(told.scope ?? './'), icons: told.icons.map(({ src }) => from(src)) };
  });
  expect(manifest.start.startsWith(`${BASE}/`)).toBe(true);
  expect(manifest.scope).toBe(`${BASE}/`);
  expect(manifest.icons.every((path) => path.startsWith(`${BASE}/`))).toBe(true);
});
