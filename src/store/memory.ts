import { deviceId, type DeviceId } from '#core/base/ids.ts';
import { ok } from '#core/base/result.ts';
import type { LogEvent, What } from '#core/log/event.ts';
import type { Log } from '#core/log/log.ts';
import { canonical } from '#core/base/canonical.ts';
import type { EventStore, Meta, MetaFor, Moment, Stored } from './event-store.ts';
import { stamp, tipOf } from './stamp.ts';

/** A store that lasts as long as the page: for tests, and for browsers that let a site keep nothing. `bytes`: so many random ones. */
export class MemoryStore implements EventStore {
  readonly lasting = false;
  #device: DeviceId;
  #bytes: (n: number) => Uint8Array;
  #events = new Map<string, LogEvent>();
  #meta = new Map<string, unknown>();

  constructor(bytes: (n: number) => Uint8Array) {
    this.#bytes = bytes;
    this.#device = deviceId(bytes(16));
  }

  async log(): Stored<Log> {
    return ok({ blocks: [], tail: [...this.#events.values()] });
  }

  /** There is no disk to read from. */
  async pack(): Stored<boolean> {
    return ok(false);
  }

  async append(what: readonly What[], moment: Moment, meta?: MetaFor): Stored<LogEvent[]> {
    let last: LogEvent | undefined;
    for (const event of this.#events.values()) if (event.device === this.#device && event.seq > (last?.seq ?? 0)) last = event;
    const events = stamp(structuredClone([...what]), moment, this.#device, last && tipOf(last));
    const kept = meta?.(events) ?? {};
    for (const event of events) this.#events.set(event.id, event);
    await this.putMeta(kept);
    return ok(structuredClone(events));
  }

  async merge(events: readonly LogEvent[]): Stored<{ added: number; clashes: number }> {
    let [added, clashes] = [0, 0];
    for (const event of events) {
      const here = this.#events.get(event.id);
      if (!here) {
        this.#events.set(event.id, structuredClone(event));
        added += 1;
      } else if (canonical(here) !== canonical(event)) clashes += 1;
    }
    return ok({ added, clashes });
  }

  async meta(name: string): Stored<unknown> {
    return ok(structuredClone(this.#meta.get(name)));
  }

  async putMeta(meta: Meta): Stored<void> {
    for (const [name, value] of Object.entries(meta))
      if (value === undefined) this.#meta.delete(name);
      else this.#meta.set(name, structuredClone(value));
    return ok(undefined);
  }

  async erase(): Stored<void> {
    this.#events.clear();
    this.#meta.clear();
    this.#device = deviceId(this.#bytes(16));
    return ok(undefined);
  }

  onChange(): () => void {
    return () => undefined;
  }

  close(): void {}
}
