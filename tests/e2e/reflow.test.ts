import type { Page } from '@playwright/test';
import { APP_404, expect, HOST_404, test } from './test.ts';
import { walk } from './walk.ts';

// Nothing moves while it is measured.
test.use({ contextOptions: { reducedMotion: 'reduce' } });

/** What sticks out of the page sideways, if anything does. What scrolls in a box of its own does not count. */
const sticksOut = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const boxed = (one: Element): boolean => {
      for (let box = one.parentElement; box; box = box.parentElement)
        if (/auto|scroll|hidden|clip/.test(getComputedStyle(box).overflowX)) return true;
      return false;
    };
    const wide = [...document.body.querySelectorAll('*')].filter(
      (one) => one.getBoundingClientRect().right > clientWidth + 0.5 && !boxed(one)
    );
    return [
      `${scrollWidth} px wide: ${wide
        .slice(0, 4)
        .map((one) => `${one.tagName.toLowerCase()}.${one.getAttribute('class') ?? ''} “${one.textContent?.trim().slice(0, 30)}”`)
        .join(', ')}`
    ];
  });

/** Words that are cut off: their box hides what does not fit. */
const cutOff = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('button, a, label, h1, h2, p, dt, dd, th, td, legend')]
      .filter((one) => {
        const { overflowX, overflowY } = getComputedStyle(one);
        if (one.closest('.vh') || one.clientWidth < 2) return false;
        return (
          (/hidden|clip/.test(overflowX) && one.scrollWidth > one.clientWidth + 1) ||
          (/hidden|clip/.test(overflowY) && one.scrollHeight > one.clientHeight + 1)
        );
      })
      .map((one) => `cut off: ${one.tagName.toLowerCase()} “${one.textContent?.trim().slice(0, 40)}”`)
  );

const SPACING = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }`;

const WAYS = [
  { way: 'as it is', size: 16, spacing: false },
  { way: 'text at 200 %', size: 32, spacing: false },
  { way: 'spaced as in WCAG 1.4.12', size: 16, spacing: true }
];

test('on 320 px nothing sticks out or is cut off, with larger or wider text too', async ({ page, context, guard }) => {
  test.setTimeout(400_000);
  guard.allow(HOST_404);
  guard.allow(APP_404);
  await page.setViewportSize({ width: 320, height: 640 });
  const session = await context.newCDPSession(page);
  // The size that the person has set in the browser, which every size in the app must follow.
  const setSize = (size: number) => session.send('Page.setFontSizes', { fontSizes: { standard: size, fixed: size } });
  const rem = () => page.evaluate(() => parseFloat(getComputedStyle(document.documentElement).fontSize));
  await page.goto('/');
  await setSize(32);
  const large = await rem();
  await setSize(16);
  expect(large).toBe(2 * (await rem()));

  const found: string[] = [];
  await walk(page, async (screen) => {
    for (const { way, size, spacing } of WAYS) {
      await setSize(size);
      await page.evaluate(
        (css) => {
          const sheet = new CSSStyleSheet();
          sheet.replaceSync(css);
          document.adoptedStyleSheets = [sheet];
        },
        spacing ? SPACING : ''
      );
      for (const fault of [...(await sticksOut(page)), ...(await cutOff(page))]) found.push(`${screen}, ${way} · ${fault}`);
    }
    await setSize(16);
    await page.evaluate(() => (document.adoptedStyleSheets = []));
  });
  expect(found).toEqual([]);
});
