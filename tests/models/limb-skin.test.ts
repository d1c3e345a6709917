import { beforeAll, describe, expect, it } from 'vitest';
import { buildMeshes } from '../../models/build/mesh/meshes.ts';
import { allStructures, type Structure } from '../../models/build/structures/structures.ts';
import { type Mesh, mirrorMesh } from '../../models/geometry/mesh.ts';
import { wholeSkinOf } from '../../models/skin/index.ts';
import { femaleShape, referenceShape } from '../../models/skin/parameters.ts';
import { withoutStumps } from '../../src/core/model/skin-seams.ts';

/** How far anything may come through the skin, mm. */
const THROUGH = 0;
/** Files keep places to this step, mm, and normals to about this angle, as a cosine. */
const STEP = 0.06;
const SAME_DIRECTION = 0.9999;
/** Triangles of both arms with hands, and of both legs with feet. */
const MOST = { arm: 9000, leg: 7400 };

let list: Structure[];
let meshes: Map<string, Mesh>;
beforeAll(async () => {
  list = allStructures();
  meshes = await buildMeshes(list);
}, 600_000);

type Corner = { place: string; normal: readonly number[] };

/** The corners of the edges that belong to one triangle only, by edge. */
function openEdges(mesh: Mesh): Map<string, Corner[]> {
  const corner = (v: number): Corner => ({
    place: [0, 1, 2].map((d) => Math.round(mesh.positions[v * 3 + d]! / STEP)).join(' '),
    normal: [0, 1, 2].map((d) => mesh.normals![v * 3 + d]!),
  });
  const met = new Map<string, [number, number]>();
  for (let k = 0; k < mesh.indices.length; k++) {
    const [a, b] = [mesh.indices[k]!, mesh.indices[k % 3 === 2 ? k - 2 : k + 1]!];
    const key = a < b ? `${a} ${b}` : `${b} ${a}`;
    if (!met.delete(key)) met.set(key, [a, b]);
  }
  return new Map(
    [...met.values()].map(([a, b]) => {
      const corners = [corner(a), corner(b)].sort((p, q) => (p.place < q.place ? -1 : 1));
      return [corners.map((c) => c.place).join(' | '), corners];
    }),
  );
}

/** The trunk's skin as it is shown with limbs. */
function opened({ positions, indices, ...rest }: Mesh): Mesh {
  const kept = withoutStumps(indices, (v) => [positions[v * 3]! / 1000, positions[v * 3 + 1]! / 1000]);
  return { positions, indices: kept, ...rest };
}

describe.each([
  ['reference', referenceShape, 'skin', ''],
  ['female', femaleShape, 'skin-female', '-female'],
])('the skin of the limbs of the %s shape', (_, shape, trunk, ending) => {
  it('lies over every bone and muscle of the whole body', () => {
    const sdf = wholeSkinOf(shape);
    const wrong: string[] = [];
    for (const { id, tissue } of list) {
      if (tissue === 'skin') continue;
      const { positions } = meshes.get(id)!;
      let worst = -1e9;
      for (let i = 0; i < positions.length; i += 3)
        worst = Math.max(worst, sdf(positions[i]!, positions[i + 1]!, positions[i + 2]!));
      if (worst > THROUGH) wrong.push(`${id} ${worst.toFixed(1)} mm`);
    }
    expect(wrong).toEqual([]);
  });

  it('goes on where that of the trunk ends without its stumps, with the same vertices and the same light', () => {
    const body = openEdges(opened(meshes.get(trunk)!));
    const limbs = ['arm', 'leg'].flatMap((limb) => {
      const mesh = meshes.get(`skin-${limb}${ending}`)!;
      return [mesh, mirrorMesh(mesh)].map(openEdges);
    });
    expect(limbs.map((edges) => edges.size)).toEqual([26, 26, 34, 34]);
    expect(limbs.flatMap((edges) => [...edges.keys()]).sort()).toEqual([...body.keys()].sort());
    for (const [edge, corners] of limbs.flatMap((edges) => [...edges]))
      corners.forEach(({ normal }, i) => {
        const other = body.get(edge)![i]!.normal;
        const cosine = normal.reduce((sum, c, d) => sum + c * other[d]!, 0);
        expect(cosine, edge).toBeGreaterThan(SAME_DIRECTION);
      });
  });

  it('is drawn with few triangles', () => {
    for (const limb of ['arm', 'leg'] as const) {
      const triangles = meshes.get(`skin-${limb}${ending}`)!.indices.length / 3;
      expect(triangles * 2, limb).toBeLessThanOrEqual(MOST[limb]);
    }
  });
});
