import type { Point } from '../../../core/math/point.ts';
import { distance, mix } from '../../../core/math/vector.ts';
import type { SkinKey } from '../../../core/model/skin-places.ts';

/** A stroke of the brush over the skin; an erasing one takes away what lies under it. */
export interface BrushStroke {
  kind: 'paint' | 'erase';
  /** Half the breadth of the brush, whole millimetres, 1 to 32. */
  radius: number;
  /** Its places on the reference skin, metres, body frame, each on the grid of `PLACE_STEP`; at least one. */
  line: readonly Point[];
}

/** An area of the skin, or a part of a limb beyond them, that is painted as a whole, by its name. */
interface NamedPaint {
  kind: 'area';
  key: SkinKey;
}

/** What a person painted, in the order of painting: what comes later lies over what came before. */
export type Paint = readonly (BrushStroke | NamedPaint)[];

/** Places are kept to this, metres. */
export const PLACE_STEP = 0.002;
/** The broadest brush, mm. */
export const BROADEST = 32;
/** A straight piece of a kept stroke leaves the way of the hand by less, metres. */
const FLAT = 0.0018;
/** A longer step to the next place is halved: codes have no room for more than twice as much, metres. */
const LEAP = 0.25;
/** Places of a stroke are looked at in steps of this, metres. */
const ALONG = 0.005;

/** What is painted by name alone: so older links have it. */
export const namedPaint = (keys: readonly SkinKey[]): Paint => keys.map((key) => ({ kind: 'area', key }));

export const isBrush = (mark: Paint[number]): mark is BrushStroke => mark.kind !== 'area';

/** A place on the grid that links keep. */
const onGrid = (p: Point): Point => {
  const [x, y, z] = p.map((c) => Math.round(c / PLACE_STEP) * PLACE_STEP + 0) as [number, number, number];
  return [x, y, z];
};

/** A stroke as it is kept: with as few places as show the same way, each on the grid. */
export function keptStroke({ kind, radius, line }: BrushStroke): BrushStroke {
  const kept = thinnedLine(line, FLAT).flatMap((p, i, all) => {
    const before = all[i - 1];
    return before && distance(p, before) > LEAP ? [onGrid(mix(before, p, 0.5)), onGrid(p)] : [onGrid(p)];
  });
  const apart = kept.filter((p, i) => i === 0 || distance(p, kept[i - 1]!) > PLACE_STEP / 2);
  return { kind, radius: Math.min(BROADEST, Math.max(1, Math.round(radius))), line: apart };
}

/** A line with as few of its places as leave its way by no more than `flat`, metres (Douglas-Peucker). */
export function thinnedLine(line: readonly Point[], flat: number): readonly Point[] {
  if (line.length < 3) return line;
  const [a, b] = [line[0]!, line.at(-1)!];
  let worst = 0;
  let at = 0;
  for (let i = 1; i < line.length - 1; i++) {
    const off = awayFrom(line[i]!, a, b);
    if (off <= worst) continue;
    worst = off;
    at = i;
  }
  if (worst <= flat) return [a, b];
  return [...thinnedLine(line.slice(0, at + 1), flat).slice(0, -1), ...thinnedLine(line.slice(at), flat)];
}

/** How far a place is from the straight way between two others, metres. */
export function awayFrom(p: Point, a: Point, b: Point): number {
  const [ux, uy, uz] = [b[0] - a[0], b[1] - a[1], b[2] - a[2]];
  const [vx, vy, vz] = [p[0] - a[0], p[1] - a[1], p[2] - a[2]];
  const l2 = ux * ux + uy * uy + uz * uz;
  const t = l2 > 0 ? Math.min(1, Math.max(0, (ux * vx + uy * vy + uz * vz) / l2)) : 0;
  return Math.hypot(vx - ux * t, vy - uy * t, vz - uz * t);
}

/** Places along a stroke, close to each other. */
export const placesAlong = (line: readonly Point[]): readonly Point[] =>
  line.flatMap((a, i) => {
    const before = line[i - 1];
    if (!before) return [a];
    const steps = Math.max(1, Math.ceil(distance(a, before) / ALONG));
    return Array.from({ length: steps }, (_, k) => mix(before, a, (k + 1) / steps));
  });

/** The paint after another mark over it. An area is named once; what is wholly erased goes. */
export function withMark(paint: Paint, mark: Paint[number]): Paint {
  if (mark.kind === 'area') return [...paint.filter((m) => isBrush(m) || m.key !== mark.key), mark];
  // Nothing is under the first eraser.
  return mark.kind === 'erase' && !paint.some((m) => m.kind !== 'erase') ? [] : [...paint, mark];
}

/** The paint without what lies on an area: its name goes, strokes that cross it are cut. `lies`: whether a place is on it. */
export function withoutArea(paint: Paint, key: SkinKey, lies: (p: Point) => boolean): Paint {
  return paint.flatMap((mark): Paint => {
    if (!isBrush(mark)) return mark.key === key ? [] : [mark];
    if (mark.kind === 'erase' || !placesAlong(mark.line).some(lies)) return [mark];
    return runsOutside(placesAlong(mark.line), lies).map((line) => keptStroke({ ...mark, line }));
  });
}

function runsOutside(line: readonly Point[], lies: (p: Point) => boolean): Point[][] {
  const runs: Point[][] = [[]];
  for (const p of line)
    if (!lies(p)) runs.at(-1)!.push(p);
    else if (runs.at(-1)!.length > 0) runs.push([]);
  return runs.filter((run) => run.length > 0);
}
