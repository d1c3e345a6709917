import type { Vec3 } from '../../../src/core/math/point.ts';
import type { Mesh } from '../mesh.ts';

/** A soft rise on a surface: its middle (mm), how far the surface moves there, and the radius it fades out in. */
interface Swelling {
  at: Vec3;
  by: Vec3;
  radius: number;
}

/** The mesh with its vertices near each swelling moved, fully in its middle and not at all at its radius. */
export function swell(mesh: Mesh, swellings: readonly Swelling[]): Mesh {
  const positions = mesh.positions.slice();
  for (let o = 0; o < positions.length; o += 3)
    for (const { at, by, radius } of swellings) {
      const d = [0, 1, 2].map((k) => mesh.positions[o + k]! - at[k]!);
      const fade = 1 - (d[0]! ** 2 + d[1]! ** 2 + d[2]! ** 2) / radius ** 2;
      if (fade > 0) for (const k of [0, 1, 2]) positions[o + k] = positions[o + k]! + by[k]! * fade * fade;
    }
  return { ...mesh, positions };
}
