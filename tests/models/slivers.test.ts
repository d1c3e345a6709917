import { describe, expect, it } from 'vitest';
import type { Mesh } from '../../models/geometry/mesh.ts';
import { withoutSlivers } from '../../models/geometry/slivers.ts';

/** Two triangles on an edge of 10 mm, one `gap` mm wide and raised by `height`, the other flat and `below` mm wide. */
const kite = (gap: number, height = 0, below = 8): Mesh => ({
  // biome-ignore format: a point a line
  positions: new Float64Array([
    0, 0, 0,
    10, 0, 0,
    5, gap, height,
    5, -below, 0,
  ]),
  indices: new Uint32Array([0, 1, 2, 1, 0, 3]),
});

/** The directed edges of a mesh; each occurs once where all triangles are counter-clockwise alike. */
const edges = (indices: Uint32Array): string[] =>
  [...indices].map((i, k) => `${i} ${indices[k % 3 === 2 ? k - 2 : k + 1]}`);

describe('a sliver', () => {
  it('has its longest edge laid the other way, its neighbour keeping its sense', () => {
    const indices = withoutSlivers(kite(1), [0], 0.2);
    expect(edges(indices)).toContain('2 3');
    expect(edges(indices)).toContain('3 2');
    expect(edges(indices)).not.toContain('0 1');
    const rim = ['1 2', '2 0', '0 3', '3 1'];
    expect(edges(indices)).toEqual(expect.arrayContaining(rim));
  });

  it('is left where it is not named, not slim, or where that would fold the surface', () => {
    const same = (mesh: Mesh, named: number[], slim: number) =>
      expect(withoutSlivers(mesh, named, slim)).toEqual(mesh.indices);
    same(kite(1), [], 0.2);
    same(kite(5), [0], 0.2);
    same(kite(0.5, 1.8, 1), [0], 0.2);
  });
});
