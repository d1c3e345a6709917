import type { Mesh } from './mesh.ts';

/** An axis-aligned box, mm. */
export interface Bounds {
  min: [number, number, number];
  max: [number, number, number];
}

/** A box that holds nothing yet. */
export const nothing = (): Bounds => ({ min: [1e9, 1e9, 1e9], max: [-1e9, -1e9, -1e9] });

/** Widens a box so that it holds the point at `o` in a list of coordinates. */
export function include({ min, max }: Bounds, positions: ArrayLike<number>, o: number): void {
  for (let d = 0; d < 3; d++) {
    min[d] = Math.min(min[d]!, positions[o + d]!);
    max[d] = Math.max(max[d]!, positions[o + d]!);
  }
}

/** The box about all vertices. */
export function boundsOf({ positions }: Mesh): Bounds {
  const box = nothing();
  for (let o = 0; o < positions.length; o += 3) include(box, positions, o);
  return box;
}

/** Whether two right-side boxes, or their mirror images, come within `gap` mm of each other. */
export function touches(a: Bounds, b: Bounds, gap: number): boolean {
  const along = (d: number) => a.min[d]! - gap < b.max[d]! && b.min[d]! - gap < a.max[d]!;
  const acrossMidline = a.max[0] + b.max[0] > -gap;
  return along(1) && along(2) && (along(0) || acrossMidline);
}

/** Distance from a point to a box, 0 inside; mm. */
export const distanceTo = ({ min, max }: Bounds, x: number, y: number, z: number): number =>
  Math.hypot(
    Math.max(0, min[0] - x, x - max[0]),
    Math.max(0, min[1] - y, y - max[1]),
    Math.max(0, min[2] - z, z - max[2]),
  );

/** The box of all that differs between two states of a mesh; empty when nothing does. */
export function changeBounds(before: Mesh | undefined, after: Mesh | undefined): Bounds {
  const box = nothing();
  if (before && after && sameTriangles(before, after)) {
    const moved = (v: number) =>
      [0, 1, 2].some((d) => before.positions[v * 3 + d] !== after.positions[v * 3 + d]);
    for (let t = 0; t < after.indices.length; t += 3) {
      const corners = after.indices.subarray(t, t + 3);
      if (!corners.some(moved)) continue;
      for (const v of corners) for (const { positions } of [before, after]) include(box, positions, v * 3);
    }
    return box;
  }
  for (const mesh of [before, after])
    for (let o = 0; mesh && o < mesh.positions.length; o += 3) include(box, mesh.positions, o);
  return box;
}

/** Whether two meshes join the same vertices, wherever these lie. */
export const sameTriangles = (a: Mesh, b: Mesh): boolean =>
  a.positions.length === b.positions.length &&
  a.indices.length === b.indices.length &&
  a.indices.every((v, i) => v === b.indices[i]);
