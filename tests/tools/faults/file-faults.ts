import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page, Route } from 'playwright-core';
import { DIST } from './built.ts';
import { Chance } from './chance.ts';
import { wait } from './visitor.ts';

/** So late comes what comes late, milliseconds. */
export const LATE = 30_000;

type Fault = (route: Route, body: Buffer, type: string) => Promise<unknown>;

const garbage = (length: number): Buffer => {
  const chance = new Chance(length);
  return Buffer.from(Array.from({ length: Math.min(length, 20_000) }, () => chance.below(256)));
};

/** What a host, a cache, a proxy or the air can make of a file. */
export const FAULTS: Record<string, Fault> = {
  '404': (route) => route.fulfill({ status: 404, contentType: 'text/html', body: '<h1>Not found</h1>' }),
  '500': (route) => route.fulfill({ status: 500, body: '' }),
  cut: (route, body, type) =>
    route.fulfill({ contentType: type, body: body.subarray(0, Math.floor(body.length / 2)) }),
  empty: (route, _, type) => route.fulfill({ contentType: type, body: '' }),
  'the page instead': (route) =>
    route.fulfill({ contentType: 'text/html', body: readFileSync(join(DIST, 'index.html'), 'utf8') }),
  'wrong type': (route, body) => route.fulfill({ contentType: 'text/plain', body }),
  garbage: (route, body, type) => route.fulfill({ contentType: type, body: garbage(body.length) }),
  aborted: (route) => route.abort('connectionreset'),
  late: (route) => wait(LATE).then(() => route.continue()),
};

export type FaultName = keyof typeof FAULTS;

const TYPES: readonly (readonly [RegExp, string])[] = [
  [/\.js$/, 'text/javascript'],
  [/\.css$/, 'text/css'],
  [/\.json$/, 'application/json'],
  [/\.wasm$/, 'application/wasm'],
  [/\.svg$/, 'image/svg+xml'],
  [/\.woff2?$/, 'font/woff2'],
];

/** Puts a fault on a file of the build, and gives back what lifts it. Faults of the way are not errors of the tool. */
export async function breakFile(page: Page, path: string, fault: FaultName): Promise<() => void> {
  let on = true;
  const body = readFileSync(join(DIST, path));
  const type = TYPES.find(([pattern]) => pattern.test(path))?.[1] ?? 'application/octet-stream';
  await page.route(
    (url) => url.pathname === `/${path}`,
    (route) => void (on ? FAULTS[fault]!(route, body, type) : route.continue()).catch(() => undefined),
  );
  return () => {
    on = false;
  };
}
