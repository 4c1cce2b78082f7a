import type { IncomingMessage, ServerResponse } from 'node:http';

export interface StaticServer {
  /** With the base and a slash at its end. */
  url: string;
  port: number;
  /** Ends open connections too. */
  close(): Promise<void>;
}
export function startServer(
  dir: string,
  options?: { port?: number; base?: string; before?: (request: IncomingMessage, response: ServerResponse) => boolean }
): Promise<StaticServer>;
