import { describe, expect, it } from 'vitest';
import { magnify } from '../../models/geometry/solid/lens.ts';
import { refineOnce } from '../../models/geometry/solid/refine.ts';
import { furrow, relief, ridge } from '../../models/geometry/solid/relief.ts';
import { sphere } from '../../models/geometry/solid/sdf.ts';
import { sections, superEllipsoid } from '../../models/geometry/solid/sections.ts';
import type { Vec3 } from '../../src/core/math/point.ts';
import { distance } from '../../src/core/math/vector.ts';

describe('a lens', () => {
  const box = { min: [-100, -100, -100], max: [100, 100, 100] } as const;
  const lens = magnify([{ centre: [10, 20, 30], radius: 30, fade: 60, power: 4 }], [box]);

  it.each<Vec3>([
    [10, 20, 30],
    [12, 25, 30],
    [-60, 40, 90],
    [100, -100, 100],
  ])('leads back to %s', (...p) => {
    expect(distance(lens.toBody(lens.toStretched(p)), p)).toBeLessThan(0.05);
  });

  it('magnifies by its power at the centre', () => {
    const [a, b] = [lens.toStretched([12, 20, 30]), lens.toStretched([14, 20, 30])];
    expect(distance(a, b)).toBeCloseTo(8, 1);
  });
});

describe('refining a surface', () => {
  // A tetrahedron with sides of 28 mm.
  const surface = {
    positions: [0, 0, 0, 20, 20, 0, 20, 0, 20, 0, 20, 20],
    triangles: [0, 1, 2, 0, 3, 1, 0, 2, 3, 1, 3, 2],
  };
  const edges = ({ positions, triangles }: typeof surface) =>
    triangles.map((from, k) => {
      const to = triangles[k % 3 === 2 ? k - 2 : k + 1]!;
      const at = (corner: number): Vec3 => [
        positions[corner * 3]!,
        positions[corner * 3 + 1]!,
        positions[corner * 3 + 2]!,
      ];
      return { from, to, length: distance(at(from), at(to)), x: (at(from)[0] + at(to)[0]) / 2 };
    });
  const longest = (x: number) => (x > 9 ? 8 : Number.POSITIVE_INFINITY);
  let refined = surface;
  for (let pass = 0; pass < 3; pass++) refined = refineOnce(refined, longest);

  it('leaves no long edge where short ones are wanted, and no short ones elsewhere', () => {
    expect(edges(refined).filter(({ length, x }) => length > longest(x))).toEqual([]);
    expect(edges(refined).some(({ length }) => length > 14)).toBe(true);
  });

  it('keeps it closed: each edge is met once in each direction', () => {
    const there = new Set(edges(refined).map(({ from, to }) => `${from} ${to}`));
    expect(there.size).toBe(refined.triangles.length);
    expect([...there].filter((edge) => !there.has(edge.split(' ').reverse().join(' ')))).toEqual([]);
  });
});

describe('sections', () => {
  const row = { halfWidth: 60, widestAt: 10, front: 60, back: -20, fullness: [2, 2] } as const;
  const pillar = sections([
    { y: 0, ...row },
    { y: 100, ...row },
    { y: 200, ...row },
  ]);

  it('pass through width, front and back', () => {
    for (const [x, y, z] of [
      [60, 100, 10],
      [0, 100, 60],
      [0, 100, -20],
    ] as const)
      expect(pillar(x, y, z)).toBeCloseTo(0, 3);
  });

  it('measure the distance in front of a section and above the end', () => {
    expect(pillar(0, 100, 75)).toBeCloseTo(15, 1);
    expect(pillar(0, 230, 10)).toBeCloseTo(30, 0);
  });
});

describe('a super-ellipsoid', () => {
  it('passes through the ends of its half-axes', () => {
    const head = superEllipsoid([0, 100, 0], { side: 70, up: 90, down: 80, front: 100, back: 85 }, 2.3);
    for (const [x, y, z] of [
      [70, 100, 0],
      [0, 190, 0],
      [0, 20, 0],
      [0, 100, 100],
      [0, 100, -85],
    ] as const)
      expect(head(x, y, z)).toBeCloseTo(0, 3);
  });
});

describe('relief', () => {
  const ball = sphere([-200, 0, 0], 50);

  it('raises a ridge and presses a furrow in by their height, even from a path off the surface', () => {
    expect(relief(ball, [ridge(5, 20, [-200, 0, 60])])(-200, 0, 50)).toBeCloseTo(-5, 1);
    expect(relief(ball, [furrow(4, 20, [-200, 0, 60])])(-200, 0, 50)).toBeCloseTo(4, 1);
  });

  it('leaves the rest alone', () => {
    expect(relief(ball, [ridge(5, 10, [-200, 0, 50])])(-200, 0, -60)).toBe(ball(-200, 0, -60));
  });
});
