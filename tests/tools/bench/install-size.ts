import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { DIST } from '../serve.ts';

/** Compressed already. */
const PACKED = /\.(png|jpg|woff2)$/;

/** What keeping the app on the device transfers, brotli-compressed bytes: all files that the built service worker lists. */
export function installSize(): { files: number; bytes: number } {
  const worker = readFileSync(join(DIST, 'worker.js'), 'utf8');
  const files = [...worker.matchAll(/"url":"([^"]+)"/g)].map(([, url]) => url!);
  if (files.length === 0) throw new Error('dist/worker.js lists no file.');
  const sizes = files.map((file) => {
    const bytes = readFileSync(join(DIST, file));
    return PACKED.test(file) ? bytes.length : brotliCompressSync(bytes).length;
  });
  return { files: files.length, bytes: sizes.reduce((sum, size) => sum + size, 0) };
}
