import type { BandStage } from '../../core/ids.ts';

/** How many times the close view is enlarged at each level: fascicles, fibres, sarcomeres. */
const LEVELS = [1, 168, 4270] as const;

/** The level that each stage shows. */
export const LEVEL_OF: Readonly<Record<BandStage, number>> = { bundle: 0, fibre: 1, sarcomere: 2, loop: 1 };

/** Enlargement at a level; between two levels it grows evenly, as on a steady way inward. */
export function magnification(level: number): number {
  const low = Math.min(LEVELS.length - 2, Math.max(0, Math.floor(level)));
  const [from, to] = [LEVELS[low]!, LEVELS[low + 1]!];
  return from * (to / from) ** (level - low);
}

/** Metres of the picture that a micrometre of a level's own scene takes. */
export const microScale = (level: number): number => magnification(level) * 1e-6;

/** A scale bar: what is written on it and how long it is drawn. */
interface ScaleBar {
  value: number;
  unit: 'cm' | 'mm' | 'µm' | 'nm';
  pixels: number;
}

const UNITS = [
  ['cm', 1e-2],
  ['mm', 1e-3],
  ['µm', 1e-6],
  ['nm', 1e-9],
] as const;

/** The bar of a round length (1, 2 or 5) that is at most `longest` pixels long; `perPixel` in real metres. */
export function scaleBar(perPixel: number, longest: number): ScaleBar {
  const most = perPixel * longest;
  const ten = 10 ** Math.floor(Math.log10(most) + 1e-9);
  const metres = [5, 2, 1].map((n) => n * ten).find((length) => length <= most * (1 + 1e-9)) ?? ten;
  const [unit, size] = UNITS.find(([, s]) => metres >= s * (1 - 1e-9)) ?? UNITS[3];
  return { value: Math.round(metres / size), unit, pixels: metres / perPixel };
}
