import { BufferAttribute, BufferGeometry, DoubleSide, Ray, Vector3 } from 'three';
import { MeshBVH } from 'three-mesh-bvh';
import { vertexNormals } from '../../models/geometry/mesh.ts';
import type { Posed } from './posed-model.ts';

/** How far above a muscle its cover may lie at rest to count, and how far below it is looked for in a pose, metres. */
const OVER = 0.03;
const UNDER = 0.03;

/** A muscle's vertices that something covers at rest. */
interface Covered {
  id: string;
  vertices: number[];
}

/** The vertices of `deep` (every third) that lie under one of the `outer` layers at rest, seen along their normals. */
export function coveredAtRest(deep: Posed, outer: readonly Posed[]): Covered {
  const normals = vertexNormals({ positions: deep.positions, indices: deep.part.mesh.indices });
  const trees = outer.map(treeOf);
  const vertices: number[] = [];
  for (let i = 0; i * 3 < deep.positions.length; i += 3) {
    const gap = gapOver(deep.positions, normals, i, trees);
    if (gap !== undefined && gap > 0 && gap < OVER) vertices.push(i);
  }
  return { id: deep.part.entry.id, vertices };
}

/** How far (metres) the covered vertices stand out of the layers over them in a pose: 0 where none does. */
export function showsThrough({ vertices }: Covered, deep: Posed, outer: readonly Posed[]): number[] {
  const normals = vertexNormals({ positions: deep.positions, indices: deep.part.mesh.indices });
  const trees = outer.map(treeOf);
  return vertices.map((i) => Math.max(0, -(gapOver(deep.positions, normals, i, trees) ?? 0)));
}

const trees = new WeakMap<Posed, MeshBVH>();

function treeOf(layer: Posed): MeshBVH {
  const known = trees.get(layer);
  if (known) return known;
  const geometry = new BufferGeometry();
  geometry.setAttribute('position', new BufferAttribute(Float32Array.from(layer.positions), 3));
  geometry.setIndex(new BufferAttribute(Uint32Array.from(layer.part.mesh.indices), 1));
  const made = new MeshBVH(geometry);
  trees.set(layer, made);
  return made;
}

/** Height of the outermost layer over a vertex along its normal, metres; below 0 where it is under it. */
function gapOver(
  positions: ArrayLike<number>,
  normals: ArrayLike<number>,
  i: number,
  layers: readonly MeshBVH[],
): number | undefined {
  const out = new Vector3(normals[i * 3]!, normals[i * 3 + 1]!, normals[i * 3 + 2]!).normalize();
  const at = new Vector3(positions[i * 3]!, positions[i * 3 + 1]!, positions[i * 3 + 2]!);
  const ray = new Ray(at.clone().addScaledVector(out, -UNDER), out);
  const heights = layers
    .flatMap((layer) => layer.raycast(ray, DoubleSide).map(({ distance }) => distance - UNDER))
    .filter((height) => height < OVER + UNDER);
  return heights.length ? Math.max(...heights) : undefined;
}
