import type { Station } from '../definition.ts';
import { loft } from './loft.ts';
import type { Mesh } from './mesh.ts';
import { cross, dot, normalize, reject, scale, subtract, type Vec3 } from './vector.ts';

/** A place on the course of a vessel or nerve: x, y, z and its radius there, mm (body frame). */
export type CoursePoint = readonly [x: number, y: number, z: number, radius: number];

export interface VesselShape {
  /** Vertices around the section. */
  around?: number;
  /** Cross-sections along the course. */
  rings?: number;
  /** For a flat nerve: direction in which it is wide, and how many times wider than thick. */
  flat?: { across: Vec3; ratio: number };
}

/**
 * A tube along a smooth course. The section is carried along without twisting; each end is closed.
 * Triangles: 2 · around · (rings + 5), rings at least 10.
 */
export function vessel(
  course: readonly CoursePoint[],
  { around = 8, rings = 12, flat }: VesselShape = {},
): Mesh {
  const points = course.map(([x, y, z]): Vec3 => [x, y, z]);
  let across: Vec3 = flat?.across ?? [0.3, 0.2, 0.93];
  const stations = course.map(([x, y, z, radius], i): Station => {
    const along = normalize(
      subtract(points[Math.min(i + 1, points.length - 1)]!, points[Math.max(i - 1, 0)]!),
    );
    if (Math.abs(dot(normalize(across), along)) > 0.98) across = [1, 0, 0];
    const widthAxis = normalize(reject(across, along));
    if (!flat) across = widthAxis;
    const stretch = Math.sqrt(flat?.ratio ?? 1);
    return {
      centre: [x, y, z],
      width: 2 * radius * stretch,
      thickness: (2 * radius) / stretch,
      bend: 0,
      widthAxis: [...widthAxis],
      thicknessAxis: [...scale(cross(along, widthAxis), 1)],
    };
  });
  return loft(stations, { around, step: 0.1, most: rings });
}
