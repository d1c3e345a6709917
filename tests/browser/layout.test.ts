import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { type Measured, measure } from '../tools/layout/measure.ts';
import { VIEW_NAMES, VIEWS } from '../tools/views.ts';
import { frames, goTo } from '../tools/visit.ts';
import { visitors } from '../tools/visitors.ts';

const { visit } = visitors();

type Size = readonly [width: number, height: number];

/** Windows that people have: phones upright and on their side, tablets, laptops and a projector. CSS pixels. */
const WINDOWS: Record<string, readonly [Size, ...Size[]]> = {
  'phones upright': [
    [390, 664],
    [360, 640],
    [320, 568],
    [414, 896],
  ],
  'phones on their side': [
    [844, 390],
    [667, 375],
  ],
  tablets: [
    [768, 1024],
    [1024, 768],
    [1180, 820],
  ],
  'laptops and projectors': [
    [1366, 768],
    [1920, 1080],
  ],
};

/** What a window must give at rest: share of it that is free picture, and lines of the text's own sentences. */
function floor(width: number, height: number): Pick<Measured, 'free' | 'lines'> {
  const phone = Math.min(width, height) < 500;
  const little = phone && (width <= 320 || width > height);
  return { free: phone ? 0.45 : 0.55, lines: little ? 3 : 4 };
}

/** What is done along is told in two large lines. */
const CUES = 2;

/** Everything of a view that falls short of what it must give. */
function faults(
  where: string,
  { free, lines, all, wider, longer, hidden, small, overlaps }: Measured,
  least: Pick<Measured, 'free' | 'lines'>,
) {
  return [
    ...(free < least.free ? [`${where}: ${(free * 100).toFixed(1)} % free picture`] : []),
    ...(lines < least.lines && !all ? [`${where}: ${lines} lines of text`] : []),
    ...(wider > 0 ? [`${where}: ${wider} px too wide`] : []),
    ...(longer > 0 ? [`${where}: ${longer} px too long`] : []),
    ...hidden.map((name) => `${where}: ${name} is covered`),
    ...small.map((name) => `${where}: ${name} is too small`),
    ...overlaps.map((names) => `${where}: ${names} overlap`),
  ];
}

/** Names take their places over some pictures: what lies on another is asked for again until they have. */
async function settledMeasure(page: Page, free: number): Promise<Measured> {
  let measured = await measure(page, free);
  for (let again = 0; again < 8 && measured.overlaps.length > 0; again++) {
    await frames(page, 6);
    measured = await measure(page, free);
  }
  return measured;
}

/** Spanish is the longer language: what is told in English is tried in the first window of each kind. */
const windowsIn = (language: string): Size[] =>
  Object.values(WINDOWS).flatMap((of) => (language === 'es' ? [...of] : [of[0]]));

/** A view is opened once and measured in every window: to open it takes longer than to measure it. */
const THIRDS = [0, 1, 2].map((third) => VIEW_NAMES.filter((_, i) => i % 3 === third));

describe.each(['en', 'es'])('at rest, %s', (language) => {
  it.each(THIRDS.map((views) => [views.join(', '), views] as const))(
    'in every window the picture is free, the text is to be read, and nothing lies on anything: %s',
    async (_, views) => {
      const { page, errors } = await visit({
        at: `/${language}`,
        picture: 'counted',
        context: { reducedMotion: 'reduce' },
      });
      const found: string[] = [];
      for (const view of views) {
        await goTo(page, `#/${language}${VIEWS[view]}`);
        for (const [width, height] of windowsIn(language)) {
          await page.setViewportSize({ width, height });
          await frames(page, 4);
          const least = floor(width, height);
          if (view === 'guided') least.lines = CUES;
          found.push(...faults(`${view} ${width}×${height}`, await settledMeasure(page, least.free), least));
        }
      }
      expect(found).toEqual([]);
      expect(errors).toEqual([]);
    },
  );
});
