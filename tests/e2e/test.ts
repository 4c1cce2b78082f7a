import { test as base, type BrowserContext } from '@playwright/test';

/** What the guard lets pass: told by a test before it provokes it. */
export interface Guard {
  /** A console error that is meant to happen, such as the browser's own line about a page the host does not have. */
  allow(pattern: RegExp): void;
  /** Watches another context too, as one that a test opened by itself. */
  watch(context: BrowserContext): Promise<void>;
}

const HOME = /^(?:blob:)?https?:\/\/(?:localhost|127\.0\.0\.1)(?::\d+)?(?:\/|$)/;

/** `test` that fails on a request to anybody else, an error on the console or in a page, and a breach of the page's own policy. */
export const test = base.extend<{ guard: Guard }>({
  guard: [
    async ({ context }, use) => {
      const bad: string[] = [];
      const allowed: RegExp[] = [];
      const watch = async (watched: BrowserContext): Promise<void> => {
        watched.on('request', (request) => {
          const url = request.url();
          if (!HOME.test(url) && !url.startsWith('data:')) bad.push(`request to ${url}`);
        });
        watched.on('console', (message) => {
          if (message.type() === 'error') bad.push(`console: ${message.text()} (${message.location().url})`);
        });
        watched.on('weberror', (error) => {
          bad.push(`page error: ${error.error().stack ?? error.error().message}`);
        });
        await watched.addInitScript(() =>
          document.addEventListener('securitypolicyviolation', (event) =>
            console.error(`CSP ${event.violatedDirective} ${event.blockedURI} ${event.sample}`)
          )
        );
      };
      await watch(context);
      await use({ allow: (pattern) => void allowed.push(pattern), watch });
      const left = bad.filter((line) => !allowed.some((pattern) => pattern.test(line)));
      if (left.length > 0) throw new Error(`The guard saw:\n${left.join('\n')}`);
    },
    { auto: true }
  ]
});

export { expect } from '@playwright/test';
