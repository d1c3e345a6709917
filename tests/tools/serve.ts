import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';

export const DIST = fileURLToPath(new URL('../../dist/', import.meta.url));

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.glb': 'model/gltf-binary',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.txt': 'text/plain; charset=utf-8',
};

/** Already compressed: brotli would gain nothing. */
const PACKED = new Set(['.woff2', '.woff', '.png']);

/** How hard brotli tries: as hosts do, where bytes are judged; or so that nobody waits. */
const THOROUGH = 11;
export const QUICK = 4;

/**
 * Serves the built app from a port of the system's choice, brotli-compressed as a static host would. Every answer carries
 * `also`, headers by their name in small letters. `root` is the folder of another build, ending in a slash; `at` the port of a host
 * that was there before.
 */
export async function serve(
  also: Record<string, string> = {},
  quality = THOROUGH,
  root: string = DIST,
  at = 0,
): Promise<{ url: string; close: () => Promise<void> }> {
  const packed = new Map<string, Buffer>();
  const server: Server = createServer((request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname));
    const file = join(root, path.endsWith('/') ? `${path}index.html` : path);
    if (!file.startsWith(root) || !existsSync(file)) {
      response.writeHead(404, also).end();
      return;
    }
    const type = extname(file);
    const headers: Record<string, string> = {
      ...also,
      'content-type': TYPES[type] ?? 'application/octet-stream',
    };
    let body: Buffer = readFileSync(file);
    if (!PACKED.has(type)) {
      const known =
        packed.get(file) ??
        brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } });
      packed.set(file, known);
      body = known;
      headers['content-encoding'] = 'br';
    }
    response.writeHead(200, { ...headers, 'content-length': String(body.length) }).end(body);
  });
  await new Promise<void>((resolve) => server.listen(at, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
