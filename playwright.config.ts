import { defineConfig } from '@playwright/test';
import { launchOptions } from './tests/browser.ts';

// Another one where two checkouts are tested at once.
const PORT = Number(process.env.CARDAMOM_PORT ?? 4874);

export default defineConfig({
  testDir: 'tests/e2e',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  forbidOnly: true,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: 'list',
  use: { baseURL: `http://localhost:${PORT}`, launchOptions, locale: 'en-GB', timezoneId: 'Asia/Karachi', trace: 'off' },
  projects: [{ name: 'phone', use: { viewport: { width: 390, height: 844 }, hasTouch: true } }],
  webServer: {
    command: `node scripts/serve.mjs build ${PORT}`,
    url: `http://localhost:${PORT}/`,
    reuseExistingServer: false,
    timeout: 30_000
  }
});
