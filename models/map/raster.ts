import type { Face } from '../../src/core/model/body-map.ts';
import type { Mesh } from '../geometry/mesh.ts';
import { eachCell } from '../geometry/triangle-cells.ts';

/** A grid over the picture plane of a face, millimetres: cell (i, j) is the place (left + i·step, top + j·step). */
export interface Grid {
  left: number;
  top: number;
  width: number;
  height: number;
  step: number;
}

/** What is seen of a mesh along the view: per cell the nearest surface. Cells that see nothing are -Infinity deep. */
export interface Raster {
  grid: Grid;
  /** How far toward the viewer the nearest surface lies, mm. */
  near: Float32Array;
  /** How far toward the viewer the farthest surface lies, mm. */
  far: Float32Array;
  /** A value per vertex (see `rasterise`), as the nearest surface has it. */
  value: Float32Array;
}

/** Where a place of the body (mm) lies in the picture of a face: x right, y down, and how far toward the viewer. */
export const project = (face: Face, x: number, y: number, z: number): [number, number, number] =>
  face === 'front' ? [x, -y, z] : [-x, -y, -z];

/** The grid that holds a mesh with a margin around it. */
export function gridAround(mesh: Mesh, face: Face, step: number): Grid {
  const min = [Infinity, Infinity];
  const max = [-Infinity, -Infinity];
  for (let i = 0; i < mesh.positions.length; i += 3) {
    const p = project(face, mesh.positions[i]!, mesh.positions[i + 1]!, mesh.positions[i + 2]!);
    for (const d of [0, 1]) {
      min[d] = Math.min(min[d]!, p[d]!);
      max[d] = Math.max(max[d]!, p[d]!);
    }
  }
  const from = (d: number) => Math.floor(min[d]! / step - 2) * step;
  const count = (d: number) => Math.ceil((max[d]! - from(d)) / step + 3);
  return { left: from(0), top: from(1), width: count(0), height: count(1), step };
}

export const emptyRaster = (grid: Grid): Raster => {
  const cells = grid.width * grid.height;
  return {
    grid,
    near: new Float32Array(cells).fill(-Infinity),
    far: new Float32Array(cells).fill(Infinity),
    value: new Float32Array(cells),
  };
};

/** Draws a mesh into the raster, with a value per vertex. */
export function rasterise(raster: Raster, mesh: Mesh, face: Face, values?: ArrayLike<number>): void {
  const { grid, near, far, value } = raster;
  const { positions, indices } = mesh;
  const corner = (i: number): Corner => {
    const [x, y, d] = project(face, positions[i * 3]!, positions[i * 3 + 1]!, positions[i * 3 + 2]!);
    return [(x - grid.left) / grid.step, (y - grid.top) / grid.step, d, values?.[i] ?? 0];
  };
  for (let t = 0; t < indices.length; t += 3) {
    const [a, b, c] = [corner(indices[t]!), corner(indices[t + 1]!), corner(indices[t + 2]!)];
    eachCell(grid, [a, b, c], (cell, u, v, w) => {
      const depth = u * a[2] + v * b[2] + w * c[2];
      if (depth < far[cell]!) far[cell] = depth;
      if (depth <= near[cell]!) return;
      near[cell] = depth;
      value[cell] = u * a[3] + v * b[3] + w * c[3];
    });
  }
}

type Corner = readonly [number, number, number, number];

/** The depth of another raster at a place of this grid, -Infinity outside of it. */
export function sample({ grid, near }: Raster, x: number, y: number): number {
  const i = Math.round((x - grid.left) / grid.step);
  const j = Math.round((y - grid.top) / grid.step);
  if (i < 0 || j < 0 || i >= grid.width || j >= grid.height) return -Infinity;
  return near[j * grid.width + i]!;
}
