/** Bad input is a value: a parser answers with what it read or with what is wrong, and never throws. */
export type Result<T, E> = { ok: true; value: T } | { ok: false; error: E };

export const ok = <T>(value: T): { ok: true; value: T } => ({ ok: true, value });
export const bad = <E>(error: E): { ok: false; error: E } => ({ ok: false, error });

/** A case the types say cannot be: a bug, so it throws. */
export function assertNever(value: never): never {
  throw new Error(`unexpected: ${JSON.stringify(value)}`);
}
