/**
 * Closes the pin-holes that edge collapse may leave: every directed edge without its opposite is part of a loop, and
 * each loop is filled with a fan. Returns the indices with the added triangles; a closed mesh comes back unchanged.
 */
export function closeHoles(indices: Uint32Array): Uint32Array {
  const key = (a: number, b: number) => `${a} ${b}`;
  const count = new Map<string, number>();
  for (let t = 0; t < indices.length; t += 3)
    for (let k = 0; k < 3; k++) {
      const edge = key(indices[t + k]!, indices[t + ((k + 1) % 3)]!);
      count.set(edge, (count.get(edge) ?? 0) + 1);
    }
  /** For each vertex, where the missing edges that start there lead. */
  const missing = new Map<number, number[]>();
  for (const [edge, n] of count) {
    const [a, b] = edge.split(' ').map(Number) as [number, number];
    for (let k = n - (count.get(key(b, a)) ?? 0); k > 0; k--) missing.set(b, [...(missing.get(b) ?? []), a]);
  }
  if (missing.size === 0) return indices;
  const added: number[] = [];
  for (const start of missing.keys())
    while (missing.get(start)?.length) {
      const loop = [start];
      for (let at = missing.get(start)!.pop(); at !== undefined && at !== start; at = missing.get(at)?.pop())
        loop.push(at);
      for (let k = 1; k + 1 < loop.length; k++) added.push(start, loop[k]!, loop[k + 1]!);
    }
  return Uint32Array.from([...indices, ...added]);
}
