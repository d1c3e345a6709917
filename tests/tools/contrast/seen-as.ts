/** A colour as light, red, green and blue, 0..1, linear. */
export type Light = readonly [number, number, number];

/** How a colour is seen with two kinds of cones: Machado, Oliveira and Fernandes 2009, severity 1, on linear light. */
const CONES = {
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
} as const;

export const SIGHTS = ['full', 'grey', 'protanopia', 'deuteranopia', 'tritanopia'] as const;
type Sight = (typeof SIGHTS)[number];

/** Relative luminance, 0..1 (WCAG). */
export const luminance = ([r, g, b]: Light): number => 0.2126 * r + 0.7152 * g + 0.0722 * b;

/** A colour as it is seen. */
export function seenAs(sight: Sight, light: Light): Light {
  if (sight === 'full') return light;
  if (sight === 'grey') {
    const y = luminance(light);
    return [y, y, y];
  }
  const row = (d: 0 | 1 | 2) =>
    Math.min(
      1,
      Math.max(
        0,
        CONES[sight][d].reduce((sum, share, c) => sum + share * light[c]!, 0),
      ),
    );
  return [row(0), row(1), row(2)];
}

/** Of a byte of an sRGB picture. */
export const linear = (byte: number): number => {
  const c = byte / 255;
  return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
};

/** CIE L*a*b* under D65. */
function labOf([r, g, b]: Light): Light {
  const f = (t: number) => (t > 216 / 24389 ? Math.cbrt(t) : (24389 / 27 / 116) * t + 16 / 116);
  const x = f((0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.9505);
  const y = f(0.2126 * r + 0.7152 * g + 0.0722 * b);
  const z = f((0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.089);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

/** How far two colours are from each other (CIE 1976): 2.3 is just seen side by side. */
export function colourDifference(one: Light, other: Light): number {
  const [a, b] = [labOf(one), labOf(other)];
  return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}
