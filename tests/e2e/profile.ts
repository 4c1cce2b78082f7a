import { type BrowserContext, chromium, type Page } from '@playwright/test';
import { launchOptions } from '../browser.ts';

/** A browser with a profile on the disk, which can be killed as an empty battery kills it. */
export class Profile {
  readonly context: BrowserContext;
  readonly page: Page;

  private constructor(context: BrowserContext, page: Page) {
    this.context = context;
    this.page = page;
  }

  static async open(dir: string): Promise<Profile> {
    const context = await chromium.launchPersistentContext(dir, {
      ...launchOptions,
      viewport: { width: 390, height: 844 },
      hasTouch: true,
      locale: 'en-GB',
      timezoneId: 'Asia/Karachi'
    });
    return new Profile(context, context.pages()[0] ?? (await context.newPage()));
  }

  /** Ends the browser's own process at once: nothing is flushed, nothing said goodbye to. */
  async kill(): Promise<void> {
    const session = await this.context.browser()?.newBrowserCDPSession();
    const { processInfo } = (await session?.send('SystemInfo.getProcessInfo')) ?? { processInfo: [] };
    const pid = processInfo.find(({ type }) => type === 'browser')?.id;
    if (pid === undefined) throw new Error('no process of the browser to kill');
    const gone = new Promise((resolve) => this.context.once('close', resolve));
    process.kill(pid, 'SIGKILL');
    await gone;
  }

  async close(): Promise<void> {
    await this.context.close();
  }
}
