// How far what most people feel, what some feel, what is painted and the body under them are told apart in real renders: in full
// colour, in grey and with three kinds of colour blindness, over skin, muscle and bone, in three themes. `npm run pain:colours`, or
// after a build `npx tsx tests/tools/contrast/pattern-colours.ts light muscle piriformis-inner` for one theme, what is left of the body, a point.
import { readFileSync } from 'node:fs';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { PNG } from 'pngjs';
import type { ContentBundle } from '../../../src/core/content/bundle.ts';
import type { Patterns } from '../../../src/core/model/patterns.ts';
import { bodyAlone } from '../body-alone.ts';
import { goTo, leave, visit } from '../visit.ts';
import { withApp } from '../with-app.ts';
import { colourDifference, type Light, linear, luminance, SIGHTS, seenAs } from './seen-as.ts';

const POINTS = [
  'temporalis-front',
  'trapezius-descending-front',
  'levator-scapulae-blade-corner',
  'quadratus-lumborum-superficial-lower',
  'piriformis-inner',
];
/** What is left of the body under a pattern. */
const GROUNDS = { skin: 'skin', muscle: 'superficial', bone: 'bone' } as const;
const THEMES: Record<string, BrowserContextOptions> = {
  light: { colorScheme: 'light' },
  dark: { colorScheme: 'dark' },
  contrast: { contrast: 'more' },
};
/** Less than this (CIEDE2000) beside the body under it, and it cannot be told apart well. */
const LEAST = 8;
/** A pixel is another one from this sum of differences of its bytes on. */
const CHANGED = 36;
/** Dots are narrower than twice this, and washes broader, pixels. */
const DOT = 5;
/** On the sole of a foot: a stroke that no picture here shows. */
const AWAY = { line: [-320, 0, 320], core: 0.5, soft: 0.5, depth: 0.01 };

/** Takes the pattern out of the picture, and leaves the camera as it is. */
async function withoutPattern(page: Page): Promise<void> {
  await page.route('**/models/patterns*.json', async (route) => {
    const patterns = (await (await route.fetch()).json()) as Patterns;
    const stroke = patterns.strokes.length;
    const points = Object.fromEntries(
      Object.keys(patterns.points).map((id) => [id, [{ stroke, weight: 'essential' }]]),
    );
    await route.fulfill({ json: { ...patterns, strokes: [...patterns.strokes, AWAY], points } });
  });
}

const opened = async (browser: Browser, url: string, theme: string, bare: boolean): Promise<Page> => {
  const { page } = await visit(browser, url, {
    at: '/en/pain',
    // The patterns come with the limbs.
    limbs: true,
    context: { viewport: { width: 760, height: 480 }, ...THEMES[theme] },
    ...(bare && { before: withoutPattern }),
  });
  await page.locator('[data-stage][data-limbs]').waitFor({ timeout: 120_000 });
  return page;
};

async function render(page: Page, at: string): Promise<PNG> {
  await goTo(page, at);
  return PNG.sync.read(await bodyAlone(page));
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

/** Of the pixels of a mark those count that it changes most, as its heart or its lines: so large a share of them. */
const STRONGEST = 0.25;

/** A mark and the body under it: the mean light where the mark is strongest. Nothing where there are too few pixels to judge. */
function strongest(picture: PNG, bare: PNG, mask: Uint8Array): { mark: Light; under: Light } | undefined {
  const all = [...mask.keys()].filter((i) => mask[i]);
  if (all.length < 160) return undefined;
  const light = ({ data }: PNG, i: number): Light =>
    [0, 1, 2].map((c) => linear(data[i * 4 + c]!)) as unknown as Light;
  const changes = all.map((i) => {
    const [own, below] = [light(picture, i), light(bare, i)];
    return { i, by: colourDifference(own, below), brighter: luminance(own) > luminance(below) };
  });
  // The pale rim of a wash and its dark heart do not make up for each other: the one that stands out more counts.
  const [dark, pale] = [false, true].map((side) =>
    changes
      .filter(({ brighter }) => brighter === side)
      .sort((a, b) => b.by - a.by)
      .slice(0, Math.ceil(all.length * STRONGEST)),
  ) as [typeof changes, typeof changes];
  const sum = (of: typeof changes): number => of.reduce((n, { by }) => n + by, 0);
  const most = sum(pale) > sum(dark) ? pale : dark;
  const mean = (of: PNG): Light => {
    const sum = [0, 0, 0];
    for (const { i } of most) for (const c of [0, 1, 2] as const) sum[c]! += light(of, i)[c] / most.length;
    return sum as unknown as Light;
  };
  return { mark: mean(picture), under: mean(bare) };
}

/** Dots are judged beside what is so near, pixels, and of what they change these shares are their hearts and what is between them. */
const BESIDE = 4;
const HEARTS = 0.08;
const GAPS = 0.4;

/**
 * The hearts of dots and what is between them, in one picture: so the eye finds them, whatever lies below. Which pixels they are
 * says what the dots add to the body alone, so that its own pattern is not taken for them.
 */
function dotsAndGaps(picture: PNG, bare: PNG, mask: Uint8Array): { heart: Light; gap: Light } | undefined {
  const all = [...mask.keys()].filter((i) => mask[i]);
  if (all.length < 160) return undefined;
  const { width, height } = bare;
  const lights = [picture, bare].map(({ data }) =>
    Array.from(
      { length: width * height },
      (_, i): Light => [linear(data[i * 4]!), linear(data[i * 4 + 1]!), linear(data[i * 4 + 2]!)],
    ),
  ) as [Light[], Light[]];
  const stands = (of: Light[], i: number): number => {
    let [sum, count] = [0, 0];
    for (let y = -BESIDE; y <= BESIDE; y++)
      for (let x = -BESIDE; x <= BESIDE; x++) {
        const there = of[i + y * width + x];
        if (!there) continue;
        sum += luminance(there);
        count += 1;
      }
    return Math.log((luminance(of[i]!) + 0.01) / (sum / count + 0.01));
  };
  const ranked = all
    .map((i) => ({ i, by: stands(lights[0], i) - stands(lights[1], i) }))
    .sort((a, b) => a.by - b.by);
  const mean = (of: typeof ranked): Light =>
    of.reduce<Light>(
      (sum, { i }) => lights[0][i]!.map((c, k) => sum[k]! + c / of.length) as unknown as Light,
      [0, 0, 0],
    );
  const hearts = ranked.slice(0, Math.ceil(all.length * HEARTS));
  return { heart: mean(hearts), gap: mean(ranked.slice(-Math.ceil(all.length * GAPS))) };
}

/** What is compared: of each pair the first stands over the second, or both over the body. */
const PAIRS = [
  ['essential', 'under essential'],
  ['spillover', 'under spillover'],
  ['heart of dots', 'between dots'],
  ['paint', 'under paint'],
  ['essential', 'spillover'],
  ['essential', 'paint'],
  ['spillover', 'paint'],
] as const;

type Lights = Partial<Record<(typeof PAIRS)[number][number], Light>>;

function lightsOf(bare: PNG, plain: PNG, painted: PNG): Lights {
  const felt = changed(bare, plain);
  const broad = about(about(felt, bare.width, DOT, true), bare.width, DOT, false);
  const wash = broad.map((m, i) => m & felt[i]!);
  const nearWash = about(wash, bare.width, 3, false);
  const dots = felt.map((m, i) => (m && !nearWash[i] ? 1 : 0));
  const paint = changed(bare, painted);
  const [most, some, own] = [
    strongest(plain, bare, wash),
    strongest(plain, bare, dots),
    strongest(painted, bare, paint),
  ];
  const stipple = dotsAndGaps(plain, bare, dots);
  return {
    ...(stipple && { 'heart of dots': stipple.heart, 'between dots': stipple.gap }),
    ...(most && { essential: most.mark, 'under essential': most.under }),
    ...(some && { spillover: some.mark, 'under spillover': some.under }),
    ...(own && { paint: own.mark, 'under paint': own.under }),
  };
}

const content = JSON.parse(readFileSync('public/content/en.json', 'utf8')) as ContentBundle;
const askedOf = (all: readonly string[]): readonly string[] => {
  const asked = process.argv.slice(2).filter((word) => all.includes(word));
  return asked.length > 0 ? asked : all;
};
const poor: string[] = [];
const worst = new Map<string, { least: number; where: string }>();

await withApp(async (browser, url) => {
  for (const theme of askedOf(Object.keys(THEMES))) {
    const [plain, bare] = [await opened(browser, url, theme, false), await opened(browser, url, theme, true)];
    for (const id of askedOf(POINTS)) {
      const told = content.points.find((p) => p.id === id)!;
      const { area } = told.zones.find((z) => z.weight === 'essential' && z.side === 'same')!;
      for (const ground of askedOf(Object.keys(GROUNDS)) as (keyof typeof GROUNDS)[]) {
        const place = `/en/pain?pattern=${id}.right&peel=${GROUNDS[ground]}`;
        const lights = lightsOf(
          await render(bare, place),
          await render(plain, place),
          await render(bare, `${place}&pain=${area}.right`),
        );
        console.log(`\n${theme}, ${ground}: ${id} (painted: ${area})`);
        for (const [a, b] of PAIRS) {
          const [one, other] = [lights[a], lights[b]];
          if (!one || !other) continue;
          const figures = SIGHTS.map((sight) => {
            const [s, t] = [seenAs(sight, one), seenAs(sight, other)];
            const [high, low] = [luminance(s), luminance(t)].sort((x, y) => y - x) as [number, number];
            const apart = colourDifference(s, t);
            const pair = `${a} / ${b.replace(/^under .*/, 'the body under it')}, ${sight}`;
            const where = `${theme}, ${ground}, ${id}`;
            if (apart < (worst.get(pair)?.least ?? Number.POSITIVE_INFINITY))
              worst.set(pair, { least: apart, where });
            // Between the three colour is not the only sign: wash, dots and hatches differ in form.
            if (/^(?:under|between) /.test(b) && apart < LEAST)
              poor.push(`${where}: ${pair}: ${apart.toFixed(1)}`);
            return `${sight} ${apart.toFixed(0)} (${((high + 0.05) / (low + 0.05)).toFixed(2)}:1)`;
          });
          console.log(`  ${`${a} / ${b}`.padEnd(28)} ΔE00 ${figures.join('  ')}`);
        }
      }
    }
    await leave(plain);
    await leave(bare);
  }
  console.log('\nleast of all, ΔE00:');
  for (const [pair, { least, where }] of worst)
    console.log(`  ${pair.padEnd(44)} ${least.toFixed(1)}  (${where})`);
  if (poor.length > 0) throw new Error(`not told apart well enough:\n  ${poor.join('\n  ')}`);
});
