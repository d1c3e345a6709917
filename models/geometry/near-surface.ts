import type { Vec3 } from '../../src/core/math/point.ts';
import { distance } from '../../src/core/math/vector.ts';
import type { Box3, Sdf } from './solid/sdf.ts';

/** Edges of the grid along a side of the larger and of the smaller blocks. */
const BLOCKS = [8, 2] as const;
/** A block is passed over when its middle lies so many times farther out than its corners: distances are only of first order. */
const SURE = 5;

/**
 * A solid to be meshed on a grid of step `edge` (mm) inside `around`, in a space of which `toBody` says where in the body its points
 * are. The same near its surface; in blocks that lie wholly outside the distance of their middle stands in for all their places, which
 * are the most.
 */
export const nearSurface = (sdf: Sdf, around: Box3, edge: number, toBody: (p: Vec3) => Vec3): Sdf =>
  BLOCKS.reduce<Sdf>(
    (field, block) => inBlocks(field, around, edge * block, toBody),
    (x, y, z) => {
      const at = toBody([x, y, z]);
      return sdf(at[0], at[1], at[2]);
    },
  );

function inBlocks(field: Sdf, around: Box3, side: number, toBody: (p: Vec3) => Vec3): Sdf {
  const [x0, y0, z0] = around.min;
  const count = (d: 0 | 1 | 2) => Math.ceil((around.max[d] - around.min[d]) / side) + 1;
  const [nx, ny, nz] = [count(0), count(1), count(2)];
  /** The distance of a block's middle where that stands in for the rest, or 0. */
  const look = (i: number, j: number, k: number): number => {
    const at = (a: number, b: number, c: number): Vec3 => [
      x0 + (i + a) * side,
      y0 + (j + b) * side,
      z0 + (k + c) * side,
    ];
    const middle = at(0.5, 0.5, 0.5);
    const out = field(middle[0], middle[1], middle[2]);
    if (!(out > 0)) return 0;
    const here = toBody(middle);
    for (let corner = 0; corner < 8; corner++)
      if (distance(here, toBody(at(corner & 1, (corner >> 1) & 1, corner >> 2))) * SURE > out) return 0;
    return out;
  };
  const known = new Float64Array(nx * ny * nz).fill(Number.NaN);
  return (x, y, z) => {
    const i = Math.floor((x - x0) / side);
    const j = Math.floor((y - y0) / side);
    const k = Math.floor((z - z0) / side);
    // The grid may reach a little out of its box.
    if (i < 0 || j < 0 || k < 0 || i >= nx || j >= ny || k >= nz) return field(x, y, z);
    const at = i + nx * (j + ny * k);
    if (Number.isNaN(known[at]!)) known[at] = look(i, j, k);
    return known[at]! > 0 ? known[at]! : field(x, y, z);
  };
}
