/** The number of a mark as it stands in the picture, CSS pixels in the window; it may stand beside its place. */
export interface Flag {
  number: number;
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** So far beside a number a finger still means it, CSS pixels. */
const SLACK = 8;

/** The number of the mark whose flag a tap at a place of the window falls on, the nearest where two are reached; undefined beside all. */
export function flagAt(flags: readonly Flag[], x: number, y: number): number | undefined {
  const reached = flags
    .map(({ number, left, top, right, bottom }) => ({
      number,
      // What is not drawn has no size and reaches nothing.
      drawn: right > left && bottom > top,
      away: Math.max(left - x, x - right, top - y, y - bottom),
      middle: Math.hypot((left + right) / 2 - x, (top + bottom) / 2 - y),
    }))
    .filter(({ drawn, away }) => drawn && away <= SLACK)
    .sort((a, b) => a.middle - b.middle);
  return reached[0]?.number;
}
