import { wholeHold } from '../../../models/rig/limb-bones.ts';
import type { Point } from '../../../src/core/math/point.ts';
import type { Hold } from '../../../src/core/model/rig-data.ts';
import type { DualQuaternion } from '../../../src/core/rig/dual-quaternion.ts';
import { addHold, type Four, four, fourSegments, mixture } from '../../../src/core/rig/hold.ts';
import { posePoint } from '../../models/pose-point.ts';
import type { RiggedStructure } from '../../models/posed-model.ts';

/** A vertex at the very end of a muscle that lies on a bone of its attachments, with what carries such bones beside it. */
export interface EndVertex {
  vertex: number;
  rest: Point;
  holds: Four[];
}

/** An end within the first of a bone is on it; within the second either of two bones may hold it, metres. */
const ON = 0.004;
const BESIDE = 0.008;
/** This near to its origin or insertion (v) a vertex lies at the very end. */
const END = 1e-3;
/** Muscles that end in the skin, over a bone that they glide on. */
const IN_SKIN = new Set(['frontalis']);

/** The end vertices of a muscle. */
export function endVertices(
  { entry, mesh }: RiggedStructure,
  parts: readonly RiggedStructure[],
): EndVertex[] {
  const found: EndVertex[] = [];
  if (!entry.muscle || !mesh.uv) return found;
  for (let vertex = 0; vertex * 3 < mesh.positions.length; vertex++) {
    const v = mesh.uv[vertex * 2 + 1]!;
    if (v > END && v < 1 - END) continue;
    if (v > 0.5 && IN_SKIN.has(entry.id)) continue;
    const ids = entry.muscle.attachments[v < 0.5 ? 'origin' : 'insertion'];
    const rest = [...mesh.positions.subarray(vertex * 3, vertex * 3 + 3)] as unknown as Point;
    const near = parts
      .filter(({ entry: { id, bounds } }) => ids.includes(id) && isBy(bounds, rest) && wholeHold(id))
      .map((b) => ({ hold: wholeHold(b.entry.id)!, gap: gapTo(b.mesh.positions, rest) }));
    if (!near.some(({ gap }) => gap < ON)) continue;
    const holds = near.filter(({ gap }) => gap < BESIDE).map(({ hold }) => carriers(hold));
    found.push({ vertex, rest, holds });
  }
  return found;
}

/** How far the ends of a posed muscle are from where a bone has carried them at most, metres. */
export function endsOff(
  ends: readonly EndVertex[],
  positions: Float64Array,
  transforms: readonly DualQuaternion[],
): number {
  let worst = 0;
  for (const { vertex, rest, holds } of ends) {
    let off = Number.POSITIVE_INFINITY;
    for (const hold of holds) {
      const at = posePoint(transforms, hold, rest);
      off = Math.min(off, Math.hypot(...at.map((c, d) => c - positions[vertex * 3 + d]!)));
    }
    worst = Math.max(worst, off);
  }
  return worst;
}

function carriers(hold: Hold): Four {
  const whole = mixture();
  addHold(whole, hold, 1);
  const to = four();
  fourSegments(whole, false, to);
  return to;
}

/** Whether a place lies so near to a box that a bone in it may hold it. */
const isBy = ({ min, max }: RiggedStructure['entry']['bounds'], p: Point): boolean =>
  p.every((c, d) => c > min[d]! - BESIDE && c < max[d]! + BESIDE);

function gapTo(positions: ArrayLike<number>, p: Point): number {
  let best = Number.POSITIVE_INFINITY;
  for (let i = 0; i < positions.length; i += 3)
    best = Math.min(
      best,
      Math.hypot(positions[i]! - p[0], positions[i + 1]! - p[1], positions[i + 2]! - p[2]),
    );
  return best;
}
