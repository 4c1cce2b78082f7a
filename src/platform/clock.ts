export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  /** Minutes east of UTC, at this moment. */
  offset(): number;
}

export const deviceClock: Clock = {
  now: () => Date.now(),
  offset: () => -new Date().getTimezoneOffset()
};

export const randomBytes = (n: number): Uint8Array => crypto.getRandomValues(new Uint8Array(n));
