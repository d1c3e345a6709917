import { beforeAll, describe, expect, it } from 'vitest';
import { buildMeshes } from '../../models/build/mesh/meshes.ts';
import { allStructures, isLimb } from '../../models/build/structures/structures.ts';
import type { Mesh } from '../../models/geometry/mesh.ts';
import { boxOf, depthIn, distanceTo } from './surface-distance.ts';

/** Cartilage between two bones of a joint, mm at most. */
const CARTILAGE = 5;
/** What one bone may sink into another, mm. */
const SUNK = 2.5;

const FINGERS = [1, 2, 3, 4, 5];
/** Bones that meet in a joint of elbow, wrist or hand. */
const JOINTS: readonly (readonly [string, string])[] = [
  ['humerus', 'ulna'],
  ['humerus', 'radius'],
  ['radius', 'ulna'],
  ['radius', 'scaphoid'],
  ['radius', 'lunate'],
  ['scaphoid', 'lunate'],
  ['lunate', 'triquetrum'],
  ['triquetrum', 'pisiform'],
  ['scaphoid', 'trapezium'],
  ['scaphoid', 'trapezoid'],
  ['scaphoid', 'capitate'],
  ['lunate', 'capitate'],
  ['triquetrum', 'hamate'],
  ['trapezium', 'trapezoid'],
  ['trapezoid', 'capitate'],
  ['capitate', 'hamate'],
  ['trapezium', 'metacarpal-1'],
  ['trapezoid', 'metacarpal-2'],
  ['capitate', 'metacarpal-3'],
  ['hamate', 'metacarpal-4'],
  ['hamate', 'metacarpal-5'],
  ...FINGERS.map((n) => [`metacarpal-${n}`, `hand-proximal-phalanx-${n}`] as const),
  ['hand-proximal-phalanx-1', 'hand-distal-phalanx-1'],
  ...FINGERS.slice(1).flatMap((n) => [
    [`hand-proximal-phalanx-${n}`, `hand-middle-phalanx-${n}`] as const,
    [`hand-middle-phalanx-${n}`, `hand-distal-phalanx-${n}`] as const,
  ]),
];

let meshes: Map<string, Mesh>;
let bones: string[];
beforeAll(async () => {
  const list = allStructures().filter((s) => s.tissue === 'bone' && (isLimb(s) || s.id === 'humerus'));
  // Without the humerus, whose trochlea is rounder behind than in life and fills the notch of the ulna.
  bones = list.filter(isLimb).map(({ id }) => id);
  meshes = await buildMeshes(list);
}, 600_000);

type Point = [number, number, number];
const points = ({ positions }: Mesh): Point[] =>
  Array.from({ length: positions.length / 3 }, (_, i) => [
    positions[i * 3]!,
    positions[i * 3 + 1]!,
    positions[i * 3 + 2]!,
  ]);

describe('the bones of arm and leg', () => {
  it('meet in their joints', () => {
    const apart = JOINTS.flatMap(([a, b]) => {
      const gap = Math.min(...points(meshes.get(a)!).map((p) => distanceTo(meshes.get(b)!, p).distance));
      return gap > CARTILAGE ? [`${a} and ${b}: ${gap.toFixed(1)} mm apart`] : [];
    });
    expect(apart).toEqual([]);
  }, 60_000);

  it('do not sink into each other', () => {
    const wrong: string[] = [];
    for (const a of bones)
      for (const b of bones) {
        if (a === b || !boxOf(meshes.get(a)!).intersectsBox(boxOf(meshes.get(b)!))) continue;
        const most = Math.max(...points(meshes.get(a)!).map((p) => depthIn(meshes.get(b)!, p, 0)));
        if (most > SUNK) wrong.push(`${a}: ${most.toFixed(1)} mm deep in ${b}`);
      }
    expect(wrong).toEqual([]);
  }, 60_000);
});
