import type { Point } from '../model-index.ts';
import { chainPlace } from './field.ts';
import {
  addHold,
  addMixture,
  type Four,
  four,
  fourSegments,
  keepFour,
  type Mixture,
  mixture,
  smoothstep,
} from './hold.ts';
import type { MuscleCourse, MuscleLine, Rig } from './types.ts';

/** Share of the length over which the hold of the origin fades, where the middle follows the spine. */
const ORIGIN_FADE = 0.35;

export interface Ends {
  origin: Mixture;
  insertion: Mixture;
}

const blended = mixture();
const fromOrigin = four();
const fromInsertion = four();

/** The segments that move the place `p` (metres, right side) of a muscle, `v` of the way between its ends. */
export function segmentsAlong(
  rig: Rig,
  course: Pick<MuscleCourse, 'carried' | 'ramp'>,
  ends: Ends,
  v: number,
  p: Point,
  out: Four,
): void {
  const far = smoothstep(course.ramp[0], course.ramp[1], v);
  if (course.carried) {
    const near = 1 - smoothstep(0, Math.min(ORIGIN_FADE, course.ramp[0]), v);
    blended.fill(0);
    addMixture(blended, ends.origin, near);
    addMixture(blended, ends.insertion, far);
    addHold(blended, [chainPlace(rig, p[0], p[1], p[2]), 0, 0], 1 - near - far);
    fourSegments(blended, false, out);
    return;
  }
  fourSegments(ends.origin, false, fromOrigin);
  fourSegments(ends.insertion, false, fromInsertion);
  keepFour(fromOrigin, 1 - far, fromInsertion, far, out);
}

/** The holds of a part's ends at `u` across it. */
export function endsAt(lines: readonly MuscleLine[], u: number): Ends {
  const [k, t] = stepAcross(lines, u);
  const end = (name: 'origin' | 'insertion'): Mixture => {
    const out = mixture();
    addHold(out, lines[k]![name], 1 - t);
    if (t > 0) addHold(out, lines[k + 1]![name], t);
    return out;
  };
  return { origin: end('origin'), insertion: end('insertion') };
}

/** Point of a part's middle surface at (u, v), by straight steps between the samples of its lines; metres. */
export function middleAt(lines: readonly MuscleLine[], u: number, v: number): Point {
  const [k, t] = stepAcross(lines, u);
  const a = onLine(lines[k]!, v);
  return t === 0 ? a : mixPoints(a, onLine(lines[k + 1]!, v), t);
}

function stepAcross(lines: readonly MuscleLine[], u: number): [number, number] {
  if (lines.length < 2) return [0, 0];
  const place = Math.min(1, Math.max(0, u)) * (lines.length - 1);
  const k = Math.min(lines.length - 2, Math.floor(place));
  return [k, place - k];
}

function onLine({ points }: MuscleLine, v: number): Point {
  const place = Math.min(1, Math.max(0, v)) * (points.length - 1);
  const k = Math.min(points.length - 2, Math.floor(place));
  return mixPoints(points[k]!, points[k + 1]!, place - k);
}

const mixPoints = (a: Point, b: Point, t: number): Point => [
  a[0] + (b[0] - a[0]) * t,
  a[1] + (b[1] - a[1]) * t,
  a[2] + (b[2] - a[2]) * t,
];
