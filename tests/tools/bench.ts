// Speed of the built app in one run, as figures and ratios: `npm run bench` (after `npm run build`).
import { benchLookup } from './bench-lookup.ts';
import { printMemory } from './bench-memory.ts';
import { launch } from './browser.ts';
import { serve } from './serve.ts';
import { settled, visit } from './visit.ts';

const ROUNDS = 3;
const STAGES: readonly (readonly [string, string])[] = [
  ['body', ''],
  ['region', '/neck'],
  ['where', '/neck/trapezius-descending/right/trapezius-descending-top/where'],
  ['bundle', '/neck/trapezius-descending/right/trapezius-descending-top/band/bundle'],
  ['fibre', '/neck/trapezius-descending/right/trapezius-descending-top/band/fibre'],
  ['sarcomere', '/neck/trapezius-descending/right/trapezius-descending-top/band/sarcomere'],
  ['loop', '/neck/trapezius-descending/right/trapezius-descending-top/band/loop'],
  ['injection', '/neck/trapezius-descending/right/trapezius-descending-top/injection/needle'],
  ['exercises', '/neck/trapezius-descending/right/trapezius-descending-top/exercises'],
];

const median = (list: number[]) => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)] ?? Number.NaN;
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
  await page.context().close();
}
console.log(`start, median of ${ROUNDS} (software WebGL, local server):`);
const text = median(starts.map((s) => s.text));
for (const name of ['text', 'tappable', 'first picture', 'whole', 'decode'] as const) {
  const time = median(starts.map((s) => s[name]));
  console.log(`  ${name.padEnd(14)}${ms(time)}   ${(time / text).toFixed(2)} × text`);
}

console.log('one frame of each view:');
const { page } = await visit(browser, url, { at: '/en' });
let plain = Number.NaN;
for (const [name, at] of STAGES) {
  await page.evaluate((hash) => {
    window.location.hash = hash;
  }, `/en${at}`);
  await settled(page);
  const times: number[] = [];
  let calls = 0;
  let triangles = 0;
  for (let i = 0; i < 7; i++) {
    const frame = await page.evaluate(
      async (button) => {
        const before = [window.drawCalls ?? 0, window.drawnTriangles ?? 0] as const;
        const canvas = document.querySelector('canvas');
        const gl = canvas?.getContext('webgl2');
        const started = performance.now();
        document.querySelector<HTMLButtonElement>(`[data-command="${button}"]`)?.click();
        await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
        // Waits for the drawing itself, not only for its commands.
        gl?.readPixels(0, 0, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, new Uint8Array(4));
        const time = performance.now() - started;
        return {
          time,
          calls: (window.drawCalls ?? 0) - before[0],
          triangles: (window.drawnTriangles ?? 0) - before[1],
        };
      },
      i % 2 ? 'turn-left' : 'turn-right',
    );
    await settled(page);
    times.push(frame.time);
    if (frame.calls > 0 && (calls === 0 || frame.calls < calls)) {
      calls = frame.calls;
      triangles = frame.triangles;
    }
  }
  const time = median(times);
  if (Number.isNaN(plain)) plain = time;
  console.log(
    `  ${name.padEnd(10)}${ms(time)}   ${(time / plain).toFixed(2)} × body   ${String(calls).padStart(3)} draw calls, ${Math.round(triangles)} triangles`,
  );
}
await page.context().close();
await printMemory(browser, url);
await browser.close();
await close();
await benchLookup();
