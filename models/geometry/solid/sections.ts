import { hermite } from '../hermite.ts';
import type { Sdf } from './sdf.ts';

/**
 * One horizontal section of a body part, in mm: a super-ellipse whose front and back halves differ.
 * The halves meet where the part is widest (`widestAt`), so the outline is smooth all round.
 */
export interface Section {
  y: number;
  /** Where the middle of the section lies; 0 (default) for parts in the midline. */
  x?: number;
  halfWidth: number;
  /** z at which the section is widest. */
  widestAt: number;
  /** z of the foremost and the hindmost point. */
  front: number;
  back: number;
  /** Exponents of the two halves: 2 is an ellipse, 3 nearly a rounded box. Default 2.3. */
  fullness?: readonly [front: number, back: number];
}

const STEP = 1;
const COLUMNS = 7;

/**
 * Sweeps `sections` (upward in y) into a solid with ends rounded over `round` mm. First-order distance:
 * the level of the super-ellipse divided by its gradient, the slope of the outline in y included.
 */
export function sections(rows: readonly Section[], round = 10): Sdf {
  const bottom = rows[0]!.y;
  const top = rows.at(-1)!.y;
  const at = hermite(
    rows.map((r) => r.y),
    rows.map(({ x = 0, halfWidth, widestAt, front, back, fullness = [2.3, 2.3] }) => [
      x,
      halfWidth,
      widestAt,
      front - widestAt,
      widestAt - back,
      ...fullness,
    ]),
  );
  const table = profile(rows, at);
  const count = table.length / COLUMNS - 1;
  const start = bottom - BEYOND;

  return (px, py, pz) => {
    const t = Math.min(count - 1e-6, Math.max(0, (py - start) / STEP));
    const i = Math.floor(t);
    const f = t - i;
    const o = i * COLUMNS;
    const n = o + COLUMNS;
    const dz = pz - table[o + 2]! - (table[n + 2]! - table[o + 2]!) * f;
    const half = dz >= 0 ? 0 : 1;
    const dx = px - table[o]! - (table[n]! - table[o]!) * f;
    const widening = table[n + 1]! - table[o + 1]!;
    const deepening = table[n + 3 + half]! - table[o + 3 + half]!;
    const width = table[o + 1]! + widening * f;
    const depth = table[o + 3 + half]! + deepening * f;
    const p = table[o + 5 + half]! + (table[n + 5 + half]! - table[o + 5 + half]!) * f;
    const u = Math.abs(dx) / width;
    const w = Math.abs(dz) / depth;
    const end = Math.max(bottom - py, py - top);
    const ux = u ** (p - 1);
    const wz = w ** (p - 1);
    const sp = ux * u + wz * w;
    if (sp < 1e-9) return smoothMax(-Math.min(width, depth), end, round);
    const s = sp ** (1 / p);
    const gx = ux / width;
    const gz = wz / depth;
    const gy =
      (gx * (u * widening + Math.sign(dx) * (table[n]! - table[o]!)) +
        gz * (w * deepening + Math.sign(dz) * (table[n + 2]! - table[o + 2]!))) /
      STEP;
    return smoothMax(((s - 1) * sp) / (s * Math.sqrt(gx * gx + gy * gy + gz * gz)), end, round);
  };
}

/** How far the sides go on, straight, beyond the end sections before the ends are rounded off, mm. */
const BEYOND = 40;

/** The sections' figures every millimetre, from `BEYOND` below the first to `BEYOND` above the last, evened out in y. */
function profile(rows: readonly Section[], at: (y: number) => number[]): Float64Array {
  const bottom = rows[0]!.y;
  const top = rows.at(-1)!.y;
  const first = at(bottom);
  const last = at(top);
  const below = at(bottom + 1).map((v, c) => v - first[c]!);
  const above = last.map((v, c) => v - at(top - 1)[c]!);
  const straight = (row: number[], slope: number[], by: number) =>
    row.map((v, c) => (c === 0 || c === 2 ? v + slope[c]! * by : Math.max(8, v + slope[c]! * by)));
  let table = Array.from({ length: top - bottom + 2 * BEYOND + 1 }, (_, i) => {
    const y = bottom - BEYOND + i * STEP;
    if (y < bottom) return straight(first, below, y - bottom).map((v, c) => (c > 4 ? first[c]! : v));
    if (y > top) return straight(last, above, y - top).map((v, c) => (c > 4 ? last[c]! : v));
    return at(y);
  });
  const spacing = (top - bottom) / (rows.length - 1);
  const reach = Math.max(2, Math.round(spacing * 0.35));
  for (let pass = 0; pass < 3; pass++) table = blur(table, reach);
  return Float64Array.from(table.flat());
}

/** Moving average over `reach` rows to either side; near the ends over as many as there are on both. */
function blur(table: readonly number[][], reach: number): number[][] {
  return table.map((row, i) => {
    const r = Math.min(reach, i, table.length - 1 - i);
    return row.map((_, c) => {
      let sum = 0;
      for (let k = i - r; k <= i + r; k++) sum += table[k]![c]!;
      return sum / (2 * r + 1);
    });
  });
}

const smoothMax = (a: number, b: number, k: number): number => {
  const h = Math.max(k - Math.abs(a - b), 0) / k;
  return Math.max(a, b) + h * h * k * 0.25;
};

/**
 * Super-ellipsoid about `centre` (mm): each half-axis pair may differ, `p` is the exponent of all sections
 * (2 an ellipsoid). First-order distance.
 */
export function superEllipsoid(
  centre: readonly [number, number, number],
  { side, up, down, front, back }: Record<'side' | 'up' | 'down' | 'front' | 'back', number>,
  p: number,
): Sdf {
  return (px, py, pz) => {
    const y = py - centre[1];
    const z = pz - centre[2];
    const [b, c] = [y > 0 ? up : down, z > 0 ? front : back];
    const u = Math.abs(px - centre[0]) / side;
    const v = Math.abs(y) / b;
    const w = Math.abs(z) / c;
    const [u1, v1, w1] = [u ** (p - 1), v ** (p - 1), w ** (p - 1)];
    const sp = u * u1 + v * v1 + w * w1;
    if (sp < 1e-9) return -Math.min(side, b, c);
    const s = sp ** (1 / p);
    return (s - 1) / ((s / sp) * Math.hypot(u1 / side, v1 / b, w1 / c));
  };
}
