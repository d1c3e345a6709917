import type { Vec3 } from '../../../src/core/math/point.ts';
import { add, cross, dot, length, mix, normalize, scale, subtract } from '../../../src/core/math/vector.ts';
import type { MuscleDefinition } from '../../definition.ts';
import { gradient } from '../../geometry/gradient.ts';
import type { Mesh } from '../../geometry/mesh.ts';
import { partMesh } from '../../geometry/muscle/muscle.ts';
import type { Sdf } from '../../geometry/solid/sdf.ts';

/** A place on a muscle: u across (0..1), v origin to insertion (0..1), depth superficial (0) to deep (1). */
export interface Place {
  muscle: string;
  /** The part of the muscle that it lies on, by name; the first when none is given. */
  part?: string;
  u: number;
  v: number;
  depth: number;
}

/** The mesh of the one part of a muscle that a place lies on; (u, v) may be found on other parts too. */
export function meshOfPlace(place: Place, muscle: MuscleDefinition | undefined): Mesh {
  if (!muscle) throw new Error(`muscle: there is no muscle "${place.muscle}"`);
  const part = place.part ? muscle.parts.find((p) => p.name === place.part) : muscle.parts[0];
  if (!part) throw new Error(`part: ${place.muscle} has no part "${place.part}"`);
  return partMesh(part);
}

interface Hit {
  position: Vec3;
  normal: Vec3;
  /** Direction of growing v. */
  fibre: Vec3;
}

/** Where the coordinates (u, v) lie on the mesh's faces: one hit per triangle whose uv holds them. */
function facesAt(mesh: Mesh, u: number, v: number): Hit[] {
  const { positions, indices } = mesh;
  const uv = mesh.uv!;
  const hits: Hit[] = [];
  const at = (i: number): Vec3 => [positions[i * 3]!, positions[i * 3 + 1]!, positions[i * 3 + 2]!];
  for (let t = 0; t < indices.length; t += 3) {
    const [i, j, k] = [indices[t]!, indices[t + 1]!, indices[t + 2]!];
    const [au, av, bu, bv, cu, cv] = [
      uv[i * 2]!,
      uv[i * 2 + 1]!,
      uv[j * 2]!,
      uv[j * 2 + 1]!,
      uv[k * 2]!,
      uv[k * 2 + 1]!,
    ];
    const area = (bu - au) * (cv - av) - (bv - av) * (cu - au);
    if (Math.abs(area) < 1e-9) continue;
    const wb = ((u - au) * (cv - av) - (v - av) * (cu - au)) / area;
    const wc = ((bu - au) * (v - av) - (bv - av) * (u - au)) / area;
    if (wb < -1e-6 || wc < -1e-6 || wb + wc > 1 + 1e-6) continue;
    const [a, b, c] = [at(i), at(j), at(k)];
    const ab = subtract(b, a);
    const ac = subtract(c, a);
    const normal = cross(ab, ac);
    const fibre = scale(subtract(scale(ac, bu - au), scale(ab, cu - au)), 1 / area);
    if (length(normal) < 1e-9 || length(fibre) < 1e-9) continue;
    hits.push({
      position: add(a, add(scale(ab, wb), scale(ac, wc))),
      normal: normalize(normal),
      fibre: normalize(fibre),
    });
  }
  return hits;
}

/** Distance from `p` (inside) to the skin along the unit direction, by sphere tracing; mm. */
export function toSkin(sdf: Sdf, p: Vec3, direction: Vec3): number {
  let t = 0;
  for (let i = 0; i < 200; i++) {
    const q = add(p, scale(direction, t));
    const d = -sdf(q[0], q[1], q[2]);
    if (d < 0.2) return t;
    t += Math.max(0.2, d * 0.8);
  }
  return t;
}

/** The place on the skin that is nearest to `p` (inside), found by walking outward; mm. */
export function nearestSkin(sdf: Sdf, p: Vec3): Vec3 {
  let at = p;
  for (let i = 0; i < 60; i++) {
    const under = -sdf(at[0], at[1], at[2]);
    if (Math.abs(under) < 0.1) break;
    at = add(at, scale(gradient(sdf, at), under * 0.8));
  }
  return at;
}

/** Where a point of the content lies on its muscle, mm. */
export interface PlacedPoint {
  position: Vec3;
  /** Unit normal of the muscle's superficial face there. */
  normal: Vec3;
  /** Unit direction of the fibres there, toward the insertion. */
  fibre: Vec3;
  /** Unit direction out through the nearest skin. */
  out: Vec3;
}

/** Finds where a place lies on its muscle; throws when (u, v) is not on it. */
export function resolvePlace(place: Place, mesh: Mesh, skin: Sdf): PlacedPoint {
  const hits = facesAt(mesh, place.u, place.v);
  if (hits.length < 2) throw new Error(`(u ${place.u}, v ${place.v}) does not lie on ${place.muscle}`);
  const under = (h: Hit) => -skin(h.position[0], h.position[1], h.position[2]);
  hits.sort((a, b) => under(a) - under(b));
  const [near, far] = [hits[0]!, hits.at(-1)!];
  const out = gradient(skin, near.position);
  return {
    position: mix(near.position, far.position, 0.08 + 0.84 * place.depth),
    normal: dot(near.normal, out) < 0 ? scale(near.normal, -1) : near.normal,
    fibre: near.fibre,
    out,
  };
}
