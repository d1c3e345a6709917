import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { DIST } from './built.ts';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.glb': 'model/gltf-binary',
  '.wasm': 'application/wasm',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
};

export interface Host {
  url: string;
  /** From now on this build is there and no other; `page`: the build whose index.html a cache still gives out. */
  deploy: (folder: string, page?: string) => void;
  close: () => Promise<void>;
}

/** A static host whose build can be changed at once, as a deployment does: files of another build answer 404. */
export async function host(folder: string = DIST): Promise<Host> {
  let [files, page] = [folder, folder];
  const server = createServer((request, response) => {
    let path = '/';
    try {
      path = normalize(decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname));
    } catch {
      // Left at the page itself.
    }
    // What browsers ask for by themselves is no part of the app.
    if (path === '/favicon.ico') {
      response.writeHead(204).end();
      return;
    }
    const name = path.endsWith('/') ? `${path}index.html` : path;
    const root = name === '/index.html' ? page : files;
    const file = join(root, name);
    if (!file.startsWith(root) || !existsSync(file) || !statSync(file).isFile()) {
      response.writeHead(404, { 'cache-control': 'no-store' }).end('not found');
      return;
    }
    const hashed = /\/assets\/|-[\w-]{8,}\.(json|glb)$/.test(name);
    response
      .writeHead(200, {
        'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
        'cache-control': hashed ? 'max-age=31536000, immutable' : 'no-cache',
      })
      .end(readFileSync(file));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    deploy: (next, old = next) => {
      [files, page] = [next, old];
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
