import { test as base, type BrowserContext } from '@playwright/test';
import { Site } from './site.ts';

/** Watches what no page of this app may do. */
export interface Guard {
  /** Lets pass what is meant to happen, such as the browser's own line about an address the host does not have. */
  allow(pattern: RegExp): void;
  /** Watches another context too, as one that a test opened by itself. */
  watch(context: BrowserContext): Promise<void>;
  /** What it has seen and not let pass. Tells it once: a test that asks has dealt with it. */
  take(): string[];
}

const HOME = /^(?:blob:)?https?:\/\/(?:localhost|127\.0\.0\.1)(?::\d+)?(?:\/|$)/;

function newGuard(): Guard {
  let seen: string[] = [];
  const allowed: RegExp[] = [];
  return {
    allow: (pattern) => void allowed.push(pattern),
    async watch(context) {
      context.on('request', (request) => {
        const url = request.url();
        if (!HOME.test(url) && !/^(?:data|about|chrome):/.test(url)) seen.push(`request to ${url}`);
      });
      context.on('console', (message) => {
        if (message.type() === 'error') seen.push(`console: ${message.text()} (${message.location().url})`);
      });
      context.on('weberror', (error) => {
        const { stack, message } = error.error();
        seen.push(`page error: ${stack ?? message}`);
      });
      await context.addInitScript(() =>
        document.addEventListener('securitypolicyviolation', (event) =>
          console.error(`CSP ${event.violatedDirective} ${event.blockedURI} ${event.sample}`)
        )
      );
    },
    take() {
      const left = seen.filter((line) => !allowed.some((pattern) => pattern.test(line)));
      seen = [];
      return left;
    }
  };
}

/** What the browser itself says when a host does not answer, or answers 404 with the app's own page. */
export const HOST_GONE = /Failed to load resource: net::ERR_|ERR_CONNECTION_REFUSED|ERR_EMPTY_RESPONSE|ERR_CONNECTION_RESET/;
/** What the router says of an address that it does not know. */
export const APP_404 = /console: \S+: Not found: \//;
export const HOST_404 = /Failed to load resource: the server responded with a status of 404/;

/**
 * `test` that fails on a request to anybody else, on an error on the console or in a page, and on a breach of the page's own
 * policy. `site`: a host of the test's own, on a copy of the build.
 */
export const test = base.extend<{ guard: Guard; site: Site }>({
  guard: [
    async ({ context }, use) => {
      const guard = newGuard();
      await guard.watch(context);
      await use(guard);
      const left = guard.take();
      if (left.length > 0) throw new Error(`The guard saw:\n${left.join('\n')}`);
    },
    { auto: true }
  ],
  // eslint-disable-next-line no-empty-pattern
  site: async ({}, use, info) => {
    const site = await Site.open('build', info.outputPath('site'));
    await use(site);
    await site.stop();
  }
});

export { expect } from '@playwright/test';
