// A small server of static files, as plain as the plainest host: `node scripts/serve.mjs DIR [PORT]`. This machine alone can reach it.
// BASE_PATH=/cardamom serves the files under that path only, as a host does that holds several sites.
import { createHash } from 'node:crypto';
import { readFileSync, realpathSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, posix, resolve, sep } from 'node:path';
import { gzipSync } from 'node:zlib';

const HOST = '127.0.0.1';
const FIRST_PORT = 4173;
const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.png': 'image/png',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
  '.mp3': 'audio/mpeg'
};
const KEPT_FOR_EVER = 'public, max-age=31536000, immutable';
const squeezes = (type) => /^text\/|json|svg|wasm/.test(type);

/** The file behind a path of the address, or what to say instead. `path` has been decoded and starts with a slash. */
function find(root, path) {
  const file = resolve(join(root, path));
  if (file !== root && !file.startsWith(root + sep)) return { status: 404 };
  const stat = statSync(file, { throwIfNoEntry: false });
  if (stat?.isDirectory()) {
    if (!path.endsWith('/')) return { status: 308, to: `${path}/` };
    const index = join(file, 'index.html');
    return statSync(index, { throwIfNoEntry: false })?.isFile() ? { status: 200, file: index } : { status: 404 };
  }
  return stat?.isFile() && !path.endsWith('/') ? { status: 200, file } : { status: 404 };
}

/** The path inside the site: `undefined` where the address is not ours or cannot be read. */
function pathInSite(url, base) {
  try {
    const path = decodeURIComponent(url.split(/[?#]/)[0]);
    if (path.includes('\0') || path.includes('\\') || !path.startsWith('/')) return undefined;
    if (path === base) return ''; // asks for its slash
    return path.startsWith(`${base}/`) ? posix.normalize(path.slice(base.length)) : undefined;
  } catch {
    return undefined;
  }
}

/** Reads files, squeezes them once, and forgets neither until the file changes. */
function shelf() {
  const known = new Map();
  return (file) => {
    const { mtimeMs, size } = statSync(file);
    const stamp = `${mtimeMs} ${size}`;
    const held = known.get(file);
    if (held?.stamp === stamp) return held;
    const bytes = readFileSync(file);
    const type = TYPES[extname(file)] ?? 'application/octet-stream';
    const etag = `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}"`;
    const fresh = { stamp, bytes, type, etag, squeezed: squeezes(type) ? gzipSync(bytes) : undefined };
    known.set(file, fresh);
    return fresh;
  };
}

/**
 * Serves `dir` on this machine. `port` 0: any free one. `base`: '' or '/cardamom'. `before`: for tests; sees every request first
 * and returns true where it dealt with it. Resolves to the site's address and a way to close it, open connections included.
 */
export function startServer(dir, { port = 0, base = '', before } = {}) {
  const root = resolve(dir);
  const read = shelf();

  const send = (request, response, status, file) => {
    const { bytes, type, etag, squeezed } = read(file);
    const assets = join(root, '_app', 'immutable') + sep;
    response.setHeader('Content-Type', type);
    response.setHeader('Cache-Control', status === 200 && file.startsWith(assets) ? KEPT_FOR_EVER : 'no-cache');
    response.setHeader('ETag', etag);
    response.setHeader('X-Content-Type-Options', 'nosniff');
    if (squeezed) response.setHeader('Vary', 'Accept-Encoding');
    if (status === 200 && request.headers['if-none-match'] === etag) return response.writeHead(304).end();
    const body = squeezed && /\bgzip\b/.test(request.headers['accept-encoding'] ?? '') ? squeezed : bytes;
    if (body === squeezed) response.setHeader('Content-Encoding', 'gzip');
    response.setHeader('Content-Length', body.length);
    response.writeHead(status).end(request.method === 'HEAD' ? undefined : body);
  };
  const say = (response, status, text, headers = {}) =>
    response
      .writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-cache', ...headers })
      .end(text);

  const server = createServer((request, response) => {
    if (before?.(request, response)) return;
    if (request.method !== 'GET' && request.method !== 'HEAD')
      return say(response, 405, 'Only GET and HEAD\n', { Allow: 'GET, HEAD' });
    const url = request.url ?? '/';
    const path = pathInSite(url, base);
    if (path === undefined) return say(response, 404, 'Not found\n');
    if (path === '') return say(response, 308, '', { Location: `${base}/` });
    const { status, file, to } = find(root, path);
    if (to) {
      const query = url.includes('?') ? url.slice(url.indexOf('?')) : '';
      return say(response, status, '', { Location: encodeURI(base + to) + query });
    }
    if (file) return send(request, response, 200, file);
    const page = join(root, '404.html');
    return statSync(page, { throwIfNoEntry: false }) ? send(request, response, 404, page) : say(response, 404, 'Not found\n');
  });

  return new Promise((opened, failed) => {
    server.once('error', failed);
    server.listen(port, HOST, () => {
      const { port: taken } = server.address();
      opened({
        url: `http://localhost:${taken}${base}/`,
        port: taken,
        close: () =>
          new Promise((closed) => {
            server.close(() => closed());
            server.closeAllConnections();
          })
      });
    });
  });
}

async function serve(dir, wanted, base) {
  if (wanted !== undefined) return startServer(dir, { port: wanted, base });
  for (let port = FIRST_PORT; ; port += 1) {
    try {
      return await startServer(dir, { port, base });
    } catch (error) {
      if (error.code !== 'EADDRINUSE' || port > FIRST_PORT + 50) throw error;
    }
  }
}

if (process.argv[1] && realpathSync(process.argv[1]) === import.meta.filename) {
  const [dir = 'build', port] = process.argv.slice(2);
  const base = (process.env.BASE_PATH ?? '').replace(/\/+$/, '');
  if (!statSync(dir, { throwIfNoEntry: false })?.isDirectory()) {
    console.error(`There is no folder ${dir}: build the app first (npm run build).`);
    process.exit(1);
  }
  try {
    const { url } = await serve(dir, port === undefined ? undefined : Number(port), base);
    console.log(`Cardamom is at ${url}`);
  } catch (error) {
    console.error(error.code === 'EADDRINUSE' ? `Port ${port} is taken: choose another one.` : error.message);
    process.exit(1);
  }
}
