// How soon paint answers the pointer, and what script that takes: called by cli.ts, or alone:
// `npx tsx tests/tools/bench/painting.ts` (after `npm run build`).
import { fileURLToPath } from 'node:url';
import type { Browser, CDPSession } from 'playwright-core';
import { leave, openTurning, settled, visit } from '../visit.ts';
import { withApp } from '../with-app.ts';
import { median } from './median.ts';

/** Strokes, and how often the pointer moves in each; pixels from one to the next. */
const STROKES = 4;
const MOVES = 20;
const STEP = 6;

/** How a movement of the pointer was answered. */
interface Answer {
  /** Animation frames from the movement to the one that gave WebGL the new paint. */
  frames: number;
  /** Milliseconds from the movement, as the browser timed it, until all of that frame was told to WebGL. */
  time: number;
  /** Of that frame's callback, milliseconds. */
  script: number;
}

declare global {
  interface Window {
    paintAnswers?: Answer[];
  }
}

/** Runs in the page before it loads: notes how movements of the pointer are answered, by what is written into textures. */
function noteAnswers(): void {
  window.paintAnswers = [];
  let written = 0;
  let moved: { at: number; frames: number; frame: number } | undefined;
  const write = WebGL2RenderingContext.prototype.texSubImage2D;
  WebGL2RenderingContext.prototype.texSubImage2D = function (
    this: WebGL2RenderingContext,
    ...all: unknown[]
  ) {
    written += 1;
    return Reflect.apply(write, this, all);
  };
  window.addEventListener(
    'pointermove',
    ({ timeStamp, buttons }) => {
      if (buttons === 1) moved ??= { at: timeStamp, frames: 0, frame: 0 };
    },
    true,
  );
  const plain = window.requestAnimationFrame.bind(window);
  window.requestAnimationFrame = (callback) =>
    plain((now) => {
      if (moved && moved.frame !== now) {
        moved.frame = now;
        moved.frames += 1;
      }
      const before = written;
      const begun = performance.now();
      callback(now);
      if (!moved || written === before) return;
      const done = performance.now();
      window.paintAnswers?.push({ frames: moved.frames, time: done - moved.at, script: done - begun });
      moved = undefined;
    });
}

/** Seconds of script on the page's own thread so far. */
async function scriptTime(cdp: CDPSession): Promise<number> {
  const { metrics } = await cdp.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? Number.NaN;
}

/** So many of all are not more than this. */
const within = (list: readonly number[], share: number): number =>
  [...list].sort((a, b) => a - b)[Math.min(list.length - 1, Math.floor(list.length * share))] ?? Number.NaN;

/**
 * Prints how paint on the whole person answers a stroke of the mouse. What the graphics processor takes is left out: WebGL only
 * counts, for here it would be the main processor's time.
 */
export async function printPainting(browser: Browser, url: string): Promise<void> {
  const { page } = await visit(browser, url, {
    at: '/en/pain',
    limbs: true,
    picture: 'counted',
    before: (p) => p.addInitScript(noteAnswers),
  });
  await openTurning(page);
  await page.locator('[data-limbs]').waitFor({ timeout: 120_000 });
  await settled(page);
  const box = (await page.locator('canvas').boundingBox())!;
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Performance.enable');
  const scripts: number[] = [];
  let unanswered = 0;
  for (let stroke = 0; stroke < STROKES; stroke++) {
    const [x, y] = [box.x + box.width * (0.46 + stroke * 0.025), box.y + box.height * 0.36];
    await page.mouse.move(x, y);
    await page.mouse.down();
    await settled(page);
    for (let k = 1; k <= MOVES; k++) {
      const [before, count] = [
        await scriptTime(cdp),
        await page.evaluate(() => window.paintAnswers?.length ?? 0),
      ];
      await page.mouse.move(x, y + k * STEP);
      // Some frames later it is answered, or there was no skin under it.
      await page.evaluate(async () => {
        for (let i = 0; i < 4; i++) await new Promise((done) => setTimeout(done, 20));
      });
      const answered = (await page.evaluate(() => window.paintAnswers?.length ?? 0)) > count;
      if (answered) scripts.push(((await scriptTime(cdp)) - before) * 1000);
      else unanswered += 1;
    }
    await page.mouse.up();
    await settled(page);
  }
  const answers = await page.evaluate(() => window.paintAnswers ?? []);
  const told = (list: readonly number[]): string =>
    `median ${median(list).toFixed(1)}, 95 % ${within(list, 0.95).toFixed(1)} ms`;
  const first = answers.filter(({ frames }) => frames <= 1).length;
  console.log(
    `painting, ${answers.length} movements of ${STROKES} strokes (${unanswered} without an answer):`,
  );
  console.log(`  answered in the first frame after it   ${first} of ${answers.length}`);
  console.log(`  from the pointer to the drawn paint    ${told(answers.map(({ time }) => time))}`);
  console.log(`  script of the frame that draws it      ${told(answers.map(({ script }) => script))}`);
  console.log(`  script of all that follows a movement  ${told(scripts)}`);
  await leave(page);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await withApp(printPainting);
