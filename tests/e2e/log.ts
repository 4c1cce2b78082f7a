import type { Page } from '@playwright/test';

export interface Stored {
  id: string;
  device: string;
  seq: number;
  kind: string;
  card?: string;
  grade?: number;
  parts?: { outcome: { verdict: string } }[];
}

/** The events on this browser's disk, as the page's own origin sees them. */
export function eventsIn(page: Page): Promise<Stored[]> {
  return page.evaluate(async () => {
    const name = 'cardamom';
    // Opening a database that is not there would make an empty one, in which the app could never set up its own.
    if (!(await indexedDB.databases()).some((one) => one.name === name)) return [];
    return new Promise<Stored[]>((resolve, reject) => {
      const opening = indexedDB.open(name);
      opening.onerror = () => reject(opening.error);
      opening.onsuccess = () => {
        const db = opening.result;
        const all = db.transaction('events').objectStore('events').getAll();
        all.onerror = () => reject(all.error);
        all.onsuccess = () => {
          db.close();
          resolve(all.result);
        };
      };
    });
  });
}

export const countOf = (events: readonly Stored[], kind: string): number => events.filter((event) => event.kind === kind).length;
