import { expect, type Page } from '@playwright/test';
import { QUESTION_TYPES } from '#core/quiz/registry.ts';
import { answerQuestion, grade, reveal, startStudy, study, today } from './screen.ts';

/** Called on every screen, in every state that looks different. `name` says which, for a message. */
export type Look = (name: string) => Promise<void>;

// What is turned round looks like a choice, and sorting like a match; few facts have them.
const TYPES = QUESTION_TYPES.filter((type) => type !== 'swap' && type !== 'categorise');
const MOST_QUESTIONS = 150;

/** Goes through the whole app as a new learner would, and looks at each screen. */
export async function walk(page: Page, look: Look): Promise<void> {
  await page.goto('/progress/');
  await expect(page.getByText('No cards yet')).toBeVisible();
  await look('progress, empty');
  await page.goto('/');
  await today(page);
  await look('today, first run');
  await page.getByRole('link', { name: 'Look at the deck first' }).click();
  await expect(page.locator('[data-test="start"]')).toBeVisible();
  await look('deck, not added');
  await page.goto('/');
  await today(page);
  await walkStudy(page, look);
  await walkLibrary(page, look);
  await walkQuiz(page, look);
  await walkProgress(page, look);
  await walkSettings(page, look);
  await page.goto('/no-such-page/');
  await expect(page.getByRole('link', { name: 'Go to Today' })).toBeVisible();
  await look('not found');
}

async function walkStudy(page: Page, look: Look): Promise<void> {
  await startStudy(page);
  await look('study, front');
  await reveal(page);
  await look('study, back');
  await grade(page, 'forgot');
  await study(page, 5);
  await page.locator('[data-test="undo"]').click();
  await expect(page.locator('[data-test="card"]')).toHaveAttribute('data-side', 'back');
  await look('study, taken back');
  await page.getByRole('button', { name: 'Close' }).click();
  await today(page);
  await look('today, stopped');
  await page.getByRole('button', { name: 'Start again later' }).click();
  await expect(page.locator('button[data-test="start"]')).toBeVisible();
  await look('today, cards waiting');
  await page.getByRole('button', { name: 'Only 2 minutes' }).click();
  await study(page, 40);
  await expect(page.locator('[data-test="end"]')).toBeVisible();
  await look('study, end');
}

async function walkLibrary(page: Page, look: Look): Promise<void> {
  await page.goto('/library/');
  const search = page.getByRole('searchbox');
  await expect(page.locator('main a').first()).toBeVisible();
  await look('library');
  await search.fill('tashkent');
  await expect(page.locator('main section a').first()).toBeVisible();
  await look('library, found');
  await search.fill('qqqq');
  await expect(page.getByText('Nothing has')).toBeVisible();
  await look('library, nothing found');
  await search.fill('');
  await page.locator('main a').first().click();
  await expect(page.locator('[data-test="to-quiz"]')).toBeVisible();
  await page.locator('button[aria-expanded]').first().click();
  await look('deck, a topic open');
  await page.locator('main a[href*="/deck/"]').first().click();
  await expect(page.locator('[data-test="card"]')).toBeVisible();
  await look('card page');
}

async function startQuiz(page: Page, count: string): Promise<void> {
  await page.locator('label', { hasText: new RegExp(`^${count}$`) }).click();
  await page.locator('[data-test="start"]').click();
  await expect(page.locator('[data-test="question"]')).toBeVisible();
}

async function next(page: Page): Promise<void> {
  await page.locator('[data-test="next"]').click();
  await expect(page.locator('[data-test="verdict"]')).toHaveCount(0);
}

async function walkQuiz(page: Page, look: Look): Promise<void> {
  await page.goto('/quiz/');
  await expect(page.locator('[data-test="start"]')).toBeEnabled();
  await look('quiz home');
  await startQuiz(page, 'All');
  const question = page.locator('[data-test="question"]');
  const seen = new Set<string>();
  const isDone = () => TYPES.every((type) => seen.has(type));
  for (let i = 0; i < MOST_QUESTIONS && !isDone(); i += 1) {
    const type = (await question.getAttribute('data-type')) ?? '';
    if (seen.has(type)) await page.locator('[data-test="dont-know"]').click();
    else {
      seen.add(type);
      await look(`question, ${type}`);
      if (type === 'typed') {
        await page.locator('[data-test="check"]').click();
        await expect(page.getByRole('alert')).toBeVisible();
        await look('question, nothing written');
      }
      await answerQuestion(page);
      await look(`verdict, ${type}`);
    }
    await next(page);
  }
  expect([...seen], 'every type of question').toEqual(expect.arrayContaining([...TYPES]));
  await page.getByRole('button', { name: 'Close' }).click();
  await expect(page.locator('[data-test="carry-on"]')).toBeVisible();
  await look('quiz home, unfinished');
  await startQuiz(page, '5');
  for (let i = 0; i < 5; i += 1) {
    await answerQuestion(page);
    await next(page);
  }
  await expect(page.locator('[data-test="results"]')).toBeVisible();
  await look('quiz results');
}

async function walkProgress(page: Page, look: Look): Promise<void> {
  await page.goto('/progress/');
  await expect(page.locator('main section').first()).toBeVisible();
  await look('progress');
  await page.getByRole('button', { name: 'Tables' }).click();
  await expect(page.locator('table').first()).toBeVisible();
  await look('progress, tables');
}

async function walkSettings(page: Page, look: Look): Promise<void> {
  await page.goto('/settings/');
  await expect(page.locator('[data-test="back-up"]')).toBeVisible();
  await look('settings');
  await page.locator('[data-test="erase"]').click();
  await expect(page.locator('[data-test="erase-yes"]')).toBeVisible();
  await page
    .locator('[data-test="backup-file"]')
    .setInputFiles({ name: 'holiday.txt', mimeType: 'text/plain', buffer: Buffer.from('hello') });
  await expect(page.getByRole('alert')).toBeVisible();
  await look('settings, erase and a wrong file');
}
