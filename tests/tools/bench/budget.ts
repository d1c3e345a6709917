// What a first visit costs, up to a body that can be tapped and to the whole body: `npm run budget`. Fails above the limit.
import { withApp } from '../with-app.ts';
import { bytesOf, firstVisit } from './first-visit.ts';

/** Bytes that a first visit may transfer in all, brotli-compressed. */
const LIMIT = 1_000_000;

const kilo = (bytes: number) => `${(bytes / 1000).toFixed(1).padStart(8)} kB`;

await withApp(async (browser, url) => {
  const rows = (await firstVisit(browser, url)).sort((a, b) => b.bytes - a.bytes);
  for (const { path, bytes, at } of rows)
    console.log(`${kilo(bytes)}  ${path}${at === 'whole' ? '  (after the first picture)' : ''}`);
  const { all, models } = bytesOf(rows);
  console.log(`${kilo(models)}  all model files`);
  console.log(`${kilo(all)}  first visit in all (limit ${kilo(LIMIT).trim()})`);
  if (all <= LIMIT) return;
  console.error('The first visit is over its budget.');
  process.exitCode = 1;
});
