import type { StoreTrouble } from './event-store.ts';

/** The browser's name for what went wrong. */
const nameOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'name' in error ? String(error.name) : '';

/** What a failed operation means. Throws what is no fault of the browser: a bug. */
export function troubleFrom(error: unknown): StoreTrouble {
  if (!(error instanceof DOMException) || error.name === 'DataCloneError') throw error;
  const detail = String(error);
  switch (nameOf(error)) {
    case 'QuotaExceededError':
      return { code: 'storage/full', detail };
    case 'VersionError':
      return { code: 'storage/newer', detail };
    case 'SecurityError':
      return { code: 'storage/denied', detail };
    default:
      return { code: 'storage/lost', detail };
  }
}

// Private windows and blocked site data show in many ways: no `indexedDB` at all, or one that refuses.
const DENIED = ['SecurityError', 'InvalidStateError', 'NotSupportedError', 'ReferenceError', 'TypeError'];

/** What it means that nothing could be opened. */
export const troubleAtOpening = (error: unknown): StoreTrouble =>
  DENIED.includes(nameOf(error)) ? { code: 'storage/denied', detail: String(error) } : troubleFrom(error);

/** The connection is gone, but the data is there: Safari loses its server, and a newer tab makes this one close. */
export const isLost = (error: unknown): boolean => ['InvalidStateError', 'UnknownError', 'AbortError'].includes(nameOf(error));
