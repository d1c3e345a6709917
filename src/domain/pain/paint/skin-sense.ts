import { type AreaId, type Side, sided, splitSided } from '../../../core/ids.ts';
import type { Point } from '../../../core/math/point.ts';
import { LIMB_PARTS, type SkinKey, type SkinPlaces, unpackFacing } from '../../../core/model/skin-places.ts';
import { PlaceGrid } from './place-grid.ts';

/** Places all over the skin of both sides, by which paint and patterns are compared. */
export interface SkinSense {
  count: number;
  /** x, y, z of each, metres: on the reference skin and on the female one. */
  at: Float32Array;
  female: Float32Array;
  /** How the skin faces there. */
  out: Float32Array;
  /** How far the next places are, metres. */
  apart: Float32Array;
  /** The same place on the other side. */
  mirror: Int32Array;
  /** What each belongs to. */
  keys: readonly SkinKey[];
  /** The places within an area, or of a part of a limb; areas overlap. */
  inside: ReadonlyMap<SkinKey, readonly number[]>;
  grid: PlaceGrid;
  femaleGrid: PlaceGrid;
}

/** The places of the file on both sides of the body. `midline`: areas that have no sides. */
export function readPlaces(file: SkinPlaces, midline: ReadonlySet<AreaId>): SkinSense {
  const half = file.out.length;
  const right: Point[] = [];
  let [x, y, z] = [0, 0, 0];
  for (let i = 0; i < half; i++) {
    x += file.at[i * 3]!;
    y += file.at[i * 3 + 1]!;
    z += file.at[i * 3 + 2]!;
    right.push([x / 1000, y / 1000, z / 1000]);
  }
  const paired = right.flatMap((p, i) => (p[0] < 0 ? [i] : []));
  const count = half + paired.length;
  const leftOf = new Int32Array(half).map((_, i) => i);
  paired.forEach((i, n) => {
    leftOf[i] = half + n;
  });
  const sources = [...right.keys(), ...paired];
  const at = new Float32Array(count * 3);
  const female = new Float32Array(count * 3);
  const out = new Float32Array(count * 3);
  sources.forEach((source, i) => {
    const flip = i < half ? 1 : -1;
    const n = unpackFacing(file.out[source]!);
    const farther = file.female[source]! / 2000;
    for (let d = 0; d < 3; d++) {
      const sign = d === 0 ? flip : 1;
      at[i * 3 + d] = right[source]![d]! * sign;
      out[i * 3 + d] = n[d]! * sign;
      female[i * 3 + d] = (right[source]![d]! + n[d]! * farther) * sign;
    }
  });
  const mirror = new Int32Array(count);
  for (let i = 0; i < half; i++) mirror[i] = leftOf[i]!;
  paired.forEach((i, n) => {
    mirror[half + n] = i;
  });
  const keyOf = (part: string, side: Side): SkinKey =>
    sided(part as AreaId, midline.has(part as AreaId) ? undefined : side);
  const inside = new Map<SkinKey, readonly number[]>();
  file.inside.forEach((steps, area) => {
    let i = 0;
    const own = steps.map((step) => (i += step));
    const id = file.parts[area] as AreaId;
    const left = own.map((k) => leftOf[k]!);
    if (midline.has(id)) inside.set(sided(id), [...new Set([...own, ...left])]);
    else {
      inside.set(sided(id, 'right'), own);
      inside.set(sided(id, 'left'), left);
    }
  });
  const keys = sources.map((source, i) =>
    keyOf(file.parts[file.part[source]!]!, i < half ? 'right' : 'left'),
  );
  for (const [i, key] of keys.entries()) {
    const { id } = splitSided<string>(key);
    if (LIMB_PARTS.some((part) => part === id)) inside.set(key, [...(inside.get(key) ?? []), i]);
  }
  const grid = new PlaceGrid(at);
  return {
    count,
    at,
    female,
    out,
    mirror,
    inside,
    grid,
    femaleGrid: new PlaceGrid(female),
    apart: Float32Array.from({ length: count }, (_, i) => grid.nextTo(i)),
    keys,
  };
}

const placeOf = (of: Float32Array, i: number): Point => [of[i * 3]!, of[i * 3 + 1]!, of[i * 3 + 2]!];

/** How the skin faces at a place of the reference skin. */
export const facingAt = ({ grid, out }: SkinSense, p: Point): Point => placeOf(out, grid.nearest(p));

/** What a place of the reference skin belongs to. */
export const keyAt = ({ grid, keys }: SkinSense, p: Point): SkinKey => keys[grid.nearest(p)]!;

/** Where a place of the female skin lies on the reference skin, or the other way round: moved as the places about it are. */
export function onOtherShape(sense: SkinSense, p: Point, to: 'reference' | 'female'): Point {
  const [here, there] = to === 'female' ? [sense.at, sense.female] : [sense.female, sense.at];
  const near = (to === 'female' ? sense.grid : sense.femaleGrid).around(p, 4);
  let [x, y, z, sum] = [0, 0, 0, 0];
  for (const { i, distance } of near) {
    const w = 1 / (distance + 0.002) ** 2;
    sum += w;
    x += w * (there[i * 3]! - here[i * 3]!);
    y += w * (there[i * 3 + 1]! - here[i * 3 + 1]!);
    z += w * (there[i * 3 + 2]! - here[i * 3 + 2]!);
  }
  return sum > 0 ? [p[0] + x / sum, p[1] + y / sum, p[2] + z / sum] : p;
}
