import { describe, expect, it } from 'vitest';
import { AGREED_INK, PAINT_WASH, TONE_PAINTS } from '../../../src/scene/materials/skin-tones.ts';
import { SKIN_TONES } from '../../../src/state/kept/saved-settings.ts';

type Linear = readonly [number, number, number];

/** How colours are seen: by most, without colour, and with the three kinds of colour blindness (Machado and others 2009, all of it). */
const EYES: Record<string, readonly Linear[]> = {
  'all colours': [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  greys: [
    [0.2126, 0.7152, 0.0722],
    [0.2126, 0.7152, 0.0722],
    [0.2126, 0.7152, 0.0722],
  ],
  'no red': [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  'no green': [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  'no blue': [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

const seenBy = (eyes: readonly Linear[], colour: Linear): Linear =>
  eyes.map((row) =>
    Math.min(
      1,
      Math.max(
        0,
        row.reduce((n, f, i) => n + f * colour[i]!, 0),
      ),
    ),
  ) as unknown as Linear;

/** CIE L*a*b* under D65. */
function lab([r, g, b]: Linear): Linear {
  const f = (t: number) => (t > 216 / 24389 ? Math.cbrt(t) : ((24389 / 27) * t + 16) / 116);
  const x = f((0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.9505);
  const y = f(0.2126 * r + 0.7152 * g + 0.0722 * b);
  const z = f((0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.089);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}
const difference = (eyes: readonly Linear[], a: Linear, b: Linear): number => {
  const [p, q] = [lab(seenBy(eyes, a)), lab(seenBy(eyes, b))];
  return Math.hypot(p[0] - q[0], p[1] - q[1], p[2] - q[2]);
};
const mixed = (a: Linear, b: Linear, share: number): Linear =>
  a.map((value, i) => value + (b[i]! - value) * share) as unknown as Linear;
const times = (a: Linear, by: number): Linear => a.map((value) => value * by) as unknown as Linear;

/** Relief, as its legends have it: #0c6b66. */
const RELIEF: Linear = [0.0037, 0.147, 0.1329];

/**
 * What is drawn on the skin and what it must be told from: a wash by its heart, dots and lines by what lies between them. As the shaders mix
 * them (`materials/skin.ts`, `pain/paint-material.ts`), in even light.
 */
function looks(tone: (typeof SKIN_TONES)[number]) {
  const { skin, dots, lines, wash, heart } = TONE_PAINTS[tone];
  const essential = mixed(skin, heart, 0.92);
  const rim = mixed(skin, mixed(wash, heart, 0.25), 0.46);
  const between = mixed(skin, wash, 0.23);
  const painted = mixed(skin, PAINT_WASH, 0.42);
  return {
    'most people feel it: skin': [essential, skin],
    'half way to its edge: skin': [rim, skin],
    'dots: skin between them': [dots, between],
    'dots: what most people feel': [dots, essential],
    'lines of paint: paint between them': [lines, painted],
    'crossed lines: what most people feel': [times(lines, AGREED_INK), essential],
    'crossed lines: skin between dots': [times(lines, AGREED_INK), between],
    'paint: what most people feel': [painted, essential],
    'relief: what most people feel': [RELIEF, essential],
    'relief: paint': [RELIEF, painted],
  } as const satisfies Record<string, readonly [Linear, Linear]>;
}

/** Told apart by shape too: dots, lines, wash and drawing differ without any colour, so that their colours may be alike. */
const BY_SHAPE = [
  'dots: what most people feel',
  'relief: what most people feel',
  'paint: what most people feel',
  'relief: paint',
];
/** A difference that nobody overlooks between patches side by side is some 5; lines and dots are thin. */
const LEAST = 8;

describe.each(SKIN_TONES)('on %s skin', (tone) => {
  it('pattern, paint and what lies under them differ for every kind of eyes', () => {
    const rows = Object.entries(looks(tone)).map(([name, [a, b]]) => ({
      name,
      ...Object.fromEntries(Object.entries(EYES).map(([eyes, rows_]) => [eyes, difference(rows_, a, b)])),
    }));
    console.log(
      [
        `${tone} skin, CIE76 difference: ${Object.keys(EYES).join(', ')}`,
        ...rows.map(
          ({ name, ...by }) =>
            `  ${name.padEnd(40)} ${Object.values(by)
              .map((d) => Number(d).toFixed(0).padStart(4))
              .join('')}`,
        ),
      ].join('\n'),
    );
    const weak = rows.flatMap(({ name, ...by }) =>
      BY_SHAPE.includes(name)
        ? []
        : Object.entries(by)
            .filter(([, d]) => Number(d) < LEAST)
            .map(([eyes, d]) => `${name} (${eyes}): ${Number(d).toFixed(1)}`),
    );
    expect(weak).toEqual([]);
  });
});
