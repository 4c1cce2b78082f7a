import { createContext } from 'svelte';
import { resolve } from '$app/paths';
import type { Workbox } from 'workbox-window';

/** A newer version of the app that has been fetched and waits. It starts only when the learner says so, never during a session. */
export class Updates {
  ready = $state(false);
  #workbox: Workbox | undefined;
  #asked = false;

  /** After the first paint: nothing on the screen waits for it. */
  async start(): Promise<void> {
    if (!('serviceWorker' in navigator) || import.meta.env.DEV) return;
    const address = `${resolve('/')}service-worker.js`;
    const options = { updateViaCache: 'none' } as const;
    try {
      // On a first visit there is nothing to update: what looks after updates comes out of the cache that is being filled.
      if (!navigator.serviceWorker.controller) {
        await navigator.serviceWorker.register(address, options);
        await navigator.serviceWorker.ready;
      }
      const { Workbox } = await import('workbox-window');
      this.#watch(new Workbox(address, options));
    } catch {
      // Registration fails where storage is denied; the app then works while it is online.
    }
  }

  #watch(workbox: Workbox): void {
    this.#workbox = workbox;
    workbox.addEventListener('waiting', () => (this.ready = true));
    workbox.addEventListener('controlling', (event) => {
      // On the page of a first visit no change of worker counts as an update, not even one that was asked for.
      if (event.isUpdate || this.#asked) location.reload();
    });
    workbox.register().catch(() => undefined);
    document.addEventListener('visibilitychange', () => {
      if (document.visibilityState === 'visible') void workbox.update().catch(() => undefined);
    });
  }

  apply(): void {
    this.#asked = true;
    this.#workbox?.messageSkipWaiting();
  }
}

export const [getUpdates, setUpdates] = createContext<Updates>();
