import { expect, type Locator, type Page } from '@playwright/test';

// What a learner does on the screens, by the hooks that the screens have for tests.

const hook = (page: Page, name: string): Locator => page.locator(`[data-test="${name}"]`);

/** A tap that comes too soon after the card has changed is dropped on purpose; the dock says when that is over. */
export const awake = (page: Page): Promise<void> => expect(page.locator('[data-awake]')).toBeVisible();

/** The app has opened the log and shows Today. */
export async function today(page: Page): Promise<Locator> {
  const main = hook(page, 'today');
  await expect(main).toBeVisible();
  return main;
}

/** A service worker answers for this page, and the whole app is in its cache. */
export async function offlineReady(page: Page): Promise<void> {
  await expect
    .poll(
      () =>
        page.evaluate(() =>
          navigator.serviceWorker.ready.then(
            ({ active }) => active?.state === 'activated' && navigator.serviceWorker.controller !== null
          )
        ),
      { timeout: 30_000 }
    )
    .toBe(true);
}

/** From Today, or a deck's page, into the session: the first card stands there. */
export async function startStudy(page: Page): Promise<Locator> {
  await hook(page, 'start').first().click();
  const card = hook(page, 'card');
  await expect(card).toBeVisible();
  return card;
}

export interface Shown {
  card: string | null;
  side: string | null;
  heading: string;
}

export async function shownCard(page: Page): Promise<Shown> {
  const card = hook(page, 'card');
  await expect(card).toBeVisible();
  return {
    card: await card.getAttribute('data-card'),
    side: await card.getAttribute('data-side'),
    heading: await card.locator('#question').innerText()
  };
}

export async function reveal(page: Page): Promise<void> {
  await awake(page);
  await hook(page, 'reveal').click();
  await expect(hook(page, 'card')).toHaveAttribute('data-side', 'back');
}

/** Grades the card, whose answer is shown, and waits until another one, or the end, stands there. */
export async function grade(page: Page, as: 'forgot' | 'got-it'): Promise<void> {
  await awake(page);
  await hook(page, as).click();
  await expect(page.locator('[data-test="card"][data-side="front"], [data-test="end"]')).toBeVisible();
}

/** Studies up to `n` cards; every fourth is forgotten. Answers with how many there were before the end. */
export async function study(page: Page, n: number): Promise<number> {
  for (let i = 0; i < n; i += 1) {
    await expect(page.locator('[data-test="card"], [data-test="end"]')).toBeVisible();
    if (await hook(page, 'end').isVisible()) return i;
    if ((await hook(page, 'card').getAttribute('data-side')) === 'front') await reveal(page);
    await grade(page, i % 4 === 3 ? 'forgot' : 'got-it');
  }
  return n;
}

/** Types whose answer is one tap on an option. */
export const ONE_TAP = new Set(['choice', 'kind', 'not', 'before', 'gap', 'swap']);

/** Answers the question that is shown, somehow, up to its verdict. */
export async function answerQuestion(page: Page): Promise<string> {
  const question = hook(page, 'question');
  const type = (await question.getAttribute('data-type')) ?? '';
  if (ONE_TAP.has(type)) await hook(page, 'option').first().click();
  else if (type === 'true-false') await page.locator('[data-test="option"][data-value="true"]').click();
  else {
    if (type === 'multi') await hook(page, 'option').first().click();
    for (const [i, row] of (await hook(page, 'row').all()).entries()) {
      await row.click();
      await hook(page, 'choice')
        .nth(type === 'match' ? i : 0)
        .click();
    }
    // A year, a number, and for a name at least a try.
    for (const field of await hook(page, 'answer').all()) await field.fill('1966');
    for (const list of await question.locator('select').all()) {
      const wanted = await list
        .locator('option')
        .nth(1)
        .getAttribute('value')
        .catch(() => null);
      if (wanted !== null && (await list.inputValue()) === '') await list.selectOption(wanted);
    }
    await hook(page, 'check').click();
  }
  await expect(hook(page, 'verdict')).toBeVisible();
  return type;
}

/** Answers up to `n` questions of the quiz that is running. */
export async function answerQuiz(page: Page, n: number): Promise<string[]> {
  const types: string[] = [];
  for (let i = 0; i < n; i += 1) {
    const stem = await hook(page, 'question').locator('#stem').innerText();
    types.push(await answerQuestion(page));
    await hook(page, 'next').click();
    await expect(
      page.locator('[data-test="results"]').or(page.locator('[data-test="question"]:not(:has([data-test="verdict"]))')),
      `after “${stem}”`
    ).toBeVisible();
  }
  return types;
}
