import type { Section } from '../../geometry/solid/sections.ts';

/** More (or less) soft tissue all round at heights of a limb, from below upward: height and mm. */
export type Soft = readonly (readonly [y: number, mm: number])[];

/** How much there is at a height: straight between the given ones, even beyond them. */
function softAt(soft: Soft, y: number): number {
  const next = soft.findIndex(([height]) => height >= y);
  if (next === 0) return soft[0]![1];
  if (next < 0) return soft.at(-1)?.[1] ?? 0;
  const [[from, a], [to, b]] = [soft[next - 1]!, soft[next]!];
  return a + ((b - a) * (y - from)) / (to - from);
}

/** A section by its figures: height, middle, half width, where it is widest, front, back, fullness of front and back (mm). */
export type Row = readonly [
  y: number,
  x: number,
  halfWidth: number,
  widestAt: number,
  front: number,
  back: number,
  fullFront?: number,
  fullBack?: number,
];

/**
 * Sections of a limb with the soft tissue of a shape. `outer`: how much more of it lies on the outer side than on the inner
 * one at a height, -1 to 1: armpit and groin leave no room.
 */
export const limbSections = (rows: readonly Row[], soft: Soft, outer: (y: number) => number): Section[] =>
  rows.map(([y, x, halfWidth, widestAt, front, back, fullFront = 2.1, fullBack = 2.1]) => {
    const by = softAt(soft, y);
    return {
      y,
      x: x - by * outer(y),
      halfWidth: halfWidth + by,
      widestAt,
      front: front + by,
      back: back - by,
      fullness: [fullFront, fullBack],
    };
  });
