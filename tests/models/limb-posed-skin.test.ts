import { DoubleSide, Ray, Vector3 } from 'three';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildMeshes } from '../../models/build/mesh/meshes.ts';
import { buildEntries } from '../../models/build/rig/entries.ts';
import { rigMesh } from '../../models/build/rig/turned-over.ts';
import { allStructures } from '../../models/build/structures/structures.ts';
import type { Mesh } from '../../models/geometry/mesh.ts';
import { limbPostures, STANCES } from '../../models/rig/limb-postures.ts';
import { posePositions } from '../../src/core/rig/deform.ts';
import { WHOLE } from '../../src/core/rig/limbs/limb-follow.ts';
import { wholeTransforms } from '../../src/core/rig/limbs/limb-transforms.ts';
import type { Pose } from '../../src/core/rig/pose.ts';
import { segmentWeights } from '../../src/core/rig/weights.ts';
import type { RiggedStructure } from './posed-model.ts';
import { treeOf } from './surface-distance.ts';
import { type LimbModel, limbModel, posedLimbs } from './whole-model.ts';

/** How far (mm) anything may stand out of the skin of a limb: 1 but for the wholly bent elbow and the fist, of the female shape most. */
const OUT = { '': 1.5, '-female': 3.1 } as const;
/** One vertex of so many is looked at, and none this near (metres) to the ring where the trunk's skin begins. */
const EVERY = 8;
const RING = 0.06;
/** Any direction. */
const AWAY = new Vector3(0.36, 0.48, 0.8).normalize();

let model: LimbModel;
let skins: Map<string, RiggedStructure>;
beforeAll(async () => {
  model = await limbModel();
  const list = allStructures().filter(({ id }) => /^skin-(arm|leg)/.test(id));
  const built = await buildMeshes(list);
  skins = new Map(
    buildEntries(list, built, model.rig).map((entry) => {
      const mesh = rigMesh(built.get(entry.id)!);
      return [entry.id, { entry, mesh, skinning: segmentWeights(entry, model.rig, mesh, WHOLE) }];
    }),
  );
}, 600_000);

describe.each([
  ['arm', /arm/, 1.14],
  ['leg', /leg/, 0.672],
] as const)('the skin of the %s', (limb, files, ring) => {
  it.each(['', '-female'] as const)(
    'lies over it in every posture of its joints (skin%s)',
    (shape) => {
      const { single, byLot } = limbPostures(model.rig, 6);
      const ofLimb = single.filter(([name]) => !/^(scapula|arm|hip)/.test(name));
      const skin = skins.get(`skin-${limb}${shape}`)!;
      const wrong: string[] = [];
      for (const [name, pose] of [...Object.entries(STANCES), ...ofLimb, ...byLot])
        for (const [id, out] of standingOut(skin, pose, files, ring - RING))
          if (out > OUT[shape]) wrong.push(`${name}: ${id} stands ${out.toFixed(1)} mm out`);
      expect(wrong).toEqual([]);
    },
    120_000,
  );
});

/** What stands out of a skin in a posture, of these files and what lies below a height at rest, and how far (mm). */
function standingOut(skin: RiggedStructure, pose: Pose, files: RegExp, below: number): Map<string, number> {
  const places = posePositions(skin.mesh, skin.skinning, wholeTransforms(model.rig, pose));
  const bvh = treeOf(
    closed(
      places.map((c) => c * 1000),
      skin.mesh.indices,
    ),
  );
  const worst = new Map<string, number>();
  for (const { part, positions } of posedLimbs(model, pose)) {
    if (!files.test(part.entry.file)) continue;
    for (let i = 0; i * 3 < positions.length; i += EVERY) {
      if (part.mesh.positions[i * 3 + 1]! > below) continue;
      const p = new Vector3().fromArray(positions, i * 3).multiplyScalar(1000);
      // Where a bent limb lies in itself its skin is left once more than it is entered, all the same.
      const left = bvh.raycast(new Ray(p, AWAY), DoubleSide);
      if (left.reduce((sum, { face }) => sum + Math.sign(face!.normal.dot(AWAY)), 0) > 0) continue;
      const out = bvh.closestPointToPoint(p)!.distance;
      worst.set(part.entry.id, Math.max(worst.get(part.entry.id) ?? 0, out));
    }
  }
  return worst;
}

/** A mesh with its one open ring closed by a fan about the ring's middle. */
function closed(positions: Float64Array, indices: Uint32Array): Mesh {
  const met = new Map<string, [number, number]>();
  for (let k = 0; k < indices.length; k++) {
    const [a, b] = [indices[k]!, indices[k % 3 === 2 ? k - 2 : k + 1]!];
    const key = a < b ? `${a} ${b}` : `${b} ${a}`;
    if (!met.delete(key)) met.set(key, [a, b]);
  }
  const ring = [...met.values()];
  const middle = [0, 1, 2].map(
    (d) => ring.reduce((sum, [a]) => sum + positions[a * 3 + d]!, 0) / ring.length,
  );
  const fan = ring.flatMap(([a, b]) => [b, a, positions.length / 3]);
  return {
    positions: Float64Array.from([...positions, ...middle]),
    indices: Uint32Array.from([...indices, ...fan]),
  };
}
