import type { RigMesh } from './weights.ts';

/** A step in (u, v) along one edge that is more than a mesh this fine can show. */
const JUMP = 0.22;
const ROUNDS = 24;

/**
 * The fibre coordinates of a muscle's mesh, smoothed along its edges where they jump (a place between two turns of a
 * fan belongs to either), so that neighbours are never torn apart by following different bones.
 */
export function calmUv({ positions, indices, uv }: RigMesh): ArrayLike<number> {
  const from = uv!;
  let jumps = false;
  for (let k = 0; k < indices.length && !jumps; k++) {
    const [i, j] = [indices[k]!, indices[k % 3 === 2 ? k - 2 : k + 1]!];
    jumps = Math.abs(from[i * 2 + 1]! - from[j * 2 + 1]!) > JUMP;
  }
  if (!jumps) return from;
  const count = positions.length / 3;
  let now = Float64Array.from(from);
  for (let round = 0; round < ROUNDS; round++) {
    const sum = new Float64Array(count * 2);
    const neighbours = new Float64Array(count);
    for (let k = 0; k < indices.length; k++) {
      const [i, j] = [indices[k]!, indices[k % 3 === 2 ? k - 2 : k + 1]!];
      for (let c = 0; c < 2; c++) sum[i * 2 + c]! += now[j * 2 + c]!;
      neighbours[i]!++;
    }
    // The ends stay on their bones.
    now = now.map((value, n) => {
      const v = from[(n >> 1) * 2 + 1]!;
      const free = v > 0.03 && v < 0.97 ? 0.6 : 0;
      return value + (sum[n]! / Math.max(1, neighbours[n >> 1]!) - value) * free;
    });
  }
  return now;
}
