import type { Point, Vec3 } from '../../../src/core/math/point.ts';
import { distance } from '../../../src/core/math/vector.ts';
import type { LimbIndex, ModelIndex, StructureEntry } from '../../../src/core/model/model-index.ts';
import { packCourses } from '../../../src/core/model/packed-courses.ts';
import type { MuscleCourse } from '../../../src/core/model/rig-data.ts';
import { boundsOf } from '../../geometry/bounds.ts';
import type { Mesh } from '../../geometry/mesh.ts';
import { limbHold } from '../../rig/limb-bones.ts';
import { metresToTenth, pointInMetres } from '../../units.ts';
import type { Structure } from '../structures/structures.ts';

const inMetres = (p: readonly number[]): Point => pointInMetres(p, metresToTenth);

/** The index entry of a built structure; muscles need their course. */
export function entryOf(structure: Structure, mesh: Mesh, course?: MuscleCourse): StructureEntry {
  const { min, max } = boundsOf(mesh);
  const { id, name, fma, tissue, file, muscle } = structure;
  const hold = limbHold(id);
  const entry: StructureEntry = {
    id,
    name,
    fma,
    tissue,
    file: `${file}.glb`,
    triangles: mesh.indices.length / 3,
    bounds: { min: inMetres(min), max: inMetres(max) },
    ...(hold ? { hold } : {}),
  };
  if (!muscle || !course) return entry;
  const tendons = muscle.parts.map((p) => p.tendon);
  const middle = (k: 0 | 1) =>
    tendons.map((t) => t[k]).sort((a, b) => a - b)[Math.floor(tendons.length / 2)]!;
  return {
    ...entry,
    muscle: {
      regions: muscle.regions,
      ...(muscle.replaces ? { replaces: muscle.replaces } : {}),
      layer: muscle.layer,
      ...(muscle.under ? { under: muscle.under } : {}),
      attachments: muscle.attachments,
      tendon: [middle(0), middle(1)],
      line: lineOf(mesh),
      span: spanOf(mesh),
      course,
    },
  };
}

/** Middle of the vertices near the origin, halfway and near the insertion. */
function lineOf({ positions, uv }: Mesh): readonly [Point, Point, Point] {
  const middle = (low: number, high: number): Point => {
    const sum: [number, number, number] = [0, 0, 0];
    let count = 0;
    for (let i = 0; i * 3 < positions.length; i++) {
      const v = uv![i * 2 + 1]!;
      if (v < low || v > high) continue;
      for (let d = 0; d < 3; d++) sum[d] = sum[d]! + positions[i * 3 + d]!;
      count++;
    }
    return inMetres(sum.map((c) => c / Math.max(1, count)));
  };
  return [middle(0, 0.12), middle(0.35, 0.65), middle(0.88, 1)];
}

/** Typical length in metres of one unit of u and of v, from the triangles' own stretch. */
function spanOf({ positions, indices, uv }: Mesh): readonly [number, number] {
  const at = (i: number): Vec3 => [positions[i * 3]!, positions[i * 3 + 1]!, positions[i * 3 + 2]!];
  const ratios: [number[], number[]] = [[], []];
  for (let t = 0; t < indices.length; t += 3)
    for (const [i, j] of [
      [indices[t]!, indices[t + 1]!],
      [indices[t + 1]!, indices[t + 2]!],
    ] as const) {
      const du = Math.abs(uv![i * 2]! - uv![j * 2]!);
      const dv = Math.abs(uv![i * 2 + 1]! - uv![j * 2 + 1]!);
      const l = distance(at(i), at(j));
      if (du > 0.01 && dv < du * 0.2) ratios[0].push(l / du);
      if (dv > 0.01 && du < dv * 0.2) ratios[1].push(l / dv);
    }
  const median = (list: number[]) => {
    list.sort((a, b) => a - b);
    return metresToTenth(list[Math.floor(list.length / 2)] ?? 50);
  };
  return [median(ratios[0]), median(ratios[1])];
}

/** Serialises the index, its lines packed, so that equal models give equal bytes. */
export const serialise = (index: ModelIndex | LimbIndex): string => `${JSON.stringify(packCourses(index))}\n`;
