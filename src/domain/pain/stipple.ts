import { randomFrom } from '../../core/math/random.ts';
import type { PainField, SkinMesh } from './field.ts';

/** A dot of the stipple on the skin. */
interface Dot {
  /** The corner of its triangle that it is nearest to: it is carried as that. */
  vertex: number;
  /** Where it lies, metres. */
  at: readonly [number, number, number];
  /** All dots that have this or more keep it to each other, metres: from afar only those are drawn. */
  spacing: number;
  /** How strongly it is felt there, 0..1. */
  felt: number;
}

/** How far dots keep off each other, the fewest first, metres. */
const SPACINGS = [0.048, 0.034, 0.024, 0.017, 0.012, 0.0085, 0.006];
/** A place for a dot is tried on so much skin, square metres: about twenty for each dot of the finest. */
const PATCH = 2.2e-6;
/** More are not tried. */
const MOST = 40_000;
/** Below this it is not felt, and above this of the essential part dots would be lost in it. */
const LEAST = 0.04;
const COVERED = 0.35;

/**
 * Dots evenly spaced over the skin where `field` has spillover, chosen on the surface itself (dart throwing, level by level).
 * The same field gives the same dots.
 */
export function stippled({ positions, indices }: SkinMesh, { essential, spillover }: PainField): Dot[] {
  const random = randomFrom(11);
  const tried: Dot[] = [];
  for (let k = 0; k < indices.length && tried.length < MOST; k += 3) {
    const corners = [indices[k]!, indices[k + 1]!, indices[k + 2]!] as const;
    if (Math.max(...corners.map((v) => spillover[v]!)) < LEAST) continue;
    const [a, b, c] = corners.map((v) => [0, 1, 2].map((d) => positions[v * 3 + d]!)) as [
      number[],
      number[],
      number[],
    ];
    for (let left = areaOfTriangle(a, b, c) / PATCH; left > 0; left--) {
      if (left < 1 && random() > left) break;
      const [p, q] = [Math.sqrt(random()), random()];
      const share = [1 - p, p * (1 - q), p * q];
      const mean = (of: (corner: number) => number) => share.reduce((n, s, i) => n + s * of(i), 0);
      const felt = mean((i) => spillover[corners[i]!]!);
      if (felt < LEAST || mean((i) => essential[corners[i]!]!) > COVERED) continue;
      const at = [0, 1, 2].map((d) => mean((i) => [a, b, c][i]![d]!)) as [number, number, number];
      const vertex = corners[share.indexOf(Math.max(...share))]!;
      tried.push({ vertex, at, spacing: 0, felt: Math.min(1, felt) });
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

function areaOfTriangle(a: readonly number[], b: readonly number[], c: readonly number[]): number {
  const [ux, uy, uz] = [0, 1, 2].map((d) => b[d]! - a[d]!) as [number, number, number];
  const [vx, vy, vz] = [0, 1, 2].map((d) => c[d]! - a[d]!) as [number, number, number];
  return Math.hypot(uy * vz - uz * vy, uz * vx - ux * vz, ux * vy - uy * vx) / 2;
}

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

  private key([x, y, z]: readonly number[], dx = 0, dy = 0, dz = 0): number {
    const cell = (c: number, by: number) => Math.floor(c / this.size) + by + 1000;
    return (cell(x!, dx) * 4096 + cell(y!, dy)) * 4096 + cell(z!, dz);
  }

  add(dot: Dot): void {
    const key = this.key(dot.at);
    const there = this.cells.get(key);
    if (there) there.push(dot);
    else this.cells.set(key, [dot]);
  }

  isFree({ at }: Dot): boolean {
    for (let dx = -1; dx <= 1; dx++)
      for (let dy = -1; dy <= 1; dy++)
        for (let dz = -1; dz <= 1; dz++)
          for (const other of this.cells.get(this.key(at, dx, dy, dz)) ?? [])
            if (Math.hypot(at[0] - other.at[0], at[1] - other.at[1], at[2] - other.at[2]) < this.size)
              return false;
    return true;
  }
}
