import type { Pieces } from './components.ts';
import type { RigMesh } from './weights.ts';

/** A step in v along one edge is a jump if it is greater than this, */
const JUMP = 0.22;
/** and the edge this many times shorter than such a step along the whole piece of muscle. */
const TOO_SHORT = 2;
const ROUNDS = 24;

/**
 * The fibre coordinates of a muscle's mesh, smoothed along its edges in the pieces in which they jump (a place between two
 * turns of a fan belongs to either), so that neighbours are never torn apart by following different bones.
 */
export function calmUv({ positions, indices, uv }: RigMesh, piece: Pieces): ArrayLike<number> {
  const from = uv!;
  const lengths = extents(positions, piece);
  const jumps = new Uint8Array(piece.count);
  for (let k = 0; k < indices.length; k++) {
    const [i, j] = [indices[k]!, indices[k % 3 === 2 ? k - 2 : k + 1]!];
    const step = Math.abs(from[i * 2 + 1]! - from[j * 2 + 1]!);
    const at = piece.of[i]!;
    if (step > JUMP && distance(positions, i, j) * TOO_SHORT < step * lengths[at]!) jumps[at] = 1;
  }
  if (!jumps.includes(1)) return from;
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
      const free = v > 0.03 && v < 0.97 && jumps[piece.of[n >> 1]!] ? 0.6 : 0;
      return value + (sum[n]! / Math.max(1, neighbours[n >> 1]!) - value) * free;
    });
  }
  return now;
}

const distance = (p: ArrayLike<number>, i: number, j: number): number =>
  Math.hypot(p[i * 3]! - p[j * 3]!, p[i * 3 + 1]! - p[j * 3 + 1]!, p[i * 3 + 2]! - p[j * 3 + 2]!);

/** How far every piece reaches from corner to corner of its box, metres. */
function extents(positions: ArrayLike<number>, { of, count }: Pieces): number[] {
  const low = new Float64Array(count * 3).fill(Number.POSITIVE_INFINITY);
  const high = new Float64Array(count * 3).fill(Number.NEGATIVE_INFINITY);
  of.forEach((at, i) => {
    for (let d = 0; d < 3; d++) {
      low[at * 3 + d] = Math.min(low[at * 3 + d]!, positions[i * 3 + d]!);
      high[at * 3 + d] = Math.max(high[at * 3 + d]!, positions[i * 3 + d]!);
    }
  });
  return Array.from({ length: count }, (_, at) =>
    Math.hypot(...[0, 1, 2].map((d) => high[at * 3 + d]! - low[at * 3 + d]!)),
  );
}
