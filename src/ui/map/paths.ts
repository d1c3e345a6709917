import type { Side } from '../../core/ids.ts';
import { type Face, type Line, pathData } from '../../core/model/body-map.ts';

/** For what repeats in the picture what links already say: screen readers skip it. */
export const SILENT = { 'aria-hidden': true } as const;

const known = new WeakMap<readonly Line[], string>();

/** Lines of the map as the data of an SVG path; worked out once. */
export function drawn(lines: readonly Line[], closed: boolean): string {
  let data = known.get(lines);
  if (data === undefined) {
    data = lines.map((line) => pathData(line, closed)).join('');
    known.set(lines, data);
  }
  return data;
}

/** What is drawn for the right side is mirrored for the left. */
export const onSide = (side: Side): string | undefined => (side === 'left' ? 'scale(-1 1)' : undefined);

/** Where a place of the right side's front lies in a face and on a side. */
export const placed = ([x, y]: readonly [number, number], face: Face, side: Side): [number, number] => [
  x * (face === 'front' ? 1 : -1) * (side === 'right' ? 1 : -1),
  y,
];
