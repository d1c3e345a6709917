// What a first visit costs, up to a body that can be tapped and to the whole body: `npm run budget`. Fails above the limit.

import { launch } from './browser.ts';
import { serve } from './serve.ts';
import { visit } from './visit.ts';

/** Bytes that a first visit may transfer in all, brotli-compressed. */
const LIMIT = 1_000_000;

const { url, close } = await serve();
const browser = await launch();
const rows: { path: string; bytes: number; at: 'tappable' | 'whole' }[] = [];
let tappable = false;
const pending: Promise<void>[] = [];
const { page } = await visit(browser, url, {
  size: 'phone',
  motion: true,
  until: 'nothing',
  before: async (p) => {
    p.on('response', (response) => {
      const at = tappable ? 'whole' : 'tappable';
      const path = new URL(response.url()).pathname;
      pending.push(
        response
          .request()
          .sizes()
          .then((s) => void rows.push({ path, bytes: s.responseBodySize + s.responseHeadersSize, at })),
      );
    });
  },
});
await page.locator('[data-stage="ready"]').waitFor({ timeout: 60_000 });
tappable = true;
await page.locator('[data-whole]').waitFor({ timeout: 60_000 });
await page.waitForLoadState('networkidle');
await Promise.all(pending);
await browser.close();
await close();

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
