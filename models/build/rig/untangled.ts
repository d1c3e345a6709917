import type { ModelIndex } from '../../../src/core/model/model-index.ts';
import type { Rig } from '../../../src/core/model/rig-data.ts';
import { stretches } from '../../../src/core/rig/lengths.ts';
import { poseTransforms } from '../../../src/core/rig/transforms.ts';
import type { Mesh } from '../../geometry/mesh.ts';
import { postures } from '../../rig/postures.ts';
import type { Moved, Muscle } from './turned-over.ts';
import { type Untangled, untangle } from './untangle.ts';

/** Postures by lot, beside those of single motions and those named: more than the model is checked in. */
const BY_LOT = 500;

/** A muscle's index entry with its mesh (mm) and the rig: all that is needed to untangle it. */
export interface Tangle {
  entry: Muscle;
  mesh: Mesh;
  rig: Rig;
}

/** Worked out once: a build (and each of its workers) has one rig. */
let poses: ReturnType<typeof poseTransforms>[] | undefined;

/** Untangles one muscle in all postures of the model. */
export function untangled({ entry, mesh, rig }: Tangle): Untangled {
  const { single, mixed, byLot } = postures(rig, BY_LOT);
  poses ??= [...single, ...mixed, ...byLot].map(([, pose]) => poseTransforms(rig, pose));
  const alone: ModelIndex = {
    version: 1,
    files: [],
    structures: [entry],
    areas: [],
    regions: [],
    anchors: [],
    rig,
  };
  const moves = poses.map(
    (transforms): Moved => ({
      transforms,
      swell: stretches(rig, alone, transforms).get(entry.id)!.right.swell,
    }),
  );
  return untangle(entry, rig, mesh, moves);
}
