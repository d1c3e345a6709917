import { type PlacedMark, partsOf } from './join-marks.ts';

/** Each try is so much nearer than the one before. */
const STEP = 1.2;

/**
 * By how much a flat picture must be enlarged, at most `most`, so that the marks of a group part as far as they do. None
 * where they do not.
 */
export function partingZoom(
  marks: readonly PlacedMark[],
  group: readonly string[],
  most: number,
): number | undefined {
  let best: { zoom: number; parts: number } | undefined;
  for (let zoom = STEP; zoom <= most; zoom *= STEP) {
    const nearer = marks.map(({ key, x, y }) => ({ key, x: x * zoom, y: y * zoom }));
    const parts = partsOf(group, nearer);
    if (parts > (best?.parts ?? 1)) best = { zoom, parts };
  }
  return best?.zoom;
}
