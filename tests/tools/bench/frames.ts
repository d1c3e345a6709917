// The cost of one frame of each view and stage against the plain body: called by cli.ts, or alone:
// `npx tsx tests/tools/bench/frames.ts` (after `npm run build`), with names of views for these only: `limbs where`.
import { fileURLToPath } from 'node:url';
import type { Browser, CDPSession, Page } from 'playwright-core';
import { POINT } from '../views.ts';
import { goTo, leave, openTurning, settled, visit } from '../visit.ts';
import { withApp } from '../with-app.ts';
import type { Figure, Figures } from './baseline.ts';
import { median } from './median.ts';

const STAGES: readonly (readonly [string, string])[] = [
  ['body', ''],
  ['region', '/neck'],
  ['bundle', `${POINT}/band/bundle`],
  ['fibre', `${POINT}/band/fibre`],
  ['sarcomere', `${POINT}/band/sarcomere`],
  ['loop', `${POINT}/band/loop`],
  ['before', `${POINT}/injection/before`],
  ['find', `${POINT}/injection/find`],
  ['needle', `${POINT}/injection/needle`],
  ['twitch', `${POINT}/injection/twitch`],
  ['spread', `${POINT}/injection/spread`],
  ['release', `${POINT}/injection/release`],
  ['after', `${POINT}/after/days`],
  ['exercises', `${POINT}/exercises`],
  ['stretch', `${POINT}/exercises/neck-side-stretch?t=20`],
];
/** The body once more, with its limbs, where pain is felt (its strokes come with them), and an exercise that all of it does: in a page of its own. */
const LIMBS = 'limbs';
const WHERE = 'where';
const WHOLE = 'whole exercise';
const WITH_LIMBS: readonly (readonly [string, string])[] = [
  [LIMBS, ''],
  [WHERE, `${POINT}/where`],
  [WHOLE, `${POINT}/exercises/neck-side-stretch?t=20&see=whole`],
];
/** The same on a projector, whole and near its muscles beside each other; compared with the body there. */
const WIDE_LIMBS = 'limbs, projector';
const BOTH = 'both, projector';
const WIDE: readonly (readonly [string, string])[] = [
  [WIDE_LIMBS, ''],
  [BOTH, `${POINT}/exercises/neck-side-stretch?t=20&see=both`],
];
/** Every view is seen in turn in each round, so that what else the machine does falls on all alike. */
const ROUNDS = 3;
const TURNS = 4;

/** What was drawn in one animation frame. */
interface Drawn {
  calls: number;
  triangles: number;
}

declare global {
  interface Window {
    drawnFrames?: Drawn[];
  }
}

/** Runs in the page before it loads: notes every callback of an animation frame that draws. */
function noteFrames(): void {
  window.drawnFrames = [];
  const plain = window.requestAnimationFrame.bind(window);
  window.requestAnimationFrame = (callback) =>
    plain((now) => {
      const [calls, triangles] = [window.drawCalls ?? 0, window.drawnTriangles ?? 0];
      callback(now);
      if (window.drawCalls === calls) return;
      window.drawnFrames?.push({
        calls: (window.drawCalls ?? 0) - calls,
        triangles: (window.drawnTriangles ?? 0) - triangles,
      });
    });
}

/** A page that shows the body without its limbs. */
async function plain(browser: Browser, url: string): Promise<Page> {
  const { page } = await visit(browser, url, { at: '/en', before: (p) => p.addInitScript(noteFrames) });
  await openTurning(page);
  return page;
}

/** A page that shows the whole person. */
async function withLimbs(browser: Browser, url: string, width?: number): Promise<Page> {
  const { page } = await visit(browser, url, {
    at: '/en',
    limbs: true,
    ...(width && { context: { viewport: { width, height: (width * 9) / 16 } } }),
    before: (p) => p.addInitScript(noteFrames),
  });
  await openTurning(page);
  await page.locator('[data-limbs]').waitFor({ timeout: 120_000 });
  return page;
}

/** Turns the camera to and fro, and waits each time until the frame is drawn to its last pixel. */
async function turn(turns: number): Promise<Drawn[]> {
  window.drawnFrames = [];
  const gl = document.querySelector('canvas')?.getContext('webgl2');
  for (let i = 0; i < turns; i++) {
    const before = window.drawnFrames.length;
    const button = document.querySelector<HTMLButtonElement>(
      `[data-command="turn-${i % 2 ? 'left' : 'right'}"]`,
    );
    if (!button) throw new Error('the buttons that turn the picture are folded up');
    button.click();
    while (window.drawnFrames.length === before) await new Promise(requestAnimationFrame);
    gl?.readPixels(0, 0, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, new Uint8Array(4));
  }
  return window.drawnFrames;
}

/** Seconds of processor time that the browser's processes have taken so far. */
async function processorTime(cdp: CDPSession): Promise<number> {
  const { processInfo } = await cdp.send('SystemInfo.getProcessInfo');
  return processInfo.reduce((sum, { cpuTime }) => sum + cpuTime, 0);
}

interface Cost extends Drawn {
  /** Processor time of each frame, milliseconds. */
  times: number[];
}

/** The body that a view's frame is compared with: at the same size, and with limbs where only those make the difference. */
const besideOf = (name: string): string => {
  if (name === WIDE_LIMBS || name === BOTH) return WIDE_LIMBS;
  return name === WHERE ? LIMBS : 'body';
};

/**
 * Prints the median frame of every view (or of those named), and its ratio to the body's. Processor time is counted, all threads of the
 * software renderer together: it does not grow when something else keeps the machine busy.
 */
export async function printFrames(
  browser: Browser,
  url: string,
  names: readonly string[] = [],
): Promise<Figures> {
  const views = [...STAGES, ...WITH_LIMBS, ...WIDE].filter(
    ([name]) => names.length === 0 || names.includes(name),
  );
  const any = (of: typeof STAGES): boolean => of.some(([name]) => views.some(([other]) => other === name));
  const opened: Page[] = [];
  const pages = new Map<string, Page>();
  const open = async (of: typeof STAGES, page: () => Promise<Page>): Promise<void> => {
    if (!any(of)) return;
    opened.push(await page());
    for (const [name] of of) pages.set(name, opened.at(-1)!);
  };
  await open(STAGES, () => plain(browser, url));
  await open(WITH_LIMBS, () => withLimbs(browser, url));
  await open(WIDE, () => withLimbs(browser, url, 1600));
  const cdp = await browser.newBrowserCDPSession();
  const costs = new Map<string, Cost>(views.map(([name]) => [name, { times: [], calls: 0, triangles: 0 }]));
  for (let round = 0; round < ROUNDS; round++)
    for (const [name, at] of views) {
      const seen = pages.get(name)!;
      await seen.bringToFront();
      await goTo(seen, `/en${at}`);
      await settled(seen);
      const before = await processorTime(cdp);
      const frames = await seen.evaluate(turn, TURNS);
      const cost = costs.get(name)!;
      cost.times.push((((await processorTime(cdp)) - before) * 1000) / frames.length);
      for (const { calls, triangles } of frames) {
        cost.calls = Math.max(cost.calls, calls);
        cost.triangles = Math.max(cost.triangles, triangles);
      }
    }
  console.log(`processor time of one frame of each view, median of ${ROUNDS} rounds of ${TURNS} frames:`);
  const figures: Record<string, Figure> = {};
  for (const [name, { times, calls, triangles }] of costs) {
    const body = median((costs.get(besideOf(name)) ?? costs.get(name)!).times);
    const [time, ratio] = [median(times).toFixed(0), median(times) / body];
    figures[`frame, ${name}: × body`] = { value: ratio, better: 'less', tolerance: 0.2 };
    figures[`frame, ${name}: draw calls`] = { value: calls, better: 'less', tolerance: 0 };
    figures[`frame, ${name}: triangles`] = { value: Math.round(triangles), better: 'less', tolerance: 0 };
    console.log(
      `  ${name.padEnd(15)}${time.padStart(6)} ms   ${ratio.toFixed(2)} × body   ${String(calls).padStart(3)} draw calls, ${Math.round(triangles)} triangles`,
    );
  }
  await cdp.detach();
  for (const page of opened) await leave(page);
  return figures;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await withApp(async (browser, url) => void (await printFrames(browser, url, process.argv.slice(2))));
}
