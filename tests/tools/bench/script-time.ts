// What runs on the main thread in a frame of each view: called by cli.ts, or alone: `npx tsx tests/tools/bench/script-time.ts [NAME ...]`
// (after `npm run build`).
import { fileURLToPath } from 'node:url';
import type { Browser, CDPSession, Page } from 'playwright-core';
import { POINT } from '../views.ts';
import { leave, visit } from '../visit.ts';
import { withApp } from '../with-app.ts';
import type { Figure, Figures } from './baseline.ts';

/** Views that are turned by a drag, and films that play; with limbs or without. */
const VIEWS: readonly (readonly [name: string, at: string, how: { drag?: true; limbs?: true }])[] = [
  ['body', '', { drag: true }],
  ['whole person', '', { drag: true, limbs: true }],
  ['region', '/neck', { drag: true }],
  ['where', `${POINT}/where`, { drag: true, limbs: true }],
  ['fibre film', `${POINT}/band/fibre`, {}],
  ['needle film', `${POINT}/injection/needle`, {}],
  ['exercise', `${POINT}/exercises/neck-side-stretch`, { limbs: true }],
  [
    'whole exercise',
    '/low-back/quadratus-lumborum/right/quadratus-lumborum-deep-lower/exercises/bird-dog?see=whole',
    { limbs: true },
  ],
];
/** How much slower the tablet is that is meant. */
const SLOWER = 4;
const SECONDS = 6;
const LONG_MS = 50;

/** What Chromium notes of a task: microseconds; `tdur` is processor time of its thread alone. */
interface TraceEvent {
  name: string;
  dur?: number;
  tdur?: number;
}

interface Script {
  /** Processor time of the frames, ms at a quarter of this machine's speed, in the order of size. */
  times: readonly number[];
  /** Tasks of the main thread that would take more than 50 ms there. */
  long: number;
  /** Bytes that are taken for a frame, on the mean. */
  bytes: number;
}

const share = (sorted: readonly number[], part: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN;

async function trace(cdp: CDPSession, during: () => Promise<void>): Promise<readonly TraceEvent[]> {
  const events: TraceEvent[] = [];
  cdp.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  const done = new Promise((resolve) => cdp.once('Tracing.tracingComplete', resolve));
  await cdp.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['devtools.timeline', 'disabled-by-default-devtools.timeline'] },
  });
  await during();
  await cdp.send('Tracing.end');
  await done;
  return events;
}

/** Drags the picture to and fro for some seconds. */
async function drag(page: Page): Promise<void> {
  const box = (await page.locator('canvas').first().boundingBox())!;
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  const began = Date.now();
  await page.mouse.move(x, y);
  await page.mouse.down();
  for (let k = 0; Date.now() - began < SECONDS * 1000; k++) {
    await page.mouse.move(x + 100 * Math.sin(k / 5), y);
    await page.waitForTimeout(16);
  }
  await page.mouse.up();
}

/** Lets a film play from its start, which has been prepared before. */
async function play(page: Page): Promise<void> {
  const button = page.getByRole('button', { name: 'Play', exact: true });
  if (await button.isVisible()) await button.click();
  await page.waitForTimeout(SECONDS * 1000);
}

async function measure(
  browser: Browser,
  url: string,
  [, at, { drag: turned, limbs }]: (typeof VIEWS)[number],
): Promise<Script> {
  // Nothing is drawn: what the processor of software WebGL does is the work of a graphics card elsewhere.
  const { page } = await visit(browser, url, {
    at: `/en${at}`,
    motion: true,
    picture: 'counted',
    ...(limbs && { limbs }),
  });
  if (limbs) await page.locator('[data-limbs]').waitFor({ timeout: 120_000 });
  await page.waitForTimeout(2000);
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('HeapProfiler.startSampling', {
    includeObjectsCollectedByMinorGC: true,
    includeObjectsCollectedByMajorGC: true,
  });
  const events = await trace(cdp, () => (turned ? drag(page) : play(page)));
  const { profile } = await cdp.send('HeapProfiler.stopSampling');
  const frames = events.filter(({ name, tdur }) => name === 'FireAnimationFrame' && tdur !== undefined);
  const slow = (us: number): number => (us / 1000) * SLOWER;
  const bytes = profile.samples.reduce((sum, { size }) => sum + size, 0);
  await leave(page);
  return {
    times: frames.map(({ tdur }) => slow(tdur!)).sort((a, b) => a - b),
    long: events.filter(({ name, tdur }) => name === 'RunTask' && slow(tdur ?? 0) > LONG_MS).length,
    bytes: bytes / frames.length,
  };
}

/**
 * Prints what the main thread runs in a frame of every view (or of those named) at a quarter of this machine's speed: processor time of the
 * thread, so that what else the machine does does not count, nor does waiting for the graphics process. Gives ratios to the body's.
 */
export async function printScriptTime(
  browser: Browser,
  url: string,
  names: readonly string[] = [],
): Promise<Figures> {
  const figures: Record<string, Figure> = {};
  console.log(`script of one frame at a quarter of this machine's speed, ${SECONDS} s of each view:`);
  let body: number | undefined;
  for (const view of VIEWS) {
    const [name] = view;
    if (names.length > 0 && !names.includes(name)) continue;
    const { times, long, bytes } = await measure(browser, url, view);
    const [middle, most] = [share(times, 0.5), share(times, 0.95)];
    body ??= middle;
    figures[`script, ${name}: × body`] = { value: middle / body, better: 'less', tolerance: 0.4 };
    figures[`script, ${name}: most × body`] = { value: most / body, better: 'less', tolerance: 0.6 };
    const figure = (n: number) => n.toFixed(1).padStart(5);
    console.log(
      `  ${name.padEnd(15)}${figure(middle)} ms, 95 of 100 below ${figure(most)}; ${times.length} frames, ${(bytes / 1024).toFixed(0).padStart(4)} KiB each; tasks over ${LONG_MS} ms: ${long}`,
    );
  }
  return figures;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await withApp(async (browser, url) => void (await printScriptTime(browser, url, process.argv.slice(2))));
}
