import type { Vec3 } from '../../../src/core/math/point.ts';
import { cross, distance, normalize, subtract } from '../../../src/core/math/vector.ts';
import { hermite } from '../hermite.ts';
import { tube } from '../loft.ts';
import { faceOutward, type Mesh } from '../mesh.ts';
import type { SheetLine } from '../station.ts';
import { type SheetEnds, sheetOutline } from './sheet-outline.ts';

interface SheetDensity {
  /** Vertices from edge to edge on one face. */
  across: number;
  /** Millimetres between rows. */
  step: number;
  most: number;
}

/** Rows of a sheet with rises, and of one with slips, whose columns stand closer. */
const FINE = { step: 13, most: 32 };
const SLIPPED = { step: 14, most: 20 };

/** Finer the wider the sheet is along its middle (mm). */
const densityFor = (width: number): SheetDensity => ({
  across: Math.min(14, Math.max(6, Math.round(width / 12) + 5)),
  step: 11,
  most: 20,
});

/** Rows of a plain sheet from end to end, with the share of its thickness that each has there. */
const plainRows = (rows: number): [at: number, thickness: number][] => [
  [0, 0.55],
  ...Array.from({ length: rows + 1 }, (_, r): [number, number] => [0.004 + (0.992 * r) / rows, 1]),
  [1, 0.55],
];

/**
 * A broad curved muscle as a mid-surface through `lines` (mm, body frame; origin line first), thickened by
 * ±h/2 along its normal with a rounded edge profile (1 - |2e - 1|^5.2)^(1/2.6). Both ways by cubic Hermite
 * splines. u runs from the first point of the lines to the last, v from the first line to the last. Where `ends`
 * give it slips or round corners, the sheet is cut out along them and thins toward them; u and v stay as they are.
 */
export function sheet(lines: readonly SheetLine[], ends: SheetEnds = {}): Mesh {
  const surface = midSurface(lines);
  const width = distance(surface.at(0, 0.5).point, surface.at(1, 0.5).point);
  const density = densityFor(width);
  const outline = sheetOutline(ends, [surface.widthAt(0), surface.widthAt(1)], surface.length);
  const e = outline?.columns ?? cosineSteps(density.across - 1);
  const n = e.length - 1;
  const { step, most } = ends.fine ? FINE : ends.slips ? SLIPPED : density;
  const rows = Math.min(most, Math.max(8, Math.round(surface.length / step)));
  const positions: number[] = [];
  const uv: number[] = [];
  const pushRing = (at: number, share: number) => {
    const top: number[][] = [];
    const bottom: number[][] = [];
    e.forEach((u, k) => {
      const v = outline ? outline.from(u) + at * (outline.to(u) - outline.from(u)) : at;
      const { point, thickness } = surface.at(u, v);
      const nrm = surface.normal(u, v);
      const part = outline ? outline.thickness(u, v) : share * (1 - Math.abs(2 * u - 1) ** 5.2) ** (1 / 2.6);
      const h = (thickness / 2) * part * (k === 0 || k === n ? 0 : 1);
      top.push([point[0] + nrm[0] * h, point[1] + nrm[1] * h, point[2] + nrm[2] * h, u, v]);
      bottom.push([point[0] - nrm[0] * h, point[1] - nrm[1] * h, point[2] - nrm[2] * h, u, v]);
    });
    for (const p of [...top, ...bottom.slice(1, -1).reverse()]) {
      positions.push(p[0]!, p[1]!, p[2]!);
      uv.push(p[3]!, p[4]!);
    }
  };
  const rings = outline ? outline.rows(rows).map((at): [number, number] => [at, 1]) : plainRows(rows);
  for (const [at, share] of rings) pushRing(at, share);
  const ringSize = 2 * n;
  const ringCount = rings.length;
  return faceOutward({
    positions: Float64Array.from(positions),
    uv: Float64Array.from(uv),
    indices: capStrips(tube(ringCount, ringSize, 0, 0), ringCount, ringSize, n),
  });
}

const cosineSteps = (n: number): number[] =>
  Array.from({ length: n + 1 }, (_, k) => 0.5 - 0.5 * Math.cos((Math.PI * k) / n));

/** Replaces the apex fans of a flat tube by strips across its thickness, so that bent end lines close cleanly. */
function capStrips(indices: Uint32Array, rings: number, ringSize: number, n: number): Uint32Array {
  const body = Array.from(indices.subarray(0, (rings - 1) * ringSize * 6));
  for (const [base, flip] of [
    [0, false],
    [(rings - 1) * ringSize, true],
  ] as const) {
    const under = (k: number) => base + ((ringSize - k) % ringSize);
    const push = (a: number, b: number, c: number) => body.push(...(flip ? [a, c, b] : [a, b, c]));
    for (let k = 0; k < n; k++) {
      const [a, b, c, d] = [base + k, base + k + 1, under(k), under(k + 1)];
      if (k > 0) push(a, c, b);
      if (k < n - 1) push(b, c, d);
    }
  }
  return Uint32Array.from(body);
}

/** The smooth mid-surface through the lines: position, thickness and unit normal at (u, v) in 0..1, width at v (mm). */
export function midSurface(lines: readonly SheetLine[]) {
  const across = lines.map((line) => {
    const s = chordParameters(line.points);
    return hermite(
      s.map((x) => x / s.at(-1)!),
      line.points.map((p, i) => [...p, line.thickness[i]!]),
    );
  });
  const middles = across.map((f): Vec3 => f(0.5).slice(0, 3) as unknown as Vec3);
  const along = chordParameters(middles);
  const total = along.at(-1)!;
  const at = (u: number, v: number): { point: Vec3; thickness: number } => {
    const row = hermite(
      along.map((x) => x / total),
      across.map((f) => f(u)),
    )(v);
    return { point: [row[0]!, row[1]!, row[2]!], thickness: Math.max(row[3]!, 0.4) };
  };
  const normal = (u: number, v: number): Vec3 => {
    const d = 0.01;
    const du = subtract(at(Math.min(1, u + d), v).point, at(Math.max(0, u - d), v).point);
    const dv = subtract(at(u, Math.min(1, v + d)).point, at(u, Math.max(0, v - d)).point);
    return normalize(cross(du, dv));
  };
  const widthAt = (v: number): number =>
    chordParameters(Array.from({ length: 9 }, (_, i) => at(i / 8, v).point)).at(-1)!;
  return { at, normal, widthAt, length: total };
}

function chordParameters(points: readonly Vec3[]): number[] {
  const out = [0];
  for (let i = 1; i < points.length; i++) {
    const d = distance(points[i - 1]!, points[i]!);
    if (d < 0.2) throw new RangeError(`points ${i} and ${i + 1} of a line are at the same place`);
    out.push(out[i - 1]! + d);
  }
  return out;
}
