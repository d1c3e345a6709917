// Memory after ten journeys, against a warm start: called by cli.ts, or alone: `npx tsx tests/tools/bench/memory.ts`.
import { fileURLToPath } from 'node:url';
import type { Browser, CDPSession, Page } from 'playwright-core';
import { POINT } from '../views.ts';
import { leave, visit, whole } from '../visit.ts';
import { withApp } from '../with-app.ts';
import type { Figure, Figures } from './baseline.ts';
import { heapOf } from './heap-snapshot.ts';

/** One journey: start, region, point, every stage of its story, exercises, and back to the start. */
const JOURNEY = [
  '/neck',
  `${POINT}/where`,
  `${POINT}/band`,
  `${POINT}/injection/needle`,
  `${POINT}/injection/twitch`,
  `${POINT}/injection/release`,
  `${POINT}/after`,
  `${POINT}/exercises`,
  `${POINT}/exercises/neck-side-stretch`,
  `${POINT}/exercises/neck-side-stretch?guided=yes&t=30`,
  '',
];
const JOURNEYS = 10;
/** Journeys before the first measure: caches of the app and the compiled code of the browser fill in them. */
const WARM_UP = 2;

/** What a page holds: bytes of script after a forced collection, and objects of WebGL that were not deleted. */
interface Held {
  /** What the app made: objects, arrays, strings, closures. */
  data: number;
  /** The bytes behind its array buffers: the geometry. */
  arrays: number;
  /** What the browser's compiler made of the app's code: grows while code turns hot, whatever the app keeps. */
  code: number;
  buffers: number;
  textures: number;
  programs: number;
}

/** Runs in the page before it loads: counts objects of WebGL that live. */
function countObjects(): void {
  const counts = { buffers: 0, textures: 0, programs: 0 };
  Object.assign(window, { webglObjects: counts });
  const gl = WebGL2RenderingContext.prototype as unknown as Record<string, (...args: unknown[]) => unknown>;
  const count = (kind: keyof typeof counts, make: string, remove: string) => {
    const [made, removed] = [gl[make]!, gl[remove]!];
    gl[make] = function (...args) {
      counts[kind]++;
      return made.apply(this, args);
    };
    gl[remove] = function (...args) {
      if (args[0]) counts[kind]--;
      return removed.apply(this, args);
    };
  };
  count('buffers', 'createBuffer', 'deleteBuffer');
  count('textures', 'createTexture', 'deleteTexture');
  count('programs', 'createProgram', 'deleteProgram');
}

/** Runs in the page: goes from place to place, and stays at each until the picture has stood still for a moment. */
async function travel(way: readonly string[]): Promise<void> {
  for (const at of way) {
    window.location.hash = `/en${at}`;
    let [last, still, since] = [-1, 0, performance.now()];
    while (still < 8 || performance.now() - since < 500) {
      await new Promise((resolve) => requestAnimationFrame(resolve));
      const draws = window.drawCalls ?? 0;
      if (draws === last) still++;
      else [last, still, since] = [draws, 0, performance.now()];
    }
  }
}

async function held(page: Page, cdp: CDPSession): Promise<Held> {
  const heap = await heapOf(cdp);
  const objects = await page.evaluate(
    () => (window as unknown as { webglObjects: Omit<Held, keyof typeof heap> }).webglObjects,
  );
  return { ...heap, ...objects };
}

/** What the app holds once warm and after ten more journeys. */
async function memoryOfJourneys(browser: Browser, url: string): Promise<{ first: Held; last: Held }> {
  const { page } = await visit(browser, url, {
    at: '/en',
    // A small picture draws quickly; what is held does not depend on its size.
    context: { viewport: { width: 360, height: 480 } },
    before: (p) => p.addInitScript(countObjects),
    until: 'nothing',
  });
  await whole(page);
  const cdp = await page.context().newCDPSession(page);
  // One call a journey: what the browser keeps of each call from outside would be counted as the app's.
  const journey = (): Promise<void> => page.evaluate(travel, JOURNEY);
  for (let i = 0; i < WARM_UP; i++) await journey();
  const first = await held(page, cdp);
  for (let i = 0; i < JOURNEYS; i++) await journey();
  const last = await held(page, cdp);
  await leave(page);
  return { first, last };
}

/** Prints the memory of ten journeys as figures and as a share of the warm start. */
export async function printMemory(browser: Browser, url: string): Promise<Figures> {
  const { first, last } = await memoryOfJourneys(browser, url);
  const mb = (bytes: number) => `${(bytes / 1e6).toFixed(2)} MB`;
  const row = (name: string, from: number, to: number) =>
    `  ${name.padEnd(14)}${mb(from)} → ${mb(to)}   ${((to / from - 1) * 100).toFixed(1)} %`;
  console.log(`memory after ${JOURNEYS} journeys (script, collected):`);
  console.log(row('data', first.data, last.data));
  console.log(row('array buffers', first.arrays, last.arrays));
  console.log(row('compiled code', first.code, last.code));
  const all = ({ data, arrays, code }: Held) => data + arrays + code;
  console.log(row('together', all(first), all(last)));
  const figures: Record<string, Figure> = {};
  for (const kind of ['buffers', 'textures', 'programs'] as const) {
    console.log(`  ${kind.padEnd(10)}${first[kind]} → ${last[kind]}`);
    figures[`journeys: ${kind} more`] = { value: last[kind] - first[kind], better: 'less', tolerance: 0 };
  }
  for (const kind of ['data', 'arrays'] as const)
    figures[`journeys: ${kind} × warm`] = {
      value: last[kind] / first[kind],
      better: 'less',
      tolerance: 0.02,
    };
  return figures;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await withApp(async (browser, url) => void (await printMemory(browser, url)));
}
