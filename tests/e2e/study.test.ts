import { countOf, eventsIn } from './log.ts';
import { awake, grade, reveal, shownCard, startStudy, study, today } from './screen.ts';
import { expect, test } from './test.ts';

test('undo gives the card back with its answer, as often as there are answers', async ({ page }) => {
  await page.goto('/');
  await today(page);
  await startStudy(page);
  await expect(page.locator('[data-test="undo"]')).toBeDisabled();
  const cards: (string | null)[] = [];
  for (const as of ['got-it', 'forgot', 'got-it'] as const) {
    cards.push((await shownCard(page)).card);
    await reveal(page);
    await grade(page, as);
  }
  for (const card of cards.toReversed()) {
    await page.locator('[data-test="undo"]').click();
    await expect(page.locator('[data-test="card"]')).toHaveAttribute('data-card', card ?? '');
    await expect(page.locator('[data-test="card"]')).toHaveAttribute('data-side', 'back');
  }
  await expect(page.locator('[data-test="undo"]')).toBeDisabled();
  const events = await eventsIn(page);
  expect(countOf(events, 'self-graded')).toBe(3);
  expect(countOf(events, 'taken-back')).toBe(3);

  // Taken back for good: a reload does not bring the answers back.
  await page.reload();
  expect(await shownCard(page)).toMatchObject({ card: cards[0], side: 'back' });
  await page.goto('/progress/');
  await expect(page.getByText('0 answers so far')).toBeVisible();
});

test('a double tap grades one card', async ({ page }) => {
  await page.goto('/');
  await today(page);
  await startStudy(page);
  await page.locator('[data-test="reveal"]').dblclick();
  await expect(page.locator('[data-test="card"]')).toHaveAttribute('data-side', 'back');
  expect(countOf(await eventsIn(page), 'self-graded')).toBe(0);
  await awake(page);
  await page.locator('[data-test="got-it"]').dblclick();
  await expect(page.locator('[data-test="card"]')).toHaveAttribute('data-side', 'front');
  await awake(page);
  expect(countOf(await eventsIn(page), 'self-graded')).toBe(1);
  expect((await shownCard(page)).side).toBe('front');
});

test('a swipe grades, half a swipe does not', async ({ page, context }) => {
  await page.goto('/');
  await today(page);
  await startStudy(page);
  const session = await context.newCDPSession(page);
  const swipe = async (dx: number): Promise<void> => {
    const at = (x: number) => [{ x, y: 300, id: 1 }];
    await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: at(195) });
    for (let i = 1; i <= 10; i += 1)
      await session.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: at(195 + (dx * i) / 10) });
    await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  };
  const first = await shownCard(page);
  await swipe(180);
  expect(await shownCard(page)).toEqual(first); // the answer is not shown yet
  await reveal(page);
  await awake(page);
  await swipe(60);
  await expect(page.locator('[data-test="card"]')).toHaveAttribute('data-card', first.card ?? '');
  expect(countOf(await eventsIn(page), 'self-graded')).toBe(0);
  await swipe(180);
  await expect(page.locator('[data-test="card"]')).toHaveAttribute('data-side', 'front');
  await reveal(page);
  await awake(page);
  await swipe(-180);
  await expect(page.locator('[data-test="card"]')).toHaveAttribute('data-side', 'front');
  expect((await eventsIn(page)).filter(({ kind }) => kind === 'self-graded').map(({ grade: as }) => as)).toEqual([3, 1]);
});

test('two tabs write one log, without a gap and without a clash', async ({ page, context }) => {
  await page.goto('/');
  await today(page);
  await startStudy(page);
  await study(page, 1);
  const other = await context.newPage();
  await other.goto('/study/');
  for (let i = 0; i < 5; i += 1) {
    await study(page, 1);
    await study(other, 1);
  }
  const events = await eventsIn(page);
  expect(countOf(events, 'self-graded')).toBe(11);
  expect(new Set(events.map(({ device }) => device)).size).toBe(1);
  expect(events.map(({ seq }) => seq).sort((a, b) => a - b)).toEqual(events.map((_, i) => i + 1));
  // Both know of all of it.
  for (const tab of [page, other]) {
    await tab.getByRole('button', { name: 'Close' }).click();
    await today(tab);
    await tab.getByRole('link', { name: 'Progress' }).click();
    await expect(tab.getByText('11 answers so far')).toBeVisible();
  }
});

test('what is learnt today comes again when it is due', async ({ page }) => {
  const start = new Date('2026-12-01T09:00:00+05:00');
  await page.clock.install({ time: start });
  await page.goto('/');
  await today(page);
  await startStudy(page);
  for (let i = 0; i < 5; i += 1) {
    await reveal(page);
    await grade(page, 'got-it');
  }
  await page.getByRole('button', { name: 'Close' }).click();
  await today(page);
  const due = await eventsIn(page);
  const promised = due.filter(({ kind }) => kind === 'self-graded') as unknown as {
    card: string;
    promisedDue: string | number;
  }[];

  await page.clock.setSystemTime(new Date('2027-01-20T09:00:00+05:00'));
  await page.goto('/progress/');
  await page.goto('/');
  await today(page);
  // Yesterday's session does not stand in the way of today's plan.
  await expect(page.getByText('You stopped at')).toHaveCount(0);
  await startStudy(page);
  const again = new Set<string | null>();
  for (let i = 0; i < 12; i += 1) {
    again.add((await shownCard(page)).card);
    await reveal(page);
    await grade(page, 'got-it');
  }
  expect(promised.filter(({ card }) => again.has(card)).length).toBeGreaterThan(0);
});
