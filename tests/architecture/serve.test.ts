import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startServer, type StaticServer } from '../../scripts/serve.mjs';

// The small server behaves like the plainest host, as the end-to-end tests rely on it.

const FILES: Record<string, string> = {
  'index.html': '<h1>Today</h1>',
  '404.html': '<h1>shell</h1>',
  'study/index.html': '<h1>Study</h1>',
  '_app/immutable/chunks/a.js': 'export const a = 1;'.repeat(50),
  'manifest.webmanifest': '{}',
  'service-worker.js': 'self',
  'icon.png': 'png',
  'a b.txt': 'spaces'
};
let dir = '';
let server: StaticServer;
let under: StaticServer;

beforeAll(async () => {
  dir = mkdtempSync(join(tmpdir(), 'cardamom-serve-'));
  for (const [path, text] of Object.entries(FILES)) {
    mkdirSync(join(dir, 'site', path, '..'), { recursive: true });
    writeFileSync(join(dir, 'site', path), text);
  }
  writeFileSync(join(dir, 'secret.txt'), 'secret');
  server = await startServer(join(dir, 'site'));
  under = await startServer(join(dir, 'site'), { base: '/cardamom' });
});
afterAll(async () => {
  await server.close();
  await under.close();
  rmSync(dir, { recursive: true });
});

interface Answer {
  status: number | undefined;
  headers: Record<string, string | string[] | undefined>;
  body: Buffer;
}

/** As it stands: `fetch` would tidy up the path first. */
const ask = (port: number, path: string, headers = {}, method = 'GET'): Promise<Answer> =>
  new Promise((answered, failed) => {
    request({ host: '127.0.0.1', port, path, headers, method, agent: false }, (response) => {
      const bytes: Buffer[] = [];
      response.on('data', (chunk: Buffer) => bytes.push(chunk));
      response.on('end', () => answered({ status: response.statusCode, headers: response.headers, body: Buffer.concat(bytes) }));
    })
      .on('error', failed)
      .end();
  });

test.each([
  ['/', 200, '<h1>Today</h1>', 'text/html; charset=utf-8', 'no-cache'],
  ['/study/', 200, '<h1>Study</h1>', 'text/html; charset=utf-8', 'no-cache'],
  ['/study/?deck=x', 200, '<h1>Study</h1>', 'text/html; charset=utf-8', 'no-cache'],
  ['/deck/any/', 404, '<h1>shell</h1>', 'text/html; charset=utf-8', 'no-cache'],
  ['/_app/immutable/chunks/gone.js', 404, '<h1>shell</h1>', 'text/html; charset=utf-8', 'no-cache'],
  ['/index.html/', 404, '<h1>shell</h1>', 'text/html; charset=utf-8', 'no-cache'],
  ['/service-worker.js', 200, 'self', 'text/javascript; charset=utf-8', 'no-cache'],
  ['/manifest.webmanifest', 200, '{}', 'application/manifest+json; charset=utf-8', 'no-cache'],
  ['/icon.png', 200, 'png', 'image/png', 'no-cache'],
  ['/a%20b.txt', 200, 'spaces', 'text/plain; charset=utf-8', 'no-cache']
])('%s → %i', async (path, status, body, type, cache) => {
  const answer = await ask(server.port, path);
  expect([answer.status, answer.body.toString(), answer.headers['content-type'], answer.headers['cache-control']]).toEqual([
    status,
    body,
    type,
    cache
  ]);
  expect(answer.headers['content-length']).toBe(String(body.length));
});

test('what has a hash in its name is kept, squeezed, and not sent twice', async () => {
  const path = '/_app/immutable/chunks/a.js';
  const squeezed = await ask(server.port, path, { 'accept-encoding': 'br, gzip' });
  expect(squeezed.headers['cache-control']).toBe('public, max-age=31536000, immutable');
  expect(squeezed.headers['content-encoding']).toBe('gzip');
  expect(gunzipSync(squeezed.body).toString()).toBe(FILES['_app/immutable/chunks/a.js']);
  const plain = await ask(server.port, path);
  expect(plain.headers['content-encoding']).toBeUndefined();
  expect(plain.body.length).toBeGreaterThan(squeezed.body.length);
  const again = await ask(server.port, path, { 'if-none-match': String(squeezed.headers['etag']) });
  expect([again.status, again.body.length]).toEqual([304, 0]);
  const head = await ask(server.port, path, {}, 'HEAD');
  expect([head.status, head.body.length, head.headers['content-length']]).toEqual([200, 0, String(plain.body.length)]);
});

test.each([
  '/../secret.txt',
  '/%2e%2e/secret.txt',
  '/..%2fsecret.txt',
  '/study/..%2f..%2fsecret.txt',
  '/..%5csecret.txt',
  '/%00',
  '/%',
  '//../secret.txt'
])('%s does not lead out of the folder', async (path) => {
  const { status, body } = await ask(server.port, path);
  expect(status).toBe(404);
  expect(body.toString()).not.toContain('secret');
});

test.each([
  [0, '/study', '/study/'],
  [0, '/study?a=1', '/study/?a=1'],
  [0, '//study', '/study/'],
  [1, '/cardamom', '/cardamom/'],
  [1, '/cardamom/study', '/cardamom/study/']
])('%i: %s is sent on to %s', async (which, path, to) => {
  const { status, headers } = await ask((which === 0 ? server : under).port, path);
  expect([status, headers['location']]).toEqual([308, to]);
});

test('under a base nothing else is there', async () => {
  expect(under.url).toMatch(/^http:\/\/localhost:\d+\/cardamom\/$/);
  const statuses = await Promise.all(
    ['/', '/index.html', '/cardamomx/', '/cardamom/', '/cardamom/nothing'].map((path) => ask(under.port, path))
  );
  expect(statuses.map(({ status }) => status)).toEqual([404, 404, 404, 200, 404]);
});

test('it only ever reads', async () => {
  for (const method of ['POST', 'PUT', 'DELETE']) expect((await ask(server.port, '/', {}, method)).status).toBe(405);
});
