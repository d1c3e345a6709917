import type { Vec3 } from '../../src/core/math/point.ts';
import { add, cross, distance, normalize, reject, scale, subtract } from '../../src/core/math/vector.ts';
import { hermite } from './hermite.ts';
import { tube } from './loft.ts';
import { faceOutward, type Mesh } from './mesh.ts';

/** A place on the course of a vessel or nerve: x, y, z and its radius there, mm (body frame). */
export type CoursePoint = readonly [x: number, y: number, z: number, radius: number];

interface VesselShape {
  /** Vertices around the section. */
  around: number;
  /** Cross-sections along the course. */
  rings: number;
  /** For a flat nerve: the direction it is wide in, and how many times wider than thick. */
  flat?: { across: Vec3; ratio: number };
}

/**
 * A closed tube along a smooth curve through `course`, of 2 · around · rings triangles. The section is
 * carried along without twisting. Throws a RangeError when two neighbouring points coincide.
 */
export function vessel(course: readonly CoursePoint[], { around, rings, flat }: VesselShape): Mesh {
  const centres = course.map(([x, y, z]): Vec3 => [x, y, z]);
  const at = [0];
  for (let i = 1; i < centres.length; i++) {
    const step = distance(centres[i - 1]!, centres[i]!);
    if (step < 0.2) throw new RangeError(`points ${i} and ${i + 1} of a course are at the same place`);
    at.push(at[i - 1]! + step);
  }
  const total = at.at(-1)!;
  const curve = hermite(at, course);
  const point = (t: number): Vec3 => curve(t).slice(0, 3) as unknown as Vec3;
  const direction = (t: number): Vec3 =>
    normalize(subtract(point(Math.min(total, t + 1)), point(Math.max(0, t - 1))));

  const positions: number[] = [];
  let across = flat?.across ?? anySideways(direction(0));
  for (let k = 0; k < rings; k++) {
    const t = (total * k) / (rings - 1);
    const along = direction(t);
    const side = normalize(reject(across, along));
    if (!flat) across = side;
    const stretch = Math.sqrt(flat?.ratio ?? 1);
    const radius = curve(t)[3]!;
    const [wide, thick] = [scale(side, radius * stretch), scale(cross(along, side), radius / stretch)];
    for (let i = 0; i < around; i++) {
      const a = (2 * Math.PI * i) / around;
      positions.push(...add(point(t), add(scale(wide, Math.cos(a)), scale(thick, Math.sin(a)))));
    }
  }
  const tip = (t: number, out: number): number => {
    positions.push(...add(point(t), scale(direction(t), out * curve(t)[3]! * 0.6)));
    return positions.length / 3 - 1;
  };
  const indices = tube(rings, around, tip(0, -1), tip(total, 1));
  return faceOutward({ positions: Float64Array.from(positions), indices });
}

/** A direction well away from `along`. */
const anySideways = (along: Vec3): Vec3 => (Math.abs(along[0]) < 0.7 ? [1, 0, 0] : [0, 0, 1]);
