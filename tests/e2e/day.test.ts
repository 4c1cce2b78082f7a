import { countOf, eventsIn } from './log.ts';
import { Profile } from './profile.ts';
import { answerQuiz, grade, offlineReady, reveal, shownCard, startStudy, study, today } from './screen.ts';
import { expect, HOST_GONE, test } from './test.ts';

test('a day: study, a quiz, no network, a killed browser, and nothing is lost', async ({ site, guard }, info) => {
  test.setTimeout(180_000);
  const profile = info.outputPath('profile');
  let phone = await Profile.open(profile);
  await guard.watch(phone.context);
  let { page } = phone;

  await page.goto(site.url);
  await today(page);
  await startStudy(page);
  expect(await study(page, 20)).toBe(20);
  let events = await eventsIn(page);
  expect(countOf(events, 'self-graded')).toBe(20);
  expect(countOf(events, 'deck')).toBe(1);

  await page.goto(`${site.url}quiz/`);
  await page.locator('[data-test="start"]').click();
  await expect(page.locator('[data-test="question"]')).toBeVisible();
  await answerQuiz(page, 10);
  await expect(page.locator('[data-test="results"]')).toBeVisible();
  events = await eventsIn(page);
  expect(countOf(events, 'answered')).toBe(10);

  // The host goes away for the rest of the day.
  await offlineReady(page);
  guard.allow(HOST_GONE);
  await site.stop();
  await page.reload();
  await page.goto(site.url);
  await today(page);
  const card = await startStudy(page);
  await expect(card).toBeVisible();
  await study(page, 3);
  await reveal(page);
  const before = await shownCard(page);
  expect(before.side).toBe('back');
  events = await eventsIn(page);
  expect(countOf(events, 'self-graded')).toBe(23);

  await phone.kill();
  phone = await Profile.open(profile);
  await guard.watch(phone.context);
  ({ page } = phone);
  await page.goto(site.url);
  await today(page);
  const after = await eventsIn(page);
  expect(after).toEqual(events);
  await startStudy(page);
  expect(await shownCard(page)).toEqual(before);

  await grade(page, 'got-it');
  const last = await eventsIn(page);
  expect(countOf(last, 'self-graded')).toBe(24);
  expect(last.map(({ seq }) => seq)).toEqual(last.map((_, i) => i + 1));
  await phone.close();
});
