import type { GrowthLens } from './lens.ts';

/** Where a solid is drawn finely. */
export interface Drawing {
  /** The longest edge of its mesh before simplification, mm; Infinity where there is nothing fine. */
  longest: (x: number, y: number, z: number) => number;
  /** How many of the solid's triangles it is left with. */
  triangles: number;
  /** Stretches what counts most in it when triangles are given up. */
  lens: GrowthLens;
}

/** Leaves `left` of the triangles `from`, in the space that `by` stretches; vertices with a 1 in `spared` stay. */
export type Fewer = (
  from: Uint32Array,
  by: GrowthLens,
  left: number,
  spared: Uint8Array | null,
  even: boolean,
) => Uint32Array;

/** A 1 for every vertex of which `is` holds. */
export const verticesWhere = (positions: Float64Array, is: (vertex: number) => boolean): Uint8Array =>
  Uint8Array.from({ length: positions.length / 3 }, (_, v) => (is(v) ? 1 : 0));

/**
 * Simplifies a mesh with fine drawing: first the rest, evenly, then what is drawn, where long triangles along a fold show it
 * better than even ones. Vertices on a ring stay.
 */
export function simplifyDrawn(
  indices: Uint32Array,
  positions: Float64Array,
  onRing: ReadonlySet<number>,
  drawing: Drawing,
  { triangles, lens }: { triangles: number; lens: GrowthLens },
  fewer: Fewer,
): Uint32Array {
  const inDrawing = verticesWhere(positions, (v) =>
    Number.isFinite(drawing.longest(positions[v * 3]!, positions[v * 3 + 1]!, positions[v * 3 + 2]!)),
  );
  let many = 0;
  for (let t = 0; t < indices.length; t += 3)
    if (inDrawing[indices[t]!] || inDrawing[indices[t + 1]!] || inDrawing[indices[t + 2]!]) many++;
  const drawn = (v: number) => inDrawing[v] === 1;
  const spared = verticesWhere(positions, (v) => drawn(v) || onRing.has(v));
  const rest = fewer(indices, lens, triangles - drawing.triangles + many, spared, true);
  return fewer(
    rest,
    drawing.lens,
    triangles,
    verticesWhere(positions, (v) => !drawn(v) || onRing.has(v)),
    false,
  );
}
