import type { Side } from '../../core/ids.ts';
import type { Point } from '../../core/math/point.ts';
import { add, cross, dot, reject, scale, unit } from '../../core/math/vector.ts';
import type { ModelIndex } from '../../core/model/model-index.ts';
import type { SolvedMove } from '../../core/model/moves.ts';
import type { Rig, WholeRig } from '../../core/model/rig-data.ts';
import { transformInto, turnInto } from '../../core/rig/dual-quaternion.ts';
import { wholeTransforms } from '../../core/rig/limbs/limb-transforms.ts';
import { mirrorPose, mixPose, type Pose } from '../../core/rig/pose.ts';
import type { Shot } from '../anchor/shot.ts';

/** How far a movement is: so much of the way (0..1) from one turning point to another; 0 is the start. */
export interface Along {
  from: number;
  to: number;
  share: number;
  /** How far it has set off from the start, where it goes on without a stop; wholly, if left out. */
  off?: number;
}

/**
 * The posture of the whole body on the way between two turning points, for the side that is exercised; `turned` is how far
 * it has come to that side from the other.
 */
export function wholePose(move: SolvedMove, along: Along, side: Side, turned = 1): Pose {
  const pose = poseOnRight(move, along);
  const mirrored = turned < 1 || side === 'left' ? mirrorPose(pose) : pose;
  const [there, before] = side === 'right' ? [pose, mirrored] : [mirrored, pose];
  return turned < 1 ? mixPose(before, there, turned) : there;
}

function poseOnRight(move: SolvedMove, { from, to, share, off = 1 }: Along): Pose {
  const keys = keysOf(move, from, to);
  const place = Math.min(1, Math.max(0, share)) * (keys.length - 1);
  const at = Math.min(keys.length - 2, Math.floor(place));
  const there = at < 0 ? named(move, keys[0]!) : between(move, keys[at]!, keys[at + 1]!, place - at);
  return off < 1 ? mixPose(named(move, move.points[0]!), there, off) : there;
}

/** The postures from one turning point to another, both among them. */
function keysOf(
  { points, between: ways }: SolvedMove,
  from: number,
  to: number,
): readonly (readonly number[])[] {
  const [start, end] = [points[Math.min(from, points.length - 1)]!, points[Math.min(to, points.length - 1)]!];
  if (from === to) return [start];
  const way = ways[from];
  if (way) return [start, ...way, end];
  return [start, ...[...(ways[to] ?? [])].reverse(), end];
}

const named = ({ parameters }: SolvedMove, numbers: readonly number[]): Pose =>
  Object.fromEntries(parameters.map((p, i) => [p, numbers[i]!]));

const between = (move: SolvedMove, a: readonly number[], b: readonly number[], share: number): Pose =>
  named(
    move,
    a.map((v, i) => v + (b[i]! - v) * share),
  );

/** The whole body doing an exercise, from the side that shows it best. */
export function wholeShot({ sphere, view: [azimuth, elevation] }: SolvedMove, side: Side): Shot {
  const sign = side === 'right' ? 1 : -1;
  const [x, y, z] = sphere.target;
  const [turn, up] = [azimuth * sign, elevation].map((degrees) => (degrees * Math.PI) / 180) as [
    number,
    number,
  ];
  return {
    target: [x * sign, y, z],
    radius: sphere.radius,
    direction: [Math.sin(turn) * Math.cos(up), Math.sin(up), Math.cos(turn) * Math.cos(up)],
  };
}

/** As steeply as this (its rise on a unit direction) one may look down at a body that lies on the floor, or up at it. */
const [STEEPEST, LOWEST] = [0.8, -0.2];
/** Below that it is looked at from beneath, and the room may be turned. */
const BENEATH = -0.6;
const UPRIGHT: Point = [0, 1, 0];

/**
 * A shot of the resting trunk, taken along to where the body is in the first turning point: near its muscles, from the side of the
 * body that it shows. The room stays upright where it can be looked at so: from straight above it is looked at from obliquely above.
 * From under the floor nobody sees a body: there the room is turned about it, so that it lies in the picture as it does on the floor, its head
 * where it is in the picture of the whole.
 */
export function nearShot({ rig }: ModelIndex, move: SolvedMove, shot: Shot, side: Side): Shot {
  if (!isWhole(rig)) return shot;
  const held = named(move, move.points[1] ?? move.points[0]!);
  const root = Object.fromEntries(
    Object.entries(side === 'right' ? held : mirrorPose(held)).filter(([p]) => p.startsWith('root')),
  );
  const motion = wholeTransforms(rig, root)[0]!;
  const [target, direction] = [
    [0, 0, 0],
    [0, 0, 0],
  ] as [Out, Out];
  transformInto(motion, ...xyz(shot.target), target, 0);
  turnInto(motion, shot.direction, direction);
  const rise = direction[1] / Math.hypot(...direction);
  if (rise >= LOWEST && rise <= STEEPEST) return { ...shot, target, direction };
  const whole = wholeShot(move, side).direction;
  if (rise < LOWEST) {
    const axis: Out = [0, 0, 0];
    turnInto(motion, UPRIGHT, axis);
    return { ...shot, target, direction, up: rise < BENEATH ? upAs(axis, direction, whole) : UPRIGHT };
  }
  const level = leveled(direction, whole);
  const flat = Math.sqrt(1 - STEEPEST ** 2);
  return { ...shot, target, direction: [level[0] * flat, STEEPEST, level[2] * flat] };
}

/** What is up where the long axis of a body, seen from one direction, points the same way in the picture as from another with the room upright. */
function upAs(axis: Point, seen: Point, as: Point): Point {
  const [from, upright] = [unit(seen), unit(as)];
  const right = unit(cross(UPRIGHT, upright));
  const turn = Math.atan2(dot(axis, cross(upright, right)), dot(axis, right));
  const flat = unit(reject(axis, from));
  return unit(add(scale(flat, Math.sin(turn)), scale(cross(from, flat), Math.cos(turn))));
}

/** The level part of a direction that looks down steeply, drawn toward that from which the whole is best seen; a unit direction. */
function leveled(direction: Point, best: Point): Point {
  const [x, z] = [direction[0] + best[0], direction[2] + best[2]];
  const size = Math.hypot(x, z) || 1;
  return [x / size, 0, z / size];
}

type Out = [number, number, number];
const xyz = ([x, y, z]: Point): Out => [x, y, z];

/** Whether a rig has limbs. */
export const isWhole = (rig: Rig): rig is WholeRig => 'limbs' in rig;
