import type { Vec3 } from '../../src/core/math/point.ts';
import { add, cross, dot, length, subtract } from '../../src/core/math/vector.ts';
import type { Mesh } from './mesh.ts';

/** How alike the normals before and after must be (cosine), so that the surface keeps its shape. */
const ALIKE = 0.9;
/** An edge laid otherwise can make room for its neighbours. */
const ROUNDS = 4;

/**
 * The triangles of a mesh, where those named (by their first places in the indices) that are less high than the share
 * `slim` of their longest edge have this edge laid the other way, if that makes the thinner of the two triangles beside it
 * less thin and does not fold the surface.
 */
export function withoutSlivers(
  { positions, indices }: Mesh,
  named: readonly number[],
  slim: number,
): Uint32Array {
  const out = indices.slice();
  const at = (i: number): Vec3 => [positions[i * 3]!, positions[i * 3 + 1]!, positions[i * 3 + 2]!];
  const normal = (a: number, b: number, c: number): Vec3 =>
    cross(subtract(at(b), at(a)), subtract(at(c), at(a)));
  const edge = (a: number, b: number): number => length(subtract(at(b), at(a)));
  const height = (a: number, b: number, c: number): number =>
    length(normal(a, b, c)) / Math.max(edge(a, b), edge(b, c), edge(c, a)) ** 2;
  const sides = new Sides(out);
  for (let round = 0; round < ROUNDS; round++)
    for (const k of named) {
      const [a, b, c] = longestFirst([out[k]!, out[k + 1]!, out[k + 2]!], edge);
      const other = sides.leftOf(b, a);
      if (height(a, b, c) > slim || other === undefined) continue;
      const d = [0, 1, 2].map((n) => out[other + n]!).find((i) => i !== a && i !== b)!;
      if (sides.leftOf(c, d) !== undefined || sides.leftOf(d, c) !== undefined) continue;
      if (Math.min(height(a, d, c), height(d, b, c)) <= Math.min(height(a, b, c), height(b, a, d))) continue;
      const whole = add(normal(a, b, c), normal(b, a, d));
      const alike = [normal(a, d, c), normal(d, b, c), normal(b, a, d)].every(
        (n) => dot(n, whole) > ALIKE * length(n) * length(whole),
      );
      if (!alike) continue;
      sides.forget(a, b);
      sides.set(k, [a, d, c]);
      sides.set(other, [d, b, c]);
    }
  return out;
}

/** The corners in the same sense, the longest edge between the first two. */
function longestFirst(
  corners: readonly [number, number, number],
  edge: (a: number, b: number) => number,
): [number, number, number] {
  const from = [0, 1, 2].sort(
    (m, n) => edge(corners[n]!, corners[(n + 1) % 3]!) - edge(corners[m]!, corners[(m + 1) % 3]!),
  )[0]!;
  return [0, 1, 2].map((n) => corners[(from + n) % 3]!) as [number, number, number];
}

/** Which triangle (by its first place in the indices) lies on the left of an edge from vertex to vertex. */
class Sides {
  private readonly left = new Map<string, number>();

  constructor(private readonly indices: Uint32Array) {
    for (let k = 0; k < indices.length; k += 3) this.note(k);
  }

  leftOf(from: number, to: number): number | undefined {
    return this.left.get(`${from} ${to}`);
  }

  /** Makes a triangle of other corners. */
  set(triangle: number, corners: readonly [number, number, number]): void {
    this.indices.set(corners, triangle);
    this.note(triangle);
  }

  /** Leaves out the edge between two vertices. */
  forget(a: number, b: number): void {
    this.left.delete(`${a} ${b}`);
    this.left.delete(`${b} ${a}`);
  }

  private note(k: number): void {
    for (let n = 0; n < 3; n++) this.left.set(`${this.indices[k + n]} ${this.indices[k + ((n + 1) % 3)]}`, k);
  }
}
