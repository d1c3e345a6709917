// Two builds of the app at the same addresses, pixel by pixel: `npm run pictures -- OLD-DIST/ [NEW-DIST/ [COUNT]]`.
// What differs is written to screenshots/, old beside new; the addresses are drawn by lot, always the same.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { PNG } from 'pngjs';
import { launch } from './browser.ts';
import { validAddresses } from './faults/address-lot.ts';
import { Chance } from './faults/chance.ts';
import { QUICK, serve } from './serve.ts';
import { settled, visit } from './visit.ts';

/** Small, so that two software renderers draw it in good time; as broad as the layout with text beside the body. */
const SIZE = { width: 900, height: 620 };
const OUT = 'screenshots';

const [old = '', now = 'dist', count = '200'] = process.argv.slice(2);
if (!old) throw new Error('say which folder holds the build to compare with');

const addresses = new Chance(1)
  .sample(
    validAddresses().filter((at) => !at.includes('/review')),
    Number(count),
  )
  .sort();

const servers = await Promise.all([old, now].map((dist) => serve({}, QUICK, `${resolve(dist)}/`)));
const browser = await launch();
const pages = await Promise.all(
  servers.map(async ({ url }) => {
    const { page } = await visit(browser, url, { at: '/en', context: { viewport: SIZE } });
    return page;
  }),
);

/** The picture at an address, once nothing moves. */
async function shot(page: Page, at: string): Promise<PNG> {
  await page.evaluate((hash) => {
    window.location.hash = hash;
  }, at);
  await page.locator('#text h1').waitFor();
  await settled(page);
  // The pointer rests nowhere, and no caret blinks.
  return PNG.sync.read(await page.screenshot({ caret: 'hide', animations: 'disabled' }));
}

/** How many pixels of two pictures of one size differ. */
function changed(a: PNG, b: PNG): number {
  let differing = 0;
  for (let i = 0; i < a.data.length; i += 4)
    if (a.data[i] !== b.data[i] || a.data[i + 1] !== b.data[i + 1] || a.data[i + 2] !== b.data[i + 2])
      differing++;
  return differing;
}

mkdirSync(OUT, { recursive: true });
let same = 0;
for (const [i, at] of addresses.entries()) {
  const pictures = await Promise.all(pages.map((page) => shot(page, at)));
  const pixels = changed(pictures[0]!, pictures[1]!);
  if (pixels === 0) {
    same++;
    continue;
  }
  console.log(`${String(pixels).padStart(7)} pixels  ${at}`);
  for (const [name, picture] of [['old', pictures[0]!] as const, ['new', pictures[1]!] as const])
    writeFileSync(join(OUT, `changed-${i}-${name}.png`), PNG.sync.write(picture));
}
console.log(`${same} of ${addresses.length} pictures are the same, pixel by pixel`);
await browser.close();
await Promise.all(servers.map(({ close }) => close()));
