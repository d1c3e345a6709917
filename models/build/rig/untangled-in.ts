import type { ModelIndex } from '../../../src/core/model/model-index.ts';
import type { Rig } from '../../../src/core/model/rig-data.ts';
import type { DualQuaternion } from '../../../src/core/rig/dual-quaternion.ts';
import type { Follow } from '../../../src/core/rig/follow.ts';
import { stretches } from '../../../src/core/rig/lengths.ts';
import type { Mesh } from '../../geometry/mesh.ts';
import type { Moved, Muscle } from './turned-over.ts';
import { type Untangled, untangle } from './untangle.ts';

/** A muscle's index entry with its mesh (mm) and the rig: all that is needed to untangle it. */
export interface Tangle<R extends Rig> {
  entry: Muscle;
  mesh: Mesh;
  rig: R;
}

/** Untangles one muscle in these postures. */
export function untangledIn<R extends Rig>(
  { entry, mesh, rig }: Tangle<R>,
  poses: readonly (readonly DualQuaternion[])[],
  follow: Follow<R>,
): Untangled {
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
      swell: stretches(rig, alone, transforms, follow).get(entry.id)!.right.swell,
    }),
  );
  return untangle(entry, rig, mesh, moves, follow);
}
