import type { WholeRig } from '../../../src/core/model/rig-data.ts';
import { mixPose, type Pose } from '../../../src/core/rig/pose.ts';
import type { Track } from '../../../src/domain/exercise/tracks.ts';
import type { Angles, Manner } from '../move.ts';
import { anchor } from './anchored.ts';
import { type Moment, solvePosture } from './solve-posture.ts';
import { type Touch, touchesOf } from './touch.ts';

/** In how many steps a posture goes over into the next. */
const KEYS_A_WAY = 8;

/** A movement as it is solved: the turning points, the start first, and what lies between each and the next, and back. */
export interface Solved {
  points: Pose[];
  between: Pose[][];
  touches: Touch[];
}

/** What of a track is the movement itself: trunk, neck, head and shoulder blades go as it says. */
const OF_TRACK = /^(neck|head|jaw|brow|lumbar|thoracic|scapula)/;

/** The wanted posture of a turning point: the way's angles, under what the track says of the trunk. */
export function wantedPose(track: Track, way: Manner, point: number): Pose {
  const trunk = point === 0 ? track.start : (track.poses[point - 1] ?? track.start);
  const own = point === 0 ? undefined : (way.poses?.[point - 1] ?? way.poses?.at(-1));
  const angles: Angles = { ...way.start, ...own };
  return {
    ...angles,
    ...Object.fromEntries(Object.entries(trunk).filter(([p]) => OF_TRACK.test(p) && angles[p] === undefined)),
  } as Pose;
}

/** The turning point after one of so many. */
export const nextPoint = ({ goesOn }: Manner, point: number, count: number): number =>
  point + 1 < count ? point + 1 : goesOn ? 1 : 0;

/** Solves a movement: every turning point from the one before, then what lies between them. */
export function solveMove(rig: WholeRig, track: Track, way: Manner): Solved {
  const touches = touchesOf(way, rig);
  const count = track.poses.length + 1;
  const points: Pose[] = [];
  for (let i = 0; i < count; i++) {
    const wanted = wantedPose(track, way, i);
    const moment: Moment = { from: i, to: i, share: 0 };
    const pose = solvePosture(rig, way, touches, wanted, i > 0 ? [wanted, points[i - 1]!] : [wanted], moment);
    points.push(pose);
    anchor(rig, touches, pose, i);
  }
  const legs = count === 1 ? [] : points.map((_, i): [number, number] => [i, nextPoint(way, i, count)]);
  const between = legs.map(([from, to], leg): Pose[] =>
    count === 2 && leg === 1 ? [] : inBetween(rig, way, touches, points, from, to),
  );
  // There and back on the same way.
  if (count === 2) between[1] = [...between[0]!].reverse();
  return { points, between, touches };
}

function inBetween(
  rig: WholeRig,
  way: Manner,
  touches: readonly Touch[],
  points: readonly Pose[],
  from: number,
  to: number,
): Pose[] {
  const out: Pose[] = [];
  const { steps = KEYS_A_WAY } = way;
  for (let k = 1; k < steps; k++) {
    const share = k / steps;
    const wanted = arched(mixPose(points[from]!, points[to]!, share), way.arcs?.[from], share);
    out.push(solvePosture(rig, way, touches, wanted, [wanted], { from, to, share }, true));
  }
  return out;
}

function arched(pose: Pose, arc: Angles | undefined, share: number): Pose {
  if (!arc) return pose;
  const own: Readonly<Record<string, number>> = pose;
  const by = Math.sin(Math.PI * share);
  return { ...pose, ...Object.fromEntries(Object.entries(arc).map(([p, v]) => [p, (own[p] ?? 0) + v * by])) };
}
