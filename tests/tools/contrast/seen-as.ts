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

const rad = (degrees: number): number => (degrees * Math.PI) / 180;
/** The angle of a colour about the grey axis, degrees. */
const hueOf = (a: number, b: number): number =>
  a || b ? ((Math.atan2(b, a) * 180) / Math.PI + 360) % 360 : 0;
const SEVENTH = 25 ** 7;

/** How far two colours are from each other: CIEDE2000 (Sharma, Wu and Dalal 2005). 1 is just seen side by side. */
export function colourDifference(one: Light, other: Light): number {
  const [[l1, a1, b1], [l2, a2, b2]] = [labOf(one), labOf(other)];
  const c7 = ((Math.hypot(a1, b1) + Math.hypot(a2, b2)) / 2) ** 7;
  const g = 1.5 - 0.5 * Math.sqrt(c7 / (c7 + SEVENTH));
  const [c1, c2] = [Math.hypot(a1 * g, b1), Math.hypot(a2 * g, b2)];
  const [h1, h2] = [hueOf(a1 * g, b1), hueOf(a2 * g, b2)];
  const grey = c1 * c2 === 0;
  const apart = Math.abs(h1 - h2) > 180;
  const turn = grey ? 0 : h2 - h1 + (apart ? (h2 > h1 ? -360 : 360) : 0);
  const hue = grey ? h1 + h2 : (h1 + h2 + (apart ? (h1 + h2 < 360 ? 360 : -360) : 0)) / 2;
  const [light, chroma] = [(l1 + l2) / 2, (c1 + c2) / 2];
  const t =
    1 -
    0.17 * Math.cos(rad(hue - 30)) +
    0.24 * Math.cos(rad(2 * hue)) +
    0.32 * Math.cos(rad(3 * hue + 6)) -
    0.2 * Math.cos(rad(4 * hue - 63));
  const bright = (light - 50) ** 2;
  const dl = (l2 - l1) / (1 + (0.015 * bright) / Math.sqrt(20 + bright));
  const dc = (c2 - c1) / (1 + 0.045 * chroma);
  const dh = (2 * Math.sqrt(c1 * c2) * Math.sin(rad(turn / 2))) / (1 + 0.015 * chroma * t);
  const rotation =
    -2 *
    Math.sqrt(chroma ** 7 / (chroma ** 7 + SEVENTH)) *
    Math.sin(rad(60 * Math.exp(-(((hue - 275) / 25) ** 2))));
  return Math.sqrt(dl * dl + dc * dc + dh * dh + rotation * dc * dh);
}
