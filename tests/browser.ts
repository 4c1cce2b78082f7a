import type { LaunchOptions } from '@playwright/test';
import * as browser from '../scripts/browser.mjs';

/** What every test starts Chromium with. */
export const launchOptions: LaunchOptions = browser.launchOptions();
