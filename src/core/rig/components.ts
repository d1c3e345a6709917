/** The connected pieces of a mesh: the number of its piece for every vertex, and how many pieces there are. */
export interface Pieces {
  of: Uint32Array;
  count: number;
}

/** Finds the connected pieces of a mesh of so many vertices. */
export function pieces(indices: ArrayLike<number>, vertices: number): Pieces {
  const parent = Uint32Array.from({ length: vertices }, (_, i) => i);
  const root = (i: number): number => {
    let at = i;
    while (parent[at] !== at) {
      parent[at] = parent[parent[at]!]!;
      at = parent[at]!;
    }
    return at;
  };
  for (let k = 0; k < indices.length; k += 3) {
    const a = root(indices[k]!);
    parent[root(indices[k + 1]!)] = a;
    parent[root(indices[k + 2]!)] = a;
  }
  const of = new Uint32Array(vertices);
  const number = new Map<number, number>();
  for (let i = 0; i < vertices; i++) {
    const r = root(i);
    let n = number.get(r);
    if (n === undefined) {
      n = number.size;
      number.set(r, n);
    }
    of[i] = n;
  }
  return { of, count: number.size };
}
