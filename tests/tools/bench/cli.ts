// Speed of the built app in one run, as figures and ratios, beside those that were kept: `npm run bench [-- --hold] [-- --keep]`.
// With `--hold` it fails where a figure is worse by more than its tolerance; with `--keep` this run's figures are kept.
import type { Browser } from 'playwright-core';
import { leave, visit } from '../visit.ts';
import { withApp } from '../with-app.ts';
import {
  compare,
  type Figure,
  type Figures,
  keeping,
  readBaseline,
  told,
  writeBaseline,
} from './baseline.ts';
import { bytesOf, firstVisit } from './first-visit.ts';
import { printFrames } from './frames.ts';
import { benchLookup } from './lookup.ts';
import { median } from './median.ts';
import { printMemory } from './memory.ts';
import { printPainting } from './painting.ts';
import { printScriptTime } from './script-time.ts';

const ROUNDS = 3;

const ms = (n: number) => `${n.toFixed(0).padStart(6)} ms`;

interface Start {
  text: number;
  tappable: number;
  'first picture': number;
  whole: number;
  /** From the arrival of each model file to its geometry, summed. */
  decode: number;
}

/** Prints how long a visit takes to begin, and its ratios to the text, which comes first. */
async function printStart(browser: Browser, url: string): Promise<Figures> {
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
  const figures: Record<string, Figure> = {};
  const text = median(starts.map((s) => s.text));
  for (const name of ['text', 'tappable', 'first picture', 'whole', 'decode'] as const) {
    const time = median(starts.map((s) => s[name]));
    if (name !== 'text')
      figures[`start, ${name}: × text`] = { value: time / text, better: 'less', tolerance: 0.3 };
    console.log(`  ${name.padEnd(14)}${ms(time)}   ${(time / text).toFixed(2)} × text`);
  }
  return figures;
}

/** What a first visit transfers, bytes. */
async function printBytes(browser: Browser, url: string): Promise<Figures> {
  const { all, models } = bytesOf(await firstVisit(browser, url));
  console.log(`first visit: ${all} bytes, ${models} of them the model`);
  return {
    // On a slow machine the flat map stands in until the body has come, and is counted.
    'first visit: bytes': { value: all, better: 'less', tolerance: 0.04 },
    'first visit: bytes of the model': { value: models, better: 'less', tolerance: 0.06 },
  };
}

await withApp(async (browser, url) => {
  const figures: Figures = {
    ...(await printBytes(browser, url)),
    ...(await printStart(browser, url)),
    ...(await printFrames(browser, url)),
    ...(await printScriptTime(browser, url)),
    ...(await printMemory(browser, url)),
    ...(await benchLookup()),
  };
  await printPainting(browser, url);
  const kept = readBaseline();
  const rows = compare(kept, figures);
  console.log(`\n${told(rows).join('\n')}`);
  if (process.argv.includes('--keep')) {
    writeBaseline(keeping(kept, figures));
    console.log('These figures are kept now.');
  } else if (process.argv.includes('--hold') && rows.some((r) => r.verdict === 'worse')) process.exitCode = 1;
});
