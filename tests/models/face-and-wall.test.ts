import { beforeAll, describe, expect, it } from 'vitest';
import { buildMeshes } from '../../models/build/mesh/meshes.ts';
import { allStructures } from '../../models/build/structures/structures.ts';
import type { Mesh } from '../../models/geometry/mesh.ts';
import { distanceTo } from './surface-distance.ts';

const USED = new Set([
  'transversus-abdominis',
  'internal-oblique',
  'external-oblique',
  'digastric-anterior-belly',
  'mylohyoid',
  'geniohyoid',
  'thyroid-cartilage',
  'cricoid-cartilage',
  'trachea',
  'vertebra-c6',
  'orbicularis-oculi-orbital',
  'orbicularis-oculi-palpebral',
  'orbicularis-oris',
  'subscapularis',
  'scapula',
]);

let meshes: Map<string, Mesh>;
beforeAll(async () => {
  meshes = await buildMeshes(allStructures().filter(({ id }) => USED.has(id)));
}, 600_000);

type Point = [number, number, number];
const points = (id: string): Point[] => {
  const { positions } = meshes.get(id)!;
  return Array.from({ length: positions.length / 3 }, (_, i) => [
    positions[i * 3]!,
    positions[i * 3 + 1]!,
    positions[i * 3 + 2]!,
  ]);
};
const mean = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0) / numbers.length;
const middle = (id: string, axis: 0 | 1 | 2, within: (p: Point) => boolean = () => true): number =>
  mean(
    points(id)
      .filter(within)
      .map((p) => p[axis]),
  );

describe('the wall of the belly', () => {
  it('lies in its order: transversus under internal oblique under external oblique', () => {
    /** How far out it lies at the flank, mm from the middle of the body. */
    const out = (id: string) =>
      mean(
        points(id)
          .filter(([x, y, z]) => x < -80 && y > 965 && y < 1020 && z > 85 && z < 150)
          .map(([x, , z]) => Math.hypot(x, z - 80)),
      );
    expect(out('transversus-abdominis')).toBeLessThan(out('internal-oblique'));
    expect(out('internal-oblique')).toBeLessThan(out('external-oblique'));
  });
});

describe('the throat', () => {
  it('has the floor of the mouth in its order: digastric under mylohyoid under geniohyoid', () => {
    const near = ([x, , z]: Point) => x > -10 && z > 140 && z < 160;
    const height = (id: string) => middle(id, 1, near);
    expect(height('digastric-anterior-belly')).toBeLessThan(height('mylohyoid'));
    expect(height('mylohyoid')).toBeLessThan(height('geniohyoid'));
  });

  it('has a larynx above the windpipe, and both before the spine', () => {
    expect(middle('thyroid-cartilage', 1)).toBeGreaterThan(middle('cricoid-cartilage', 1));
    expect(middle('cricoid-cartilage', 1)).toBeGreaterThan(middle('trachea', 1));
    const gap = Math.min(
      ...points('cricoid-cartilage').map((p) => distanceTo(meshes.get('trachea')!, p).distance),
    );
    expect(gap).toBeLessThan(2);
    expect(middle('cricoid-cartilage', 2)).toBeGreaterThan(middle('vertebra-c6', 2) + 20);
  });
});

describe('the face', () => {
  it.each([
    ['orbicularis-oculi-orbital', [-31, 1528]],
    ['orbicularis-oculi-palpebral', [-30, 1526]],
    ['orbicularis-oris', [0, 1470]],
  ] as const)('%s goes all the way round', (id, [x0, y0]) => {
    const sectors = new Set(
      points(id).map(([x, y]) => Math.floor((Math.atan2(y - y0, x - x0) / Math.PI) * 8)),
    );
    expect(sectors.size).toBeGreaterThanOrEqual(14);
  });
});

describe('subscapularis', () => {
  it('lies in front of the blade', () => {
    const belly = points('subscapularis').filter(([x]) => x > -130 && x < -85);
    const blade = meshes.get('scapula')!;
    expect(mean(belly.map((p) => distanceTo(blade, p).distance))).toBeLessThan(12);
    const here = ([x, y]: Point) => x > -130 && x < -85 && y > 1240 && y < 1310;
    expect(middle('subscapularis', 2, here)).toBeGreaterThan(middle('scapula', 2, here) + 5);
  });
});
