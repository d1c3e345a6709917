// How far essential, spillover, paint and what lies under them are told apart in real renders, in full colour, in grey and with
// three kinds of colour blindness: `npx tsx tests/tools/contrast/pattern-colours.ts` (after `npm run build`).
import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { PNG } from 'pngjs';
import type { ContentBundle } from '../../../src/core/content/bundle.ts';
import type { Patterns } from '../../../src/core/model/patterns.ts';
import { bodyAlone } from '../body-alone.ts';
import { settled, visit } from '../visit.ts';
import { withApp } from '../with-app.ts';
import { colourDifference, type Light, linear, luminance, SIGHTS, seenAs } from './seen-as.ts';

const POINTS = [
  'temporalis-front',
  'trapezius-descending-front',
  'levator-scapulae-blade-corner',
  'quadratus-lumborum-superficial-lower',
  'piriformis-inner',
];
/** A pixel is another one from this sum of differences of its bytes on. */
const CHANGED = 36;
/** Dots are narrower than twice this, and washes broader, pixels. */
const DOT = 5;
/** On the sole of a foot: a stroke that no picture here shows. */
const AWAY = { line: [-320, 0, 320], core: 0.5, soft: 0.5, depth: 0.01 };

/** Takes the pattern out of the picture, and leaves the camera as it is. */
async function withoutPattern(page: Page): Promise<void> {
  await page.route('**/models/patterns.json', async (route) => {
    const patterns = JSON.parse(readFileSync('dist/models/patterns.json', 'utf8')) as Patterns;
    const stroke = patterns.strokes.length;
    const points = Object.fromEntries(
      Object.keys(patterns.points).map((id) => [id, [{ stroke, weight: 'essential' }]]),
    );
    await route.fulfill({
      json: { ...patterns, strokes: [...patterns.strokes, AWAY], points },
    });
  });
}

async function render(browser: Browser, url: string, at: string, bare: boolean): Promise<PNG> {
  const { page } = await visit(browser, url, {
    at,
    context: { viewport: { width: 700, height: 700 } },
    ...(bare && { before: withoutPattern }),
  });
  await settled(page);
  const picture = PNG.sync.read(await bodyAlone(page));
  await page.context().close();
  return picture;
}

/** Which pixels are others in two pictures of one size. */
const changed = (a: PNG, b: PNG): Uint8Array =>
  Uint8Array.from({ length: a.width * a.height }, (_, i) =>
    [0, 1, 2].reduce((sum, c) => sum + Math.abs(a.data[i * 4 + c]! - b.data[i * 4 + c]!), 0) > CHANGED
      ? 1
      : 0,
  );

/** Which pixels have only such about them (`all`), or any such, within so many pixels. */
function about(mask: Uint8Array, width: number, reach: number, all: boolean): Uint8Array {
  const pass = (from: Uint8Array, step: number) =>
    from.map((_, i) => {
      for (let k = -reach; k <= reach; k++) {
        const there = from[i + k * step] ?? 0;
        if (all ? !there : there) return all ? 0 : 1;
      }
      return all ? 1 : 0;
    });
  return pass(pass(mask, 1), width);
}

/** The mean light of the pixels of a mask; undefined where there are too few to judge. */
function meanOf({ data }: PNG, mask: Uint8Array): Light | undefined {
  const sum = [0, 0, 0];
  let count = 0;
  mask.forEach((m, i) => {
    if (!m) return;
    count++;
    for (let c = 0; c < 3; c++) sum[c]! += linear(data[i * 4 + c]!);
  });
  return count < 40 ? undefined : [sum[0]! / count, sum[1]! / count, sum[2]! / count];
}

const content = JSON.parse(readFileSync('public/content/en.json', 'utf8')) as ContentBundle;

await withApp(async (browser, url) => {
  for (const id of POINTS) {
    const told = content.points.find((p) => p.id === id)!;
    const area = told.zones.find((z) => z.weight === 'essential' && z.side === 'same')!.area;
    const place = `/en/pain?pattern=${id}.right`;
    const bare = await render(browser, url, place, true);
    const plain = await render(browser, url, place, false);
    const painted = await render(browser, url, `${place}&pain=${area}.right`, false);
    const felt = changed(bare, plain);
    const wash = about(about(felt, bare.width, DOT, true), bare.width, DOT, false).map(
      (m, i) => m & felt[i]!,
    );
    const nearWash = about(wash, bare.width, 3, false);
    const dots = felt.map((m, i) => (m && !nearWash[i] ? 1 : 0));
    const paint = changed(plain, painted);
    const lights = {
      essential: meanOf(plain, wash),
      spillover: meanOf(plain, dots),
      paint: meanOf(painted, paint),
      'under essential': meanOf(bare, wash),
      'under spillover': meanOf(bare, dots),
      'under paint': meanOf(plain, paint),
    };
    const pairs = [
      ['essential', 'under essential'],
      ['spillover', 'under spillover'],
      ['paint', 'under paint'],
      ['essential', 'spillover'],
      ['essential', 'paint'],
      ['spillover', 'paint'],
    ] as const;
    console.log(`\n${id} (painted: ${area})`);
    for (const [a, b] of pairs) {
      const [one, other] = [lights[a], lights[b]];
      if (!one || !other) continue;
      const figures = SIGHTS.map((sight) => {
        const [s, t] = [seenAs(sight, one), seenAs(sight, other)];
        const [high, low] = [luminance(s), luminance(t)].sort((x, y) => y - x) as [number, number];
        return `${sight} ΔE ${colourDifference(s, t).toFixed(0)} (${((high + 0.05) / (low + 0.05)).toFixed(2)}:1)`;
      });
      console.log(`  ${`${a} / ${b}`.padEnd(30)} ${figures.join('  ')}`);
    }
  }
});
