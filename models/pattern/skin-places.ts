import type { Vec3 } from '../../src/core/math/point.ts';
import { randomFrom } from '../../src/core/math/random.ts';
import { add, cross, distance, dot, length, mix, scale, subtract, unit } from '../../src/core/math/vector.ts';
import {
  isOnArm,
  LIMB_PARTS,
  limbPartAt,
  packFacing,
  type SkinPlaces,
} from '../../src/core/model/skin-places.ts';
import { type Area, readAreas } from '../areas.ts';
import { gradient } from '../geometry/gradient.ts';
import type { Mesh } from '../geometry/mesh.ts';
import type { Sdf } from '../geometry/solid/sdf.ts';
import { wholeSkinOf } from '../skin/index.ts';
import { femaleShape, referenceShape } from '../skin/parameters.ts';
import { ontoSkin } from './lay.ts';

/** How far places keep off each other, mm: on face and head, hand, foot and neck, trunk, and elsewhere. */
const FACE = 8;
const HAND = 9;
const FOOT = 12;
const TRUNK = 14;
const WIDE = 18;
/** The meshes stray from the skin by less, mm. */
const OFF = 4;
/** A place is tried on so much skin, square mm. */
const PATCH = 9;
/** Nearer than this share of their distance to the midline, places stand on it. */
const ON_MIDLINE = 0.5;
/** Farther than this from every area a place of arm or leg is named by its limb, mm: as far as a touch of the skin names an area. */
const REACH = 45;

function spacing(p: Vec3): number {
  const [, y, z] = p;
  if (y > 1440) return z > 90 ? FACE : FACE * 1.25;
  if (y > 1380) return FOOT;
  if (isOnArm(p) && y < 815) return HAND;
  if (y < 90) return FOOT;
  return y > 720 && !isOnArm(p) ? TRUNK : WIDE;
}

/**
 * Places spread evenly over the skin of both shapes (dart throwing on the meshes of the whole person, then laid on the reference
 * skin), each with the area or limb that it belongs to. The same meshes give the same places.
 */
export function layPlaces(meshes: readonly Mesh[]): SkinPlaces {
  const skins = { male: wholeSkinOf(referenceShape), female: wholeSkinOf(femaleShape) };
  // What closes the stumps of the trunk lies within the whole person.
  const onSkin = ({ at: [x, y, z] }: Candidate) => Math.abs(skins.male(x, y, z)) < OFF;
  const kept = spread(meshes.flatMap(candidates).filter(onSkin)).map((p) => laidOn(skins.male, p));
  kept.sort((a, b) => codeOf(a) - codeOf(b));
  const areas = readAreas();
  const parts = [...areas.map(({ id }) => id), ...LIMB_PARTS];
  const facing = kept.map((p) => unit(gradient(skins.male, p)));
  return {
    version: 1,
    at: kept.flatMap((p, i) => p.map((c, d) => Math.round(c) - (i > 0 ? Math.round(kept[i - 1]![d]!) : 0))),
    out: facing.map(packFacing),
    female: kept.map((p, i) => Math.round(2 * dot(subtract(ontoSkin(skins.female, p), p), facing[i]!))),
    parts,
    part: kept.map((p) => parts.indexOf(partOf(p, areas))),
    inside: areas.map((area) => {
      const own = kept.flatMap((p, i) => (fromArea(p, area) < 0 && canHold(area, p) ? [i] : []));
      return own.map((i, n) => i - (own[n - 1] ?? 0));
    }),
  };
}

/** How far a place is from an area, mm; negative within. */
const fromArea = (p: Vec3, { volumes }: Area): number =>
  Math.min(...volumes.map((v) => toLine(p, v.a, v.b) - v.radius));

/** What a place of the skin, right side, belongs to: an area, or a part of a limb beyond them. */
export function partOf(p: Vec3, areas: readonly Area[]): string {
  const off = areas
    .filter((area) => canHold(area, p))
    .map((area) => ({ id: area.id, mm: fromArea(p, area) }));
  const nearest = off.reduce((a, b) => (b.mm < a.mm ? b : a));
  return nearest.mm < REACH ? nearest.id : (limbPartAt(p) ?? nearest.id);
}

/** The palm of a hand that hangs beside hip and thigh belongs to no area of these: places of an arm are of areas that lie on arms. */
const canHold = ({ volumes }: Area, p: Vec3): boolean =>
  !isOnArm(p) || volumes.some(({ a, b }) => isOnArm(a) || isOnArm(b));

function toLine(p: Vec3, a: Vec3, b: Vec3): number {
  const ab = subtract(b, a);
  const t = Math.min(1, Math.max(0, dot(subtract(p, a), ab) / (dot(ab, ab) || 1)));
  return distance(p, mix(a, b, t));
}

function laidOn(skin: Sdf, p: Vec3): Vec3 {
  const at = ontoSkin(skin, p);
  // Between the thighs there is none.
  const isMiddle = at[0] > -spacing(at) * ON_MIDLINE && Math.abs(skin(0, at[1], at[2])) < OFF;
  return isMiddle ? ontoSkin(skin, [0, at[1], at[2]]) : at;
}

interface Candidate {
  at: Vec3;
  out: Vec3;
}

/** Places by lot on the triangles of the right half, so many that every gap gets one. */
function candidates({ positions, indices }: Mesh): Candidate[] {
  const random = randomFrom(7);
  const out: Candidate[] = [];
  const at = (v: number): Vec3 => [positions[v * 3]!, positions[v * 3 + 1]!, positions[v * 3 + 2]!];
  for (let k = 0; k < indices.length; k += 3) {
    const [a, b, c] = [at(indices[k]!), at(indices[k + 1]!), at(indices[k + 2]!)];
    if (Math.min(a[0], b[0], c[0]) > 0) continue;
    const across = cross(subtract(b, a), subtract(c, a));
    for (let left = length(across) / 2 / PATCH; left > 0; left--) {
      if (left < 1 && random() > left) break;
      const [p, q] = [Math.sqrt(random()), random()];
      const place = add(add(scale(a, 1 - p), scale(b, p * (1 - q))), scale(c, p * q));
      if (place[0] <= 0) out.push({ at: place, out: unit(across) });
    }
  }
  return out;
}

/** Of many candidates those that keep their distance; the two sides of a finger do not hinder each other. */
function spread(tried: readonly Candidate[]): Vec3[] {
  const random = randomFrom(23);
  const order = tried.map((candidate) => ({ candidate, lot: random() })).sort((a, b) => a.lot - b.lot);
  const cells = new Map<string, Candidate[]>();
  const cell = (p: Vec3, dx = 0, dy = 0, dz = 0) =>
    [p[0] / WIDE + dx, p[1] / WIDE + dy, p[2] / WIDE + dz].map(Math.floor).join();
  const steps = [-1, 0, 1];
  const kept: Vec3[] = [];
  for (const { candidate } of order) {
    const { at, out } = candidate;
    const least = spacing(at);
    const near = steps.flatMap((x) =>
      steps.flatMap((y) => steps.flatMap((z) => cells.get(cell(at, x, y, z)) ?? [])),
    );
    if (near.some((other) => distance(other.at, at) < least && dot(other.out, out) > 0)) continue;
    cells.set(cell(at), [...(cells.get(cell(at)) ?? []), candidate]);
    kept.push(at);
  }
  return kept;
}

/** Near places stand near each other in the file (Morton order), which packs well. */
function codeOf([x, y, z]: Vec3): number {
  let code = 0;
  for (let bit = 0; bit < 8; bit++)
    [x + 400, y + 20, z + 80].forEach((c, d) => {
      code += (Math.floor(c / 8) >> bit) % 2 ? 2 ** (bit * 3 + d) : 0;
    });
  return code;
}
