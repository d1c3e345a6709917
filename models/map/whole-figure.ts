import { type Mesh, mergeMeshes, mirrorMesh } from '../geometry/mesh.ts';
import type { Sdf } from '../geometry/solid/sdf.ts';

/** What closes the stumps of the trunk lies deeper within the whole figure than this, mm. */
const STUMP = 3;
/** Vertices nearer than this are one, mm: where trunk and limbs meet. */
const SAME = 0.05;

/**
 * The skin of the whole person as one surface: the trunk without what closes its stumps, and the limbs of the right side with
 * their mirror images, joined where they meet, so that no pen draws a seam.
 */
export function wholeFigure(trunk: Mesh, limbs: readonly Mesh[], skin: Sdf): Mesh {
  const all = welded(
    mergeMeshes([bare(trunk), ...limbs.map(bare), ...limbs.map((limb) => mirrorMesh(bare(limb)))]),
  );
  const { positions, indices } = all;
  const middle = (k: number, d: number) =>
    (positions[indices[k]! * 3 + d]! +
      positions[indices[k + 1]! * 3 + d]! +
      positions[indices[k + 2]! * 3 + d]!) /
    3;
  const kept: number[] = [];
  for (let k = 0; k < indices.length; k += 3)
    if (skin(middle(k, 0), middle(k, 1), middle(k, 2)) > -STUMP)
      kept.push(indices[k]!, indices[k + 1]!, indices[k + 2]!);
  return { positions, indices: Uint32Array.from(kept) };
}

const bare = ({ positions, indices }: Mesh): Mesh => ({ positions, indices });

function welded({ positions, indices }: Mesh): Mesh {
  const first = new Map<string, number>();
  const same = Uint32Array.from({ length: positions.length / 3 }, (_, v) => {
    const key = [0, 1, 2].map((d) => Math.round(positions[v * 3 + d]! / SAME)).join();
    const known = first.get(key) ?? v;
    first.set(key, known);
    return known;
  });
  return { positions, indices: indices.map((v) => same[v]!) };
}
