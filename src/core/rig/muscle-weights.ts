import { smoothstep } from '../math/ease.ts';
import type { Point } from '../math/point.ts';
import type { MuscleCourse, MuscleLine, Rig, Way } from '../model/rig-data.ts';
import { addField, chainPlace } from './field.ts';
import {
  addHold,
  addMixture,
  evenRamp,
  type Four,
  four,
  fourSegments,
  heldShare,
  keepFour,
  type Mixture,
  mixture,
} from './hold.ts';
import { SKULL, THORAX } from './segments.ts';

/** Share of the length over which the hold of the origin fades, where the middle follows the spine and the course says no other. */
const ORIGIN_FADE = 0.3;

interface Ends {
  origin: Mixture;
  insertion: Mixture;
  /** How much of the course's `through` is followed. */
  share: number;
}

const blended = mixture();
const fromOrigin = four();
const fromInsertion = four();

/** The segments that move the place `p` (metres, right side) of a muscle, `v` of the way between its ends. */
export function segmentsAlong(
  rig: Rig,
  course: Omit<MuscleCourse, 'parts'>,
  ends: Ends,
  v: number,
  p: Point,
  out: Four,
): void {
  if (course.way === 'around') {
    alongSkin(rig, course, ends, v, p, addField, out);
    return;
  }
  const even = evenRamp(course.ramp[0], course.ramp[1], v);
  const far = course.early ? 1 - (1 - even) ** course.early : even;
  if (course.way !== 'straight') {
    const near = (1 - smoothstep(0, course.fade ?? ORIGIN_FADE, v)) * (1 - far);
    blended.fill(0);
    addMixture(blended, ends.origin, near);
    const left = addFar(blended, course, ends, v, far);
    addHold(blended, [chainPlace(rig, p[0], p[1], p[2]), 0, 0], 1 - near - far + left);
    if (course.over) addOver(blended, course.over, v, p);
    const hard = hardness(course.way, ends, near, far);
    if (hard === 0 || hard === 1) {
      fourSegments(blended, false, out, hard === 0);
      return;
    }
    fourSegments(blended, false, fromOrigin);
    fourSegments(blended, false, fromInsertion, true);
    keepFour(fromOrigin, hard, fromInsertion, 1 - hard, out);
    return;
  }
  fourSegments(ends.origin, false, fromOrigin);
  blended.fill(0);
  addMixture(blended, ends.origin, addFar(blended, course, ends, v, 1));
  fourSegments(blended, false, fromInsertion);
  keepFour(fromOrigin, 1 - far, fromInsertion, far, out);
}

/**
 * The segments of a place of a muscle that lies close under the skin: its ends go with bones, as they turn; what is between goes
 * with the skin over it (`field`), whose soft parts turn evenly.
 */
export function alongSkin<R extends Rig>(
  rig: R,
  { ramp, fade = ORIGIN_FADE }: Omit<MuscleCourse, 'parts'>,
  ends: Ends,
  v: number,
  p: Point,
  field: (rig: R, to: Mixture, x: number, y: number, z: number) => void,
  out: Four,
): void {
  const far = evenRamp(ramp[0], ramp[1], v);
  const near = (1 - evenRamp(0, fade, v)) * (1 - far);
  blended.fill(0);
  addMixture(blended, ends.origin, near);
  addMixture(blended, ends.insertion, far);
  const held = heldShare(blended);
  fourSegments(blended, false, fromOrigin);
  blended.fill(0);
  field(rig, blended, p[0], p[1], p[2]);
  fourSegments(blended, false, fromInsertion, true);
  keepFour(fromOrigin, held, fromInsertion, 1 - held, out);
}

/**
 * Adds `share` of what carries the muscle toward its insertion, and at last the insertion's own hold. What does not follow
 * `through` follows the insertion from the first where the muscle is straight; else it is left, as the share returned, to
 * what carries the muscle before.
 */
function addFar(
  to: Mixture,
  { through, way }: Omit<MuscleCourse, 'parts'>,
  ends: Ends,
  v: number,
  share: number,
): number {
  const last = through ? smoothstep(through.from, 1, v) : 1;
  const beside = (1 - last) * (1 - ends.share);
  const straight = way === 'straight';
  addMixture(to, ends.insertion, share * (straight ? last + beside : last));
  if (!through) return 0;
  addHold(to, [0, through.limb, 1], share * (1 - last) * ends.share);
  return straight ? 0 : share * beside;
}

/** Lets a limb that the muscle straps down take over beside it (away from the spine), but not at the muscle's own ends. */
function addOver(
  to: Mixture,
  { limb, height, reach, share }: NonNullable<MuscleCourse['over']>,
  v: number,
  [x, y]: Point,
): void {
  const beside = smoothstep(reach, 0, Math.abs(y - height)) * smoothstep(0.065, 0.115, -x);
  const part = share * beside * smoothstep(0.1, 0.45, v) * (1 - smoothstep(0.68, 0.96, v));
  for (let i = 0; i < to.length; i++) to[i] = to[i]! * (1 - part);
  addHold(to, [0, limb, 1], part);
}

/** How far a place follows the vertebrae themselves (1) and not the soft parts round them (0). */
function hardness(way: Way, ends: Ends, near: number, far: number): number {
  if (way === 'spine') return 1;
  return way === 'loose' ? 0 : near * onVertebra(ends.origin) + far * onVertebra(ends.insertion);
}

/** 1 where an end is held by a vertebra of the neck alone, which turns otherwise than the soft parts round it. */
function onVertebra(end: Mixture): number {
  const place = end[0]! > 0 ? end[1]! / end[0]! : 0;
  return end[0]! > 0.999 && place > THORAX && place < SKULL ? 1 : 0;
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
  const share = (line: MuscleLine): number => line.share ?? 1;
  return {
    origin: end('origin'),
    insertion: end('insertion'),
    share: t > 0 ? share(lines[k]!) * (1 - t) + share(lines[k + 1]!) * t : share(lines[k]!),
  };
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
