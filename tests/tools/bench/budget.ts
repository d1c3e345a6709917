// What a first visit costs, up to a body that can be tapped and to the whole body: `npm run budget`. Fails above the limit.
import { withApp } from '../with-app.ts';
import { bytesOf, firstVisit } from './first-visit.ts';
import { installSize } from './install-size.ts';

/** Bytes that a first visit may transfer in all, brotli-compressed. */
const LIMIT = 1_000_000;
/** Bytes that keeping the app for when there is no net may transfer, what the visit brought included. */
const INSTALLED = 2_500_000;

const kilo = (bytes: number) => `${(bytes / 1000).toFixed(1).padStart(8)} kB`;

await withApp(async (browser, url) => {
  const rows = (await firstVisit(browser, url)).sort((a, b) => b.bytes - a.bytes);
  for (const { path, bytes, at } of rows)
    console.log(`${kilo(bytes)}  ${path}${at === 'whole' ? '  (after the first picture)' : ''}`);
  const { all, models } = bytesOf(rows);
  console.log(`${kilo(models)}  all model files`);
  console.log(`${kilo(all)}  first visit in all (limit ${kilo(LIMIT).trim()})`);
  const { files, bytes } = installSize();
  console.log(
    `${kilo(bytes)}  kept for when there is no net, ${files} files (limit ${kilo(INSTALLED).trim()})`,
  );
  if (all > LIMIT) console.error('The first visit is over its budget.');
  if (bytes > INSTALLED) console.error('What is kept on the device is over its budget.');
  if (all > LIMIT || bytes > INSTALLED) process.exitCode = 1;
});
