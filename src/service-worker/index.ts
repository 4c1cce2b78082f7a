/// <reference types="@sveltejs/kit" />
import { build, files, prerendered, version } from '$service-worker';
import { clientsClaim } from 'workbox-core';
import { cleanupOutdatedCaches, createHandlerBoundToURL, precacheAndRoute } from 'workbox-precaching';
import { NavigationRoute, registerRoute } from 'workbox-routing';

declare const self: ServiceWorkerGlobalScope;

const base = new URL('./', self.location.href).pathname;
/** The page for every address that is not prerendered: decks, cards, unknown ones. */
const SHELL = `${base}404.html`;

// All or nothing: the whole shell and the shipped decks, so that no later tap needs the network.
precacheAndRoute(
  [
    ...build.map((url) => ({ url, revision: null })), // names carry a hash
    ...[...files, ...prerendered].map((url) => ({ url, revision: version })),
    { url: SHELL, revision: version }
  ],
  { ignoreURLParametersMatching: [/./] }
);
cleanupOutdatedCaches();
clientsClaim();
registerRoute(new NavigationRoute(createHandlerBoundToURL(SHELL)));

// A new version waits until the learner says so: an open session must not lose the files it still needs.
self.addEventListener('message', (event) => {
  if (event.data?.type === 'SKIP_WAITING') void self.skipWaiting();
});
