import { beforeAll, describe, expect, it } from 'vitest';
import { buildMeshes } from '../../models/build/mesh/meshes.ts';
import { allStructures, isLimb, type Structure } from '../../models/build/structures/structures.ts';
import type { Mesh } from '../../models/geometry/mesh.ts';
import { partMesh } from '../../models/geometry/muscle/muscle.ts';
import { distanceTo } from './surface-distance.ts';

/** Ligament, periosteum and cartilage that the model leaves out may lie between an end and its bone, mm. */
const GAP = 6;
/** Without the limbs, thigh muscles are cut off below this height, mm: those ends hang free on purpose. */
const CUT = 640;

let list: Structure[];
let meshes: Map<string, Mesh>;
beforeAll(async () => {
  list = allStructures();
  meshes = await buildMeshes(list);
}, 600_000);

type Point = [number, number, number];

function endPoints(mesh: Mesh, end: 'origin' | 'insertion'): Point[] {
  const out: Point[] = [];
  for (let i = 0; i * 3 < mesh.positions.length; i++) {
    const v = mesh.uv![i * 2 + 1]!;
    if (end === 'origin' ? v > 0.03 : v < 0.97) continue;
    out.push([mesh.positions[i * 3]!, mesh.positions[i * 3 + 1]!, mesh.positions[i * 3 + 2]!]);
  }
  return out;
}

const gapTo = (mesh: Mesh, p: Point): number => {
  const { distance, inside } = distanceTo(mesh, p);
  return inside ? 0 : distance;
};

describe('muscle ends', () => {
  it('lie on a bone they are said to attach to, or run into another part of their muscle', () => {
    const wrong: string[] = [];
    let ends = 0;
    for (const { id, file, muscle } of list) {
      if (!muscle) continue;
      const parts = muscle.parts.map(partMesh);
      for (const [k, mesh] of parts.entries())
        for (const end of ['origin', 'insertion'] as const) {
          const points = endPoints(mesh, end);
          if (!isLimb({ file }) && points.some((p) => p[1] < CUT)) continue;
          ends++;
          const holds = [
            ...muscle.attachments[end].map((bone) => meshes.get(bone)!),
            ...parts.filter((_, other) => other !== k),
          ];
          // Midline structures may be reached from the other side.
          const gap = Math.min(
            ...points.flatMap((p) => holds.flatMap((h) => [gapTo(h, p), gapTo(h, [-p[0], p[1], p[2]])])),
          );
          if (gap > GAP) wrong.push(`${id}, part ${k + 1}, ${end}: ${gap.toFixed(1)} mm off`);
        }
    }
    expect(ends).toBeGreaterThan(300);
    expect(wrong).toEqual([]);
  }, 120_000);
});
