import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { startServer, type StaticServer } from '../../scripts/serve.mjs';

/** A host of a test's own: a copy of a build, on a port of its own. It can be stopped, cut off half-way, and given a new release. */
export class Site {
  readonly dir: string;
  readonly base: string;
  /** What was asked for, in order: paths without the base. */
  asked: string[] = [];
  /** Connections are dropped from this request on, until it is lifted. */
  cutFrom = Infinity;
  #server: StaticServer | undefined;
  #port = 0;

  private constructor(dir: string, base: string) {
    this.dir = dir;
    this.base = base;
  }

  /** Serves a copy of `from` that lies in `dir`. */
  static async open(from: string, dir: string, base = ''): Promise<Site> {
    const site = new Site(dir, base);
    cpSync(from, dir, { recursive: true });
    await site.start();
    return site;
  }

  get url(): string {
    return `http://localhost:${this.#port}${this.base}/`;
  }

  async start(): Promise<void> {
    this.#server = await startServer(this.dir, {
      port: this.#port,
      base: this.base,
      before: (request) => {
        this.asked.push((request.url ?? '').slice(this.base.length));
        if (this.asked.length <= this.cutFrom) return false;
        request.socket.destroy();
        return true;
      }
    });
    this.#port = this.#server.port;
  }

  async stop(): Promise<void> {
    await this.#server?.close();
    this.#server = undefined;
  }

  /** From the `n`-th request on, counted from now, every connection is dropped. */
  cutAfter(n: number): void {
    this.asked = [];
    this.cutFrom = n;
  }

  mend(): void {
    this.cutFrom = Infinity;
  }

  /** Puts another build in place of this one. Files with a hash in their name stay where they are only if `keep` says so. */
  release(from: string, { keep }: { keep: boolean }): void {
    if (!keep) rmSync(join(this.dir, '_app'), { recursive: true });
    cpSync(from, this.dir, { recursive: true });
  }
}
