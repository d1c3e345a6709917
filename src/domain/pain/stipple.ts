import type { Point } from '../../core/math/point.ts';
import { randomFrom } from '../../core/math/random.ts';
import { cross, length, subtract, unit } from '../../core/math/vector.ts';
import { type FeltStroke, feltAt, type SkinMesh } from './field.ts';

/** A dot of the stipple on the skin. */
interface Dot {
  /** The corners of its triangle, and how much of each it has: it is carried as these. */
  corners: readonly [number, number, number];
  share: Point;
  /** Where it lies, metres. */
  at: Point;
  /** All dots that have this or more keep it to each other, metres: from afar only those are drawn. */
  spacing: number;
  /** How strongly it is felt there, 0..1. */
  felt: number;
}

/** How far dots keep off each other, the fewest first, metres. */
const SPACINGS = [0.04, 0.028, 0.02, 0.014, 0.01, 0.007, 0.005];
/** A place for a dot is tried on so much skin, square metres: some five for each dot of the finest. */
const PATCH = 6e-6;
/** Below this it is not felt, and above this of the essential part dots would be lost in it. */
const LEAST = 0.04;
const COVERED = 0.35;

/**
 * Dots evenly spaced over the skin where strokes are spillover, chosen on the surface itself (dart throwing, level by level).
 * `reached`: the vertices of the triangles that are looked at. The same strokes give the same dots.
 */
export function stippled(
  { positions, normals, indices }: SkinMesh,
  strokes: readonly FeltStroke[],
  reached: Uint8Array,
): Dot[] {
  if (!strokes.some(({ weight }) => weight === 'spillover')) return [];
  const random = randomFrom(11);
  const tried: Dot[] = [];
  for (let k = 0; k < indices.length; k += 3) {
    const corners = [indices[k]!, indices[k + 1]!, indices[k + 2]!] as const;
    if (!corners.some((v) => reached[v])) continue;
    const [a, b, c] = corners.map((v) => placeOf(positions, v)) as [Point, Point, Point];
    const [n, m, o] = corners.map((v) => placeOf(normals, v)) as [Point, Point, Point];
    for (let left = areaOfTriangle(a, b, c) / PATCH; left > 0; left--) {
      if (left < 1 && random() > left) break;
      const [p, q] = [Math.sqrt(random()), random()];
      const share = [1 - p, p * (1 - q), p * q] as const;
      const at = mean(a, b, c, share);
      const { essential, spillover: felt } = feltAt(strokes, at, unit(mean(n, m, o, share)));
      if (felt < LEAST || essential > COVERED) continue;
      tried.push({ corners, share, at, spacing: 0, felt });
    }
  }
  shuffle(tried, random);
  const kept: Dot[] = [];
  for (const spacing of SPACINGS) {
    const room = new Room(spacing);
    for (const dot of kept) room.add(dot);
    for (const dot of tried)
      if (dot.spacing === 0 && room.isFree(dot)) {
        dot.spacing = spacing;
        room.add(dot);
        kept.push(dot);
      }
  }
  return kept;
}

const mean = (a: Point, b: Point, c: Point, [i, j, k]: Point): Point => [
  a[0] * i + b[0] * j + c[0] * k,
  a[1] * i + b[1] * j + c[1] * k,
  a[2] * i + b[2] * j + c[2] * k,
];

const areaOfTriangle = (a: Point, b: Point, c: Point): number =>
  length(cross(subtract(b, a), subtract(c, a))) / 2;

const placeOf = (of: ArrayLike<number>, v: number): Point => [of[v * 3]!, of[v * 3 + 1]!, of[v * 3 + 2]!];

function shuffle<T>(list: T[], random: () => number): void {
  for (let i = list.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [list[i], list[j]] = [list[j]!, list[i]!];
  }
}

/** Dots by the cell of a grid that they lie in, so that only near ones are looked at. */
class Room {
  private readonly cells = new Map<number, Dot[]>();
  private readonly size: number;

  constructor(size: number) {
    this.size = size;
  }

  private key(x: number, y: number, z: number, dx = 0, dy = 0, dz = 0): number {
    const { size } = this;
    const [i, j, k] = [Math.floor(x / size) + dx, Math.floor(y / size) + dy, Math.floor(z / size) + dz];
    return ((i + 1000) * 4096 + j + 1000) * 4096 + k + 1000;
  }

  add(dot: Dot): void {
    const key = this.key(dot.at[0], dot.at[1], dot.at[2]);
    const there = this.cells.get(key);
    if (there) there.push(dot);
    else this.cells.set(key, [dot]);
  }

  isFree({ at: [x, y, z] }: Dot): boolean {
    const least = this.size * this.size;
    for (let dx = -1; dx <= 1; dx++)
      for (let dy = -1; dy <= 1; dy++)
        for (let dz = -1; dz <= 1; dz++)
          for (const { at } of this.cells.get(this.key(x, y, z, dx, dy, dz)) ?? NONE)
            if ((x - at[0]) ** 2 + (y - at[1]) ** 2 + (z - at[2]) ** 2 < least) return false;
    return true;
  }
}

const NONE: readonly Dot[] = [];
