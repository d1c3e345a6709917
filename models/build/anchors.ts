import type { Anchor, Point } from '../../src/domain/model-index.ts';
import type { MuscleDefinition } from '../definition.ts';
import type { Mesh } from '../geometry/mesh.ts';
import { partMesh } from '../geometry/muscle.ts';
import type { Sdf } from '../geometry/sdf.ts';
import {
  add,
  cross,
  dot,
  length,
  mix,
  normalize,
  reject,
  scale,
  subtract,
  type Vec3,
} from '../geometry/vector.ts';
import type { Occluder } from './occlusion.ts';

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

/** Outward unit direction of the skin's distance field at `p`. */
function gradient(sdf: Sdf, [x, y, z]: Vec3): Vec3 {
  const h = 1;
  return normalize([
    sdf(x + h, y, z) - sdf(x - h, y, z),
    sdf(x, y + h, z) - sdf(x, y - h, z),
    sdf(x, y, z + h) - sdf(x, y, z - h),
  ]);
}

/** Distance from `p` (inside) to the skin along the unit direction, by sphere tracing; mm. */
function toSkin(sdf: Sdf, p: Vec3, direction: Vec3): number {
  let t = 0;
  for (let i = 0; i < 200; i++) {
    const q = add(p, scale(direction, t));
    const d = -sdf(q[0], q[1], q[2]);
    if (d < 0.2) return t;
    t += Math.max(0.2, d * 0.8);
  }
  return t;
}

const metres = (p: Vec3): Point =>
  [p[0], p[1], p[2]].map((c) => Math.round(c * 100) / 1e5) as unknown as Point;
const unit = (p: Vec3): Point => [p[0], p[1], p[2]].map((c) => Math.round(c * 1e4) / 1e4) as unknown as Point;

/** Tried in turn where every path at the wanted angle is blocked, degrees to the skin. */
const OTHER_ANGLES = [90, 80, 70, 60, 50, 40, 30, 20];
const TURNS = Array.from({ length: 16 }, (_, k) => (k * Math.PI) / 8);

/**
 * Finds where a point of the content lies on its muscle, and a plausible needle path to it: `angle` degrees to the
 * skin, turned about the skin's normal until it meets no bone or protected neighbour (`obstacles`), shortest first;
 * where that angle is blocked all round, the nearest other angle that is not.
 * Throws when (u, v) is not on the muscle.
 */
export function resolveAnchor(
  point: string,
  place: Place,
  angle: number,
  mesh: Mesh,
  skin: Sdf,
  obstacles: Occluder,
): Anchor {
  const hits = facesAt(mesh, place.u, place.v);
  if (hits.length < 2) throw new Error(`(u ${place.u}, v ${place.v}) does not lie on ${place.muscle}`);
  const under = (h: Hit) => -skin(...(h.position as [number, number, number]));
  hits.sort((a, b) => under(a) - under(b));
  const [near, far] = [hits[0]!, hits.at(-1)!];
  const position = mix(near.position, far.position, 0.08 + 0.84 * place.depth);
  const out = gradient(skin, near.position);
  const sideways = normalize(reject(near.fibre, out));
  const across = cross(out, sideways);
  const path = (lean: number, turn: number) => {
    const tilt = ((90 - lean) * Math.PI) / 180;
    const aside = add(scale(sideways, Math.cos(turn)), scale(across, Math.sin(turn)));
    const direction = add(scale(out, Math.cos(tilt)), scale(aside, Math.sin(tilt)));
    const depth = toSkin(skin, position, direction);
    const blocked = obstacles.hit(position, direction, depth) < depth;
    return { direction, depth, blocked };
  };
  const shortest = (lean: number) =>
    TURNS.map((turn) => path(lean, turn)).sort(
      (a, b) => Number(a.blocked) - Number(b.blocked) || a.depth - b.depth,
    )[0]!;
  let best = shortest(angle);
  const others = [...OTHER_ANGLES].sort((a, b) => Math.abs(a - angle) - Math.abs(b - angle));
  for (const lean of others) {
    if (!best.blocked) break;
    const next = shortest(lean);
    if (!next.blocked) best = next;
  }
  const { direction, depth, blocked } = best;
  if (blocked) console.warn(`${point}: every needle path meets bone or a protected neighbour`);
  const entry = add(position, scale(direction, depth));
  const normal = dot(near.normal, out) < 0 ? scale(near.normal, -1) : near.normal;
  return {
    point,
    structure: place.muscle,
    place: { u: place.u, v: place.v, depth: place.depth },
    position: metres(position),
    normal: unit(normal),
    fibre: unit(near.fibre),
    entry: metres(entry),
    depth: Math.round(depth * 10) / 1e4,
    skinNormal: unit(gradient(skin, entry)),
  };
}
