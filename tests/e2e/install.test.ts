import type { Page } from '@playwright/test';
import { today } from './screen.ts';
import { expect, test } from './test.ts';

const DEVICE = 'fedcba9876543210fedcba9876543210';
const DAY = 86_400_000;

/** Two days of study, and nothing to do today: only then is anybody asked. */
function twoDays(): string {
  const now = Date.now();
  const card = 'pakistan-russia/tashkent-summit/when';
  const what = [
    { kind: 'deck', deck: 'pakistan-russia', rev: 1, action: 'added' },
    { kind: 'setting', name: 'new-cards', value: 0 },
    { kind: 'self-graded', card, grade: 4, ms: 900, promisedDue: now + 90 * DAY },
    { kind: 'self-graded', card, grade: 3, ms: 900, promisedDue: now + 90 * DAY }
  ];
  const events = what.map((one, i) => {
    const seq = i + 1;
    return { v: 1, id: `${DEVICE}.${seq}`, device: DEVICE, seq, at: now - (5 - i) * DAY, offset: 0, learner: 'me', ...one };
  });
  return JSON.stringify({ format: 'cardamom-backup', version: 1, made: now, events });
}

async function settled(page: Page): Promise<void> {
  await page.goto('/settings/');
  await page
    .locator('[data-test="backup-file"]')
    .setInputFiles({ name: 'b.json', mimeType: 'application/json', buffer: Buffer.from(twoDays()) });
  await page.locator('[data-test="merge"]').click();
  await expect(page.getByRole('status').filter({ hasText: '4 ' })).toBeVisible();
  await page.goto('/');
  await today(page);
}

/** As a browser does that could install the app. */
const offer = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const event = Object.assign(new Event('beforeinstallprompt', { cancelable: true }), {
      prompt: () => {
        document.documentElement.dataset.prompted = 'yes';
        return Promise.resolve();
      }
    });
    dispatchEvent(event);
  });

const question = (page: Page) => page.getByRole('heading', { name: 'Keep Cardamom on your home screen?' });

test('the home screen is offered after two days, and the browser is asked only then', async ({ page }) => {
  await page.goto('/');
  await today(page);
  await offer(page);
  await expect(page.getByText('Look at the deck first')).toBeVisible();
  await expect(question(page)).toBeHidden();

  await settled(page);
  await expect(question(page)).toBeHidden();
  await offer(page);
  await expect(question(page)).toBeVisible();
  await page.getByRole('button', { name: 'Add it' }).click();
  await expect(question(page)).toBeHidden();
  await expect(page.locator('html')).toHaveAttribute('data-prompted', 'yes');
});

test('“Not now” to the home screen is for good', async ({ page }) => {
  await settled(page);
  await offer(page);
  await page.getByRole('button', { name: 'Not now' }).click();
  await expect(question(page)).toBeHidden();
  await page.reload();
  await today(page);
  await offer(page);
  await expect(page.getByText('Nothing to review.')).toBeVisible();
  await expect(question(page)).toBeHidden();
});

test.describe('on an iPhone', () => {
  test.use({
    userAgent: 'Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 Version/17.5 Mobile Safari/604.1'
  });

  test('the two steps are said, since no browser asks there', async ({ page }) => {
    await settled(page);
    await expect(question(page)).toBeVisible();
    await expect(page.getByText('Tap Share at the foot of the screen.')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Add it' })).toBeHidden();
  });
});
