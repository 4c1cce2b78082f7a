import adapter from '@sveltejs/adapter-static';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

const SOURCES = ['content', 'src', 'static', 'package-lock.json', 'svelte.config.js', 'vite.config.ts'];

function* filesOf(path) {
  if (!statSync(path).isDirectory()) yield path;
  else for (const name of readdirSync(path).sort()) yield* filesOf(join(path, name));
}

/** 12 hex digits over path and bytes of every source, and where it will lie: a rebuild without a change offers nobody an update. */
function sourceHash() {
  const hash = createHash('sha256').update(process.env.BASE_PATH ?? '');
  for (const source of SOURCES)
    for (const file of filesOf(source)) hash.update(file.replaceAll('\\', '/')).update('\0').update(readFileSync(file));
  return hash.digest('hex').slice(0, 12);
}

// Once: Kit loads this file again for each part of a build, and all parts must carry one name.
process.env.CARDAMOM_VERSION ??= sourceHash();

/** @type {import('@sveltejs/kit').Config} */
export default {
  compilerOptions: { runes: true },
  kit: {
    adapter: adapter({ fallback: '404.html' }),
    paths: { base: process.env.BASE_PATH ?? '' },
    serviceWorker: { register: false },
    version: { name: process.env.CARDAMOM_VERSION, pollInterval: 0 },
    csp: {
      mode: 'hash',
      directives: {
        'default-src': ['none'],
        'script-src': ['self', 'wasm-unsafe-eval'],
        'style-src': ['self'],
        // The one inline style Kit itself writes: its route announcer.
        'style-src-attr': ['unsafe-hashes', 'sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo='],
        'img-src': ['self', 'data:', 'blob:'],
        'media-src': ['self', 'blob:'],
        'font-src': ['self'],
        'connect-src': ['self'],
        'worker-src': ['self'],
        'manifest-src': ['self'],
        'base-uri': ['none'],
        'form-action': ['none'],
        'object-src': ['none'],
        'require-trusted-types-for': ['script'],
        'trusted-types': ['svelte-trusted-html', 'default']
      }
    }
  }
};
