import type { Point } from '../../../src/core/math/point.ts';
import type { WholeRig } from '../../../src/core/model/rig-data.ts';
import { withoutStumps } from '../../../src/core/model/skin-seams.ts';
import { posePositions } from '../../../src/core/rig/deform.ts';
import { apply, type DualQuaternion } from '../../../src/core/rig/dual-quaternion.ts';
import { WHOLE } from '../../../src/core/rig/limbs/limb-follow.ts';
import {
  mirrorSkinning,
  type RigMesh,
  type Skinning,
  segmentWeights,
} from '../../../src/core/rig/weights.ts';
import { buildMeshes } from '../../build/mesh/meshes.ts';
import { buildEntries } from '../../build/rig/entries.ts';
import { rigMesh } from '../../build/rig/turned-over.ts';
import { allStructures } from '../../build/structures/structures.ts';
import { type Mesh, mergeMeshes, mirrorMesh } from '../../geometry/mesh.ts';
import { ballNumber, FIGURE } from '../body/figure.ts';
import { FACE_LINES, LIP_LINE } from './features.ts';

/** What is drawn of a body in any posture: its skin and the muscles of its right side; metres. */
export interface DrawnBody {
  skin: (transforms: readonly DualQuaternion[]) => Mesh;
  /** Lines of the face, by vertices of the skin. */
  face: readonly (readonly number[])[];
  /** The lower lip, as the jaw has it. */
  lip: (transforms: readonly DualQuaternion[]) => Point[];
  muscle: (id: string, transforms: readonly DualQuaternion[]) => Mesh | undefined;
}

interface Piece {
  mesh: RigMesh & { positions: Float64Array; normals: Float64Array; indices: Uint32Array };
  skinning: Skinning;
}

/** Loads skin and muscles, from the cache of the model's build where that has them. */
export async function drawnBody(rig: WholeRig): Promise<DrawnBody> {
  const all = allStructures();
  const wanted = all.filter(({ id, tissue }) => tissue === 'muscle' || SKINS.includes(id));
  const built = await buildMeshes(wanted);
  const entries = new Map(buildEntries(wanted, built, rig).map((entry) => [entry.id, entry]));
  const known = new Map<string, Piece>();
  const piece = (id: string): Piece | undefined => {
    const before = known.get(id);
    const entry = entries.get(id);
    const shape = built.get(id);
    if (before || !entry || !shape) return before;
    const mesh = rigMesh(shape);
    const made = { mesh, skinning: segmentWeights(entry, rig, mesh, WHOLE) };
    known.set(id, made);
    return made;
  };
  const [trunk, arm, leg] = SKINS.map((id) => piece(id)!) as [Piece, Piece, Piece];
  const pieces = [opened(trunk), arm, mirrored(arm), leg, mirrored(leg)];
  return {
    skin: (transforms) => mergeMeshes(pieces.map((p) => posed(p, transforms))),
    face: FACE_LINES.map((line) => line.map((at) => nearestVertex(pieces[0]!.mesh.positions, at))),
    lip: (transforms) => LIP_LINE.map((at) => apply(transforms[JAW]!, at)),
    muscle: (id, transforms) => {
      const found = piece(id);
      return found && posed(found, transforms);
    },
  };
}

function nearestVertex(positions: Float64Array, [x, y, z]: readonly [number, number, number]): number {
  let [found, least] = [0, Infinity];
  for (let v = 0; v < positions.length / 3; v++) {
    const away = Math.hypot(positions[v * 3]! - x, positions[v * 3 + 1]! - y, positions[v * 3 + 2]! - z);
    if (away < least) [found, least] = [v, away];
  }
  return found;
}

/** The segment of the chin. */
const JAW = FIGURE[ballNumber('chin')]!.segment;

const SKINS: readonly string[] = ['skin', 'skin-arm', 'skin-leg'];

const posed = ({ mesh, skinning }: Piece, transforms: readonly DualQuaternion[]): Mesh => ({
  positions: posePositions(mesh, skinning, transforms),
  indices: mesh.indices,
});

function opened({ mesh, skinning }: Piece): Piece {
  const { positions } = mesh;
  const indices = withoutStumps(mesh.indices, (v) => [positions[v * 3]!, positions[v * 3 + 1]!]);
  return { mesh: { ...mesh, indices }, skinning };
}

function mirrored({ mesh, skinning }: Piece): Piece {
  const { positions, indices } = mirrorMesh({ positions: mesh.positions, indices: mesh.indices });
  const normals = mesh.normals.map((c, i) => (i % 3 === 0 ? -c : c));
  return { mesh: { ...mesh, positions, indices, normals }, skinning: mirrorSkinning(skinning) };
}
