import { expect, test } from './test.ts';

// A guard that never barks proves nothing: each thing it watches for is done once.

test('the guard sees a request to somebody else', async ({ page, guard }) => {
  await page.goto('/');
  await page.evaluate(() => {
    const image = new Image();
    image.src = 'https://elsewhere.example/pixel.png';
    return new Promise((resolve) => (image.onerror = resolve));
  });
  expect(guard.take().join('\n')).toMatch(/CSP img-src https:\/\/elsewhere\.example/);
  await page.goto('about:blank');
  await page.setContent('<img src="https://elsewhere.example/pixel.png">');
  await expect.poll(() => guard.take().join('\n')).toMatch(/request to https:\/\/elsewhere\.example/);
});

test('the guard sees an error on the console and one in the page', async ({ page, guard }) => {
  await page.goto('/');
  await page.evaluate(() => {
    console.error('planted');
    setTimeout(() => {
      throw new Error('thrown');
    });
  });
  const seen: string[] = [];
  await expect.poll(() => seen.push(...guard.take())).toBe(2);
  expect(seen.join('\n')).toMatch(/planted[\s\S]*thrown/);
});

test('the page makes no markup of strings, and starts no script that is not of the build', async ({ page, guard }) => {
  await page.goto('/');
  const done = await page.evaluate(async () => {
    // Code that the test runner sends may call `eval`; what the page itself runs later may not.
    await new Promise((resolve) => setTimeout(resolve));
    const acts = {
      markup: () => (document.createElement('p').innerHTML = '<img>'),
      worker: () => new Worker('/elsewhere.js'),
      code: () => new Function('return 1')()
    };
    return Object.entries(acts).flatMap(([name, act]) => {
      try {
        act();
        return [name];
      } catch {
        return [];
      }
    });
  });
  expect(done).toEqual([]);
  expect(guard.take().length).toBeGreaterThan(0);
});
