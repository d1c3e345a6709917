import type { MapFrame } from './map-frame.ts';
import type { MapMark } from './map-marks.ts';

/** Each pass moves two that overlap apart by half of what is missing; more passes change little. */
const PASSES = 12;

/** A mark with the place where its number stands, which may be beside it. */
interface NumberedMark extends MapMark {
  label: readonly [x: number, y: number];
}

/**
 * Where numbers stand that would lie on each other, or on a place that is to be seen (`off`): moved apart until each is `room` (in the
 * unit of the marks) from the others; the marks and these places stay. Whole within `frame`, where the mark itself is in it.
 */
export function numbersApart(
  marks: readonly MapMark[],
  room: number,
  off: readonly (readonly [x: number, y: number])[] = [],
  frame?: MapFrame,
): NumberedMark[] {
  const at = marks.map(({ at: [x, y] }): [number, number] => [x, y]);
  const hold = () => {
    if (!frame) return;
    for (const [i, mark] of marks.entries()) keepIn(frame, mark.at, at[i]!, room / 2);
  };
  for (let pass = 0; pass < PASSES; pass++) {
    for (const own of at)
      for (const [x, y] of off) {
        const [dx, dy] = [own[0] - x, own[1] - y];
        const far = Math.hypot(dx, dy);
        if (far >= room) continue;
        // Above it: names stand beside.
        const [ux, uy] = far > 1e-6 ? [dx / far, dy / far] : [0, -1];
        own[0] = x + ux * room;
        own[1] = y + uy * room;
      }
    for (let i = 0; i < at.length; i++)
      for (let k = i + 1; k < at.length; k++) {
        const [a, b] = [at[i]!, at[k]!];
        const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
        const far = Math.hypot(dx, dy);
        if (far >= room) continue;
        // Two in one place part to the sides.
        const [ux, uy] = far > 1e-6 ? [dx / far, dy / far] : [1, 0];
        const half = (room - far) / 2;
        at[i] = [a[0] - ux * half, a[1] - uy * half];
        at[k] = [b[0] + ux * half, b[1] + uy * half];
      }
    hold();
  }
  return marks.map((mark, i) => ({ ...mark, label: at[i]! }));
}

/** Moves a number into the frame, where its mark is in it. */
function keepIn(frame: MapFrame, [x, y]: MapMark['at'], label: [number, number], half: number): void {
  const { x: left, y: top, width, height } = frame;
  if (x < left || x > left + width || y < top || y > top + height) return;
  label[0] = Math.min(Math.max(label[0], left + half), left + width - half);
  label[1] = Math.min(Math.max(label[1], top + half), top + height - half);
}
