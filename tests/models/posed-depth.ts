import type { Mesh } from '../../models/geometry/mesh.ts';
import { rigidHold } from '../../src/core/rig/bones.ts';
import { type DualQuaternion, transformInto } from '../../src/core/rig/dual-quaternion.ts';
import { addHold, four, fourSegments, mixture } from '../../src/core/rig/hold.ts';
import type { Posed, RiggedModel } from './posed-model.ts';
import { boxOf, depthIn } from './surface-distance.ts';

/** A bone at rest, mm, with the segment that carries it whole. */
export interface RigidBone {
  id: string;
  segment: number;
  mesh: Mesh;
}

/** The bones of the right side and the midline. */
export function rigidBones({ parts }: RiggedModel): RigidBone[] {
  return parts.flatMap(({ entry, mesh }) => {
    const hold = rigidHold(entry.id);
    if (!hold || entry.tissue !== 'bone') return [];
    const whole = mixture();
    addHold(whole, hold, 1);
    const to = four();
    fourSegments(whole, false, to);
    const segment = to.segments[to.weights.indexOf(Math.max(...to.weights))]!;
    return [
      {
        id: entry.id,
        segment,
        mesh: { positions: mesh.positions.map((c) => c * 1000), indices: mesh.indices },
      },
    ];
  });
}

/** Stretch of a muscle, v, that is free of its bones: nearer its ends it may sink into what it is attached to. */
const FREE = [0.08, 0.92] as const;
/** One vertex of so many is looked at. */
const EVERY = 3;
/** Vertices less deep than this are not counted, mm. */
const LEAST = 3;

/** How deep the free stretch of a posed muscle lies in any bone: mm, and in which; the bones are carried as well. */
export function deepestInBone(
  { part: { mesh }, positions }: Posed,
  bones: readonly RigidBone[],
  transforms: readonly DualQuaternion[],
): { depth: number; bone: string } {
  const worst = { depth: 0, bone: '' };
  const at: [number, number, number] = [0, 0, 0];
  const back = transforms.map(inverse);
  for (let i = 0; i * 3 < positions.length; i += EVERY) {
    const v = mesh.uv?.[i * 2 + 1] ?? 0;
    if (v <= FREE[0] || v >= FREE[1]) continue;
    let carriedBy = -1;
    for (const { id, segment, mesh: bone } of bones) {
      if (segment !== carriedBy) {
        transformInto(back[segment]!, positions[i * 3]!, positions[i * 3 + 1]!, positions[i * 3 + 2]!, at, 0);
        for (let d = 0; d < 3; d++) at[d] = at[d]! * 1000;
        carriedBy = segment;
      }
      const { min, max } = boxOf(bone);
      if (at[0] < min.x || at[0] > max.x || at[1] < min.y || at[1] > max.y || at[2] < min.z || at[2] > max.z)
        continue;
      const depth = depthIn(bone, at, Math.max(LEAST, worst.depth));
      if (depth > worst.depth) Object.assign(worst, { depth, bone: id });
    }
  }
  return worst;
}

/** The transform that takes back what a unit dual quaternion does. */
const inverse = (d: DualQuaternion): DualQuaternion => d.map((c, i) => (i % 4 === 3 ? c : -c));
