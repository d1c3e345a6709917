import type { Page } from 'playwright-core';
import { PNG } from 'pngjs';
import { type Box, collectOverlaid, type Overlaid } from './overlaid.ts';

/** How well something over the picture can be told from what lies round it. */
export interface Measured {
  name: string;
  kind: Overlaid['kind'];
  /** Contrast ratio as WCAG reckons it, 1 to 21: the worst but for the last twentieth of the pixels. */
  ratio: number;
  /** What it has to reach. */
  needed: number;
}

/** Share of the pixels that may be worse: single dots of a picture hide no letter. */
const SPARED = 0.05;
/** How far round a glyph, and round a mark with its halo, the picture counts, CSS pixels. */
const ROUND_GLYPH = 2;
const HALO = 3;
const ROUND_MARK = 4;

/**
 * Measures the contrast of all text, icons, marks and scale bars over the picture, from the pixels that are drawn: one
 * screenshot without any letters, and one with letters of a colour that is nowhere else and without marks.
 */
export async function overlaidContrast(page: Page): Promise<Measured[]> {
  const { picture, items } = await page.evaluate(collectOverlaid);
  const shot = async (rules: string) => {
    await page.evaluate(restyle, rules);
    return PNG.sync.read(await page.screenshot({ clip: picture, scale: 'css' }));
  };
  const bare = await shot(
    '[data-stage] *, [data-stage] *::before, [data-stage] *::after { color: transparent !important; transition: none !important; }',
  );
  const green = await shot(
    '[data-stage] * { color: #0f0 !important; } [data-tag] > span:not(:has(span)) { visibility: hidden; }',
  );
  await page.evaluate(restyle, '');
  const inside = items.map((item) => ({
    ...item,
    boxes: item.boxes.map((b) => ({ ...b, x: b.x - picture.x, y: b.y - picture.y })),
  }));
  return inside.flatMap((item) => {
    const ratios = item.kind === 'mark' ? roundMark(bare, green, item) : onText(bare, green, item);
    if (ratios.length === 0) return [];
    ratios.sort((a, b) => a - b);
    const ratio = ratios[Math.floor(ratios.length * SPARED)]!;
    return [{ name: item.name, kind: item.kind, ratio: Math.round(ratio * 100) / 100, needed: item.needed }];
  });
}

/** Runs in the page: these rules and no others are added to its style; its policy would refuse a style element. */
function restyle(rules: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(rules);
  document.adoptedStyleSheets = [sheet];
}

type Pixel = readonly [number, number, number];

const pixel = (image: PNG, x: number, y: number): Pixel => {
  const i = (y * image.width + x) * 4;
  return [image.data[i]!, image.data[i + 1]!, image.data[i + 2]!];
};

/** All whole pixels of a box, grown by a margin, that lie in the image. */
function* pixelsOf(image: PNG, box: Box, margin = 0): Generator<[x: number, y: number]> {
  const [left, top] = [Math.max(0, Math.floor(box.x - margin)), Math.max(0, Math.floor(box.y - margin))];
  const right = Math.min(image.width, Math.ceil(box.x + box.width + margin));
  const bottom = Math.min(image.height, Math.ceil(box.y + box.height + margin));
  for (let y = top; y < bottom; y++) for (let x = left; x < right; x++) yield [x, y];
}

/** The contrast of an item's own colour against each pixel under and round its glyphs (or lines). */
function onText(bare: PNG, green: PNG, { kind, boxes, colour, alpha }: Overlaid): number[] {
  const differs = (x: number, y: number) => {
    if (x < 0 || y < 0 || x >= bare.width || y >= bare.height) return false;
    const [a, b] = [pixel(bare, x, y), pixel(green, x, y)];
    return Math.abs(a[0] - b[0]) + Math.abs(a[1] - b[1]) + Math.abs(a[2] - b[2]) > 60;
  };
  return boxes.flatMap((box) => {
    const ratios: number[] = [];
    for (const [x, y] of pixelsOf(bare, box)) {
      let near = kind === 'bar';
      for (let dy = -ROUND_GLYPH; dy <= ROUND_GLYPH && !near; dy++)
        for (let dx = -ROUND_GLYPH; dx <= ROUND_GLYPH && !near; dx++) near = differs(x + dx, y + dy);
      if (!near) continue;
      const behind = pixel(bare, x, y);
      const drawn = colour.map((c, i) => c * alpha + behind[i]! * (1 - alpha)) as unknown as Pixel;
      ratios.push(contrast(luminance(drawn), luminance(behind)));
    }
    return ratios;
  });
}

/** For each pixel round a mark, the contrast of that tone of the mark (its darkest or its lightest) which stands out more. */
function roundMark(bare: PNG, green: PNG, { boxes }: Overlaid): number[] {
  return boxes.flatMap((box) => {
    const own = [...pixelsOf(bare, box, HALO - 1)].map(([x, y]) => luminance(pixel(bare, x, y)));
    own.sort((a, b) => a - b);
    const dark = own[Math.floor(own.length * 0.1)] ?? 0;
    const light = own[Math.floor(own.length * 0.9)] ?? 1;
    const within = new Set([...pixelsOf(green, box, HALO)].map(String));
    return [...pixelsOf(green, box, HALO + ROUND_MARK)]
      .filter((at) => !within.has(String(at)))
      .map(([x, y]) => luminance(pixel(green, x, y)))
      .map((round) => Math.max(contrast(dark, round), contrast(light, round)));
  });
}

/** Relative luminance as WCAG defines it, 0..1. */
function luminance(colour: Pixel): number {
  const [r, g, b] = colour.map((c) => {
    const s = c / 255;
    return s <= 0.04045 ? s / 12.92 : ((s + 0.055) / 1.055) ** 2.4;
  }) as unknown as Pixel;
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

const contrast = (a: number, b: number): number => (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
