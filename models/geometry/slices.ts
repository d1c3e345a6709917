import type { Vec3 } from '../../src/core/math/point.ts';
import { cross, distance, normalize, reject } from '../../src/core/math/vector.ts';
import { hermite } from './hermite.ts';
import { tube } from './loft.ts';
import { faceOutward, type Mesh } from './mesh.ts';

/**
 * One section of a bone: centre x, y, z (mm, body frame), width and thickness (mm), the turn of the width about the
 * axis of the slices (degrees), the bend of its mid-line at the edges (mm), and by how much it is thicker at one edge
 * and thinner at the other (share of the thickness): 0 an ellipse, 0.5 nearly a triangle.
 */
type Slice = readonly [
  x: number,
  y: number,
  z: number,
  width: number,
  thickness: number,
  turn: number,
  bend: number,
  wedge: number,
];

/** How many vertices lie around a section, and how many rings there are from one to the next. */
export interface SliceDensity {
  around: number;
  steps: number;
}

/** A bone by a few sections that all lie square to one axis. */
export interface Slices {
  axis: Vec3;
  slices: readonly Slice[];
  density: SliceDensity;
}

/** How far the ends stand out beyond the first and the last section, mm. */
const CAP = 1;

/** Exponent of the sections: a little fuller than an ellipse (2). */
const EXPONENT = 2.6;

/**
 * A closed mesh through the slices. A section with centre C, width w along W, thickness t along T, bend b and wedge k is
 * `C + W·X·w/2 + T·(b·X² + Y·t/2·(1 + k·X))` with X, Y the super-ellipse. The turn is counted from the side (of an axis
 * that runs sideways: from upright) towards the cross product of the axis and that.
 */
export function sliced({ axis, slices, density: { around, steps } }: Slices): Mesh {
  const along = normalize(axis);
  const side = normalize(reject(Math.abs(along[0]) < 0.8 ? [1, 0, 0] : [0, 1, 0], along));
  const up = cross(along, side);
  const rows = slices.map(([x, y, z, width, thickness, turn, bend, wedge]) => {
    const angle = (turn * Math.PI) / 180;
    return [x, y, z, width * Math.cos(angle), width * Math.sin(angle), thickness, bend, wedge];
  });
  const places = [0];
  slices.forEach((slice, i) => {
    const last = slices[i - 1];
    if (last)
      places.push(places[i - 1]! + distance([last[0], last[1], last[2]], [slice[0], slice[1], slice[2]]));
  });
  const at = hermite(places, rows);
  const outline = superEllipse(around);
  const positions: number[] = [];
  const ring = (row: readonly number[], shrink: number, shift: number) => {
    const [x, y, z, right, ahead, thickness, bend, wedge] = row as unknown as Slice;
    const width = Math.hypot(right, ahead);
    const [cos, sin] = [right / width, ahead / width];
    for (const [X, Y] of outline) {
      const u = (shrink * X * width) / 2;
      const v = ((shrink * thickness) / 2) * Y * (1 + wedge * X) + shrink ** 2 * bend * X * X;
      const [a, b] = [u * cos - v * sin, u * sin + v * cos];
      [x, y, z].forEach((c, d) => {
        positions.push(c + along[d]! * shift + side[d]! * a + up[d]! * b);
      });
    }
  };
  const [first, last] = [rows[0]!, rows.at(-1)!];
  const outward = Math.sign([0, 1, 2].reduce((sum, d) => sum + (last[d]! - first[d]!) * along[d]!, 0));
  const out = (row: readonly number[]) => outward * Math.min(row[5]! / 2, CAP);
  ring(first, 0.45, -0.9 * out(first));
  ring(first, 0.8, -0.5 * out(first));
  for (let i = 0; i + 1 < rows.length; i++)
    for (let k = 0; k < steps; k++) ring(at(places[i]! + ((places[i + 1]! - places[i]!) * k) / steps), 1, 0);
  ring(last, 1, 0);
  ring(last, 0.8, 0.5 * out(last));
  ring(last, 0.45, 0.9 * out(last));
  const rings = positions.length / 3 / around;
  for (const [row, shift] of [
    [first, -out(first)],
    [last, out(last)],
  ] as const)
    for (const d of [0, 1, 2]) positions.push(row[d]! + along[d]! * shift);
  const indices = tube(rings, around, rings * around, rings * around + 1);
  return faceOutward({ positions: Float64Array.from(positions), indices });
}

function superEllipse(around: number): [number, number][] {
  const power = (c: number) => Math.sign(c) * Math.abs(c) ** (2 / EXPONENT);
  return Array.from({ length: around }, (_, k) => {
    const angle = (2 * Math.PI * k) / around;
    return [power(Math.cos(angle)), power(Math.sin(angle))];
  });
}
