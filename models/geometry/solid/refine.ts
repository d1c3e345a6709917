/** A surface under work: corners in threes, and triangles of their numbers. */
interface Surface {
  positions: number[];
  triangles: number[];
}

/**
 * Halves every edge longer than `longest` says for its middle (mm; Infinity leaves it), and the triangles beside it with
 * it: the surface stays closed. New corners lie on the middles of the edges.
 */
export function refineOnce(
  { positions, triangles }: Surface,
  longest: (x: number, y: number, z: number) => number,
): Surface {
  const out = positions.slice();
  const halves = new Map<number, number>();
  const corners = positions.length / 3;
  const half = (a: number, b: number): number | undefined => {
    const key = a < b ? a * corners + b : b * corners + a;
    const known = halves.get(key);
    if (known !== undefined) return known < 0 ? undefined : known;
    const [p, q] = [a * 3, b * 3];
    const [x, y, z] = [0, 1, 2].map((d) => (positions[p + d]! + positions[q + d]!) / 2) as [
      number,
      number,
      number,
    ];
    const length = Math.hypot(
      positions[p]! - positions[q]!,
      positions[p + 1]! - positions[q + 1]!,
      positions[p + 2]! - positions[q + 2]!,
    );
    const split = length > longest(x, y, z);
    halves.set(key, split ? out.length / 3 : -1);
    if (split) out.push(x, y, z);
    return split ? out.length / 3 - 1 : undefined;
  };
  const kept: number[] = [];
  for (let t = 0; t < triangles.length; t += 3) {
    const [a, b, c] = [triangles[t]!, triangles[t + 1]!, triangles[t + 2]!];
    kept.push(...divided(a, b, c, half(a, b), half(b, c), half(c, a)));
  }
  return { positions: out, triangles: kept };
}

/** The pieces of the triangle `a b c` whose sides are halved at the given corners, or not. */
function divided(a: number, b: number, c: number, ab?: number, bc?: number, ca?: number): number[] {
  if (ab === undefined && bc === undefined && ca === undefined) return [a, b, c];
  // Turned so that what is halved comes first.
  if (ab === undefined) return divided(b, c, a, bc, ca, ab);
  if (bc === undefined && ca !== undefined) return divided(c, a, b, ca, ab, bc);
  if (bc === undefined) return [a, ab, c, ab, b, c];
  if (ca === undefined) return [ab, b, bc, a, ab, bc, a, bc, c];
  return [a, ab, ca, ab, b, bc, ca, bc, c, ab, bc, ca];
}
