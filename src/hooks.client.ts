import type { HandleClientError } from '@sveltejs/kit';

interface Policies {
  createPolicy(name: string, rules: { createScriptURL(url: string): string }): unknown;
}

// The page starts scripts only from its own build. There is no createHTML: a stray `innerHTML = string` throws.
const { trustedTypes } = globalThis as { trustedTypes?: Policies };
trustedTypes?.createPolicy('default', {
  createScriptURL(url) {
    const { origin, pathname } = new URL(url, location.href);
    const ours = pathname.includes('/_app/immutable/workers/') || pathname.endsWith('/service-worker.js');
    if (origin === location.origin && (ours || import.meta.env.DEV)) return url; // the dev server has other addresses for workers
    throw new TypeError(`not a script of this app: ${url}`);
  }
});

/** An unknown address is no fault of the app: it has a page of its own. */
export const handleError: HandleClientError = ({ error, status, message }) => {
  if (status !== 404) console.error(error);
  return { message };
};
