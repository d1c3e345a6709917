import { beforeAll, describe, expect, it } from 'vitest';
import { buildMeshes } from '../../models/build/mesh/meshes.ts';
import {
  allStructures,
  isLimb,
  isMidline,
  type Structure,
} from '../../models/build/structures/structures.ts';
import type { MuscleDefinition } from '../../models/definition.ts';
import type { Mesh } from '../../models/geometry/mesh.ts';
import { partMesh } from '../../models/geometry/muscle/muscle.ts';
import { boxOf, depthIn, distanceTo } from './surface-distance.ts';

/** Stretch of a muscle, v, that is free of its bones: nearer its ends it may sink into what it is attached to. */
const FREE = [0.08, 0.92] as const;
/** What a muscle may sink into a bone, mm, share of its free vertices that may lie deeper, and the most for any. */
const BONE = { depth: 4, share: 0.04, most: 10 };
/** What a muscle may sink into its neighbour, mm, and the share of its vertices that may lie deeper. */
const NEIGHBOUR = { depth: 3, share: 0.15 };
/** Stretch of a muscle, v, that counts as its end. */
const END = 0.1;
/** Thigh muscles are cut off below this height, mm: the bones that they run to are not in the model. */
const CUT = 640;
/** Area below which a triangle counts as none, mm², and the share of such triangles that a muscle may have. */
const NO_AREA = { area: 0.01, share: 0.02 };

type Point = [number, number, number];
interface Muscle {
  structure: Structure;
  muscle: MuscleDefinition;
  mesh: Mesh;
  /** Its parts alone: they lap, so only each of them tells inside from outside. */
  parts: Mesh[];
}

let list: Structure[];
let meshes: Map<string, Mesh>;
let muscles: Muscle[];
beforeAll(async () => {
  list = allStructures();
  meshes = await buildMeshes(list);
  muscles = list.flatMap((structure) => {
    const { id, muscle } = structure;
    if (!muscle) return [];
    return [{ structure, muscle, mesh: meshes.get(id)!, parts: muscle.parts.map(partMesh) }];
  });
}, 600_000);

const vertices = ({ positions, uv }: Mesh): { point: Point; v: number }[] =>
  Array.from({ length: positions.length / 3 }, (_, i) => ({
    point: [positions[i * 3]!, positions[i * 3 + 1]!, positions[i * 3 + 2]!],
    v: uv![i * 2 + 1]!,
  }));

const mean = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0) / numbers.length;
const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;

describe('muscles', () => {
  it('do not run deep inside a bone', () => {
    const bones = list.filter((s) => ['bone', 'cartilage', 'disc'].includes(s.tissue));
    const wrong: string[] = [];
    for (const { structure, mesh } of muscles) {
      const free = vertices(mesh).filter(({ v }) => v > FREE[0] && v < FREE[1]);
      const depths = free.map(({ point }) =>
        Math.max(...bones.map((bone) => depthIn(meshes.get(bone.id)!, point, BONE.depth))),
      );
      const share = depths.filter((d) => d > 0).length / depths.length;
      const most = Math.max(...depths);
      if (share > BONE.share || most > BONE.most)
        wrong.push(`${structure.id}: ${percent(share)} of it, at most ${most.toFixed(1)} mm deep`);
    }
    expect(wrong).toEqual([]);
  }, 120_000);

  it('do not run inside their neighbours', () => {
    const wrong: string[] = [];
    for (const one of muscles) {
      const points = vertices(one.mesh);
      for (const other of muscles) {
        if (one === other || !boxOf(one.mesh).intersectsBox(boxOf(other.mesh))) continue;
        if (neverTogether(one, other) || neverTogether(other, one)) continue;
        const within = points.filter(({ point }) =>
          other.parts.some((part) => depthIn(part, point, NEIGHBOUR.depth) > 0),
        );
        const share = within.length / points.length;
        if (share > NEIGHBOUR.share)
          wrong.push(`${one.structure.id}: ${percent(share)} of it in ${other.structure.id}`);
      }
    }
    expect(wrong).toEqual([]);
  }, 120_000);

  it('run from their origin to their insertion', () => {
    const wrong: string[] = [];
    let ends = 0;
    for (const { structure, muscle, parts } of muscles) {
      // What closes upon itself, as the ring of the mouth does, has no end that the other is not.
      if (muscle.attachments.insertion.includes(structure.id)) continue;
      const [origins, insertions] = bonesApart(muscle);
      for (const [k, part] of parts.entries()) {
        const all = vertices(part);
        const first = all.filter(({ v }) => v < END).map(({ point }) => point);
        const last = all.filter(({ v }) => v > 1 - END).map(({ point }) => point);
        const gap = (points: readonly Point[], bones: readonly string[]) =>
          mean(points.map((p) => Math.min(...bones.map((bone) => gapTo(bone, p, isMidline(structure))))));
        const check = (name: string, end: Point[], farEnd: Point[], own: string[], others: string[]) => {
          if (name === 'insertion' && end.some((p) => p[1] < CUT)) return;
          ends++;
          const here = gap(end, own);
          // An end may run into another part of its muscle: then its own bone is still nearer than from the far end.
          if (here < gap(end, others) || here < gap(farEnd, own)) return;
          wrong.push(`${structure.id}, part ${k + 1}: its ${name} lies away from ${own.join(', ')}`);
        };
        check('origin', first, last, origins, insertions);
        check('insertion', last, first, insertions, origins);
      }
    }
    expect(ends).toBeGreaterThan(300);
    expect(wrong).toEqual([]);
  }, 120_000);

  it('are made of triangles that have a place and an area', () => {
    const wrong: string[] = [];
    for (const { structure, mesh } of muscles) {
      if (![...mesh.positions, ...mesh.uv!].every(Number.isFinite))
        wrong.push(`${structure.id}: a vertex is no place`);
      const areas = triangleAreas(mesh);
      const share = areas.filter((area) => area < NO_AREA.area).length / areas.length;
      if (share > NO_AREA.share)
        wrong.push(`${structure.id}: ${percent(share)} of its triangles have no area`);
    }
    expect(wrong).toEqual([]);
  });
});

/** Bones of origin and of insertion without those that are both, where others remain at either end. */
function bonesApart({ attachments: { origin, insertion } }: MuscleDefinition): [string[], string[]] {
  const apart = [
    origin.filter((bone) => !insertion.includes(bone)),
    insertion.filter((bone) => !origin.includes(bone)),
  ] as const;
  return apart.every((bones) => bones.length > 0) ? [apart[0], apart[1]] : [origin, insertion];
}

/** Whether a muscle is cut short where the limbs are not shown, and the other one belongs to the limbs. */
const neverTogether = (short: Muscle, { structure }: Muscle): boolean =>
  isLimb(structure) && muscles.some(({ muscle }) => muscle.replaces === short.structure.id);

/** Distance (mm) to a structure, 0 inside; what lies in the midline may be reached from the other side, and reach there. */
function gapTo(id: string, [x, y, z]: Point, both: boolean): number {
  const to = (p: Point): number => {
    const { distance, inside } = distanceTo(meshes.get(id)!, p);
    return inside ? 0 : distance;
  };
  const midline = isMidline(list.find((s) => s.id === id)!);
  return midline || both ? Math.min(to([x, y, z]), to([-x, y, z])) : to([x, y, z]);
}

function triangleAreas({ positions, indices }: Mesh): number[] {
  return Array.from({ length: indices.length / 3 }, (_, t) => {
    const [a, b, c] = [0, 1, 2].map((k) => {
      const o = indices[t * 3 + k]! * 3;
      return [positions[o]!, positions[o + 1]!, positions[o + 2]!];
    }) as [number[], number[], number[]];
    const [e, f] = [b, c].map((p) => p.map((n, d) => n - a[d]!)) as [number[], number[]];
    return (
      Math.hypot(
        e[1]! * f[2]! - e[2]! * f[1]!,
        e[2]! * f[0]! - e[0]! * f[2]!,
        e[0]! * f[1]! - e[1]! * f[0]!,
      ) / 2
    );
  });
}
