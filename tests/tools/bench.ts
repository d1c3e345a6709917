// Speed of the built app in one run, as figures and ratios: `npm run bench` (after `npm run build`).
import { printFrames } from './bench-frames.ts';
import { benchLookup } from './bench-lookup.ts';
import { printMemory } from './bench-memory.ts';
import { launch } from './browser.ts';
import { median } from './median.ts';
import { serve } from './serve.ts';
import { leave, visit } from './visit.ts';

const ROUNDS = 3;

const ms = (n: number) => `${n.toFixed(0).padStart(6)} ms`;

const { url, close } = await serve();
const browser = await launch();

interface Start {
  text: number;
  tappable: number;
  'first picture': number;
  whole: number;
  /** From the arrival of each model file to its geometry, summed. */
  decode: number;
}

const starts: Start[] = [];
for (let round = 0; round < ROUNDS; round++) {
  const { page } = await visit(browser, url, { until: 'nothing' });
  const since = () => page.evaluate(() => performance.now());
  await page.locator('#text h1').waitFor();
  const text = await since();
  await page.locator('[data-stage="ready"]').waitFor();
  const tappable = await since();
  await page.locator('[data-whole]').waitFor();
  const whole = await since();
  await page.waitForFunction(() => (window.firstPicture ?? Number.NaN) > 0);
  const [picture, decode] = await page.evaluate(() => [
    window.firstPicture ?? Number.NaN,
    performance.getEntriesByName('decode').reduce((sum, { duration }) => sum + duration, 0),
  ]);
  starts.push({ text, tappable, 'first picture': picture!, whole, decode: decode! });
  await leave(page);
}
console.log(`start, median of ${ROUNDS} (software WebGL, local server):`);
const text = median(starts.map((s) => s.text));
for (const name of ['text', 'tappable', 'first picture', 'whole', 'decode'] as const) {
  const time = median(starts.map((s) => s[name]));
  console.log(`  ${name.padEnd(14)}${ms(time)}   ${(time / text).toFixed(2)} × text`);
}

await printFrames(browser, url);
await printMemory(browser, url);
await browser.close();
await close();
await benchLookup();
