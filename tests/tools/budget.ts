// What a first visit costs, up to a body that can be tapped and to the whole body: `npm run budget`. Fails above the limit.

import type { Browser, Response } from 'playwright-core';
import { launch } from './browser.ts';
import { serve } from './serve.ts';
import { visit } from './visit.ts';

/** Bytes that a first visit may transfer in all, brotli-compressed. */
const LIMIT = 1_000_000;

interface Row {
  path: string;
  bytes: number;
  at: 'tappable' | 'whole';
}

/** The answers to a first visit, each with what it weighed. */
async function firstVisit(browser: Browser, url: string): Promise<Row[]> {
  let at: Row['at'] = 'tappable';
  const weighed: Promise<Row | Error>[] = [];
  const weigh = (response: Response): void => {
    const path = new URL(response.url()).pathname;
    const then = at;
    // An error is kept, not left to reject: nobody waits for it before the page is whole.
    const row = response
      .request()
      .sizes()
      .then(
        (s): Row => ({ path, bytes: s.responseBodySize + s.responseHeadersSize, at: then }),
        (cause: unknown) => new Error(`${path} could not be weighed: ${String(cause)}`),
      );
    weighed.push(row);
  };
  const { page } = await visit(browser, url, {
    size: 'phone',
    motion: true,
    until: 'nothing',
    before: async (p) => p.on('response', weigh),
  });
  await page.locator('[data-stage="ready"]').waitFor({ timeout: 60_000 });
  at = 'whole';
  await page.locator('[data-whole]').waitFor({ timeout: 60_000 });
  await page.waitForLoadState('networkidle');
  // What comes from here on is no part of the visit, and could be cut off by the end of it.
  page.off('response', weigh);
  const rows = await Promise.all(weighed);
  return rows.map((row) => {
    if (row instanceof Error) throw row;
    return row;
  });
}

const { url, close } = await serve();
const browser = await launch();
let rows: Row[];
try {
  rows = await firstVisit(browser, url);
} finally {
  await browser.close();
  await close();
}

const kilo = (bytes: number) => `${(bytes / 1000).toFixed(1).padStart(8)} kB`;
rows.sort((a, b) => b.bytes - a.bytes);
for (const { path, bytes, at } of rows)
  console.log(`${kilo(bytes)}  ${path}${at === 'whole' ? '  (after the first picture)' : ''}`);
const total = rows.reduce((n, r) => n + r.bytes, 0);
const models = rows.filter((r) => r.path.includes('/models/')).reduce((n, r) => n + r.bytes, 0);
console.log(`${kilo(models)}  all model files`);
console.log(`${kilo(total)}  first visit in all (limit ${kilo(LIMIT).trim()})`);
if (total > LIMIT) {
  console.error('The first visit is over its budget.');
  process.exitCode = 1;
}
