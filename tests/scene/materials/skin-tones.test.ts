import { describe, expect, it } from 'vitest';
import { PAIN_WASH, paintsOf, TONE_PAINTS } from '../../../src/scene/materials/skin-tones.ts';
import { SKIN_TONES } from '../../../src/state/kept/saved-settings.ts';

type Linear = readonly [number, number, number];

const luminance = ([r, g, b]: Linear): number => 0.2126 * r + 0.7152 * g + 0.0722 * b;
const contrast = (a: Linear, b: Linear): number => {
  const [x, y] = [luminance(a), luminance(b)];
  return (Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05);
};
const mixed = (a: Linear, b: Linear, share: number): Linear =>
  a.map((value, i) => value + (b[i]! - value) * share) as unknown as Linear;

/** What a painted area is filled with, and how much of it. */
const PAINTED = [[0.86, 0.2, 0.3], 0.45] as const;

describe.each(SKIN_TONES)('%s skin', (tone) => {
  const { skin, dots, lines, ring, wash, heart } = TONE_PAINTS[tone];
  const { neutral } = TONE_PAINTS;

  it('shows the pain that most feel and that some feel at least as well as the neutral one', () => {
    // The wash differs in hue above all.
    expect(contrast(PAIN_WASH, skin)).toBeGreaterThanOrEqual(contrast(PAIN_WASH, neutral.skin) - 1e-9);
    expect(contrast(dots, skin)).toBeGreaterThanOrEqual(contrast(neutral.dots, neutral.skin) - 1e-9);
  });

  it('shows what is painted and pointed at at 3 to 1', () => {
    expect(contrast(lines, mixed(skin, ...PAINTED))).toBeGreaterThanOrEqual(3);
    expect(contrast(ring, skin)).toBeGreaterThanOrEqual(3);
  });

  it('goes to the shader as six colours', () => {
    expect(paintsOf(tone)).toEqual([skin, dots, lines, ring, wash, heart].flat());
  });
});

it('goes from light to dark, the neutral one between', () => {
  const order = [...SKIN_TONES].sort(
    (a, b) => luminance(TONE_PAINTS[b].skin) - luminance(TONE_PAINTS[a].skin),
  );
  expect(order).toEqual(['light', 'neutral', 'medium', 'dark']);
});
