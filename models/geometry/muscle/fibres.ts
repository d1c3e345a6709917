import type { Vec3 } from '../../../src/core/math/point.ts';
import { hermite } from '../hermite.ts';
import type { Mesh } from '../mesh.ts';

const STEPS = 28;

/**
 * Gives a mesh the fibre coordinates of `lines` (origin first, insertion last; each from edge to edge, mm):
 * every vertex takes the (u, v) of the nearest place on the smooth surface through the lines.
 */
export function applyFibres(mesh: Mesh, lines: readonly (readonly Vec3[])[]): Mesh {
  const samples = fibreNet(lines);
  const uv = new Float64Array((mesh.positions.length / 3) * 2);
  for (let i = 0; i * 3 < mesh.positions.length; i++) {
    const p: Vec3 = [mesh.positions[i * 3]!, mesh.positions[i * 3 + 1]!, mesh.positions[i * 3 + 2]!];
    const [u, v] = nearest(samples, p);
    uv[i * 2] = u;
    uv[i * 2 + 1] = v;
  }
  return { ...mesh, uv };
}

/** Grid of points on the fibre surface: [v][u], both at STEPS + 1 even steps. */
function fibreNet(lines: readonly (readonly Vec3[])[]): Vec3[][] {
  const even = (n: number) => Array.from({ length: n }, (_, i) => i / (n - 1));
  const across = lines.map((line) => hermite(even(line.length), line));
  const alongParameters = even(lines.length);
  return even(STEPS + 1).map((v) =>
    even(STEPS + 1).map((u) => {
      const along = hermite(
        alongParameters,
        across.map((f) => f(u)),
      );
      return along(v) as unknown as Vec3;
    }),
  );
}

/** (u, v) of the nearest place: nearest grid node, then refined on the tangent directions there. */
function nearest(grid: readonly (readonly Vec3[])[], p: Vec3): [number, number] {
  let best = Number.POSITIVE_INFINITY;
  let bi = 0;
  let bj = 0;
  for (let j = 0; j <= STEPS; j++)
    for (let i = 0; i <= STEPS; i++) {
      const q = grid[j]![i]!;
      const d = (q[0] - p[0]) ** 2 + (q[1] - p[1]) ** 2 + (q[2] - p[2]) ** 2;
      if (d < best) {
        best = d;
        bi = i;
        bj = j;
      }
    }
  const refine = (a: Vec3, b: Vec3): number => {
    const e: Vec3 = [b[0] - a[0], b[1] - a[1], b[2] - a[2]];
    const l2 = e[0] ** 2 + e[1] ** 2 + e[2] ** 2;
    if (l2 < 1e-9) return 0.5;
    return Math.min(
      1,
      Math.max(0, ((p[0] - a[0]) * e[0] + (p[1] - a[1]) * e[1] + (p[2] - a[2]) * e[2]) / l2),
    );
  };
  const i0 = Math.max(0, bi - 1);
  const i1 = Math.min(STEPS, bi + 1);
  const j0 = Math.max(0, bj - 1);
  const j1 = Math.min(STEPS, bj + 1);
  const u = i0 + refine(grid[bj]![i0]!, grid[bj]![i1]!) * (i1 - i0);
  const v = j0 + refine(grid[j0]![bi]!, grid[j1]![bi]!) * (j1 - j0);
  return [u / STEPS, v / STEPS];
}
