import type { Vec3 } from '../../src/core/math/point.ts';
import { add, distance, length, normalize, scale, subtract } from '../../src/core/math/vector.ts';
import { hermite } from './hermite.ts';
import { faceOutward, type Mesh } from './mesh.ts';
import type { Station } from './station.ts';

/** Exponent of the super-elliptical section: a little fuller than an ellipse (2), as muscle is. */
const EXPONENT = 2.6;

export interface LoftDensity {
  /** Vertices around a section, even. */
  around: number;
  /** Millimetres between sections. */
  step: number;
  /** Sections, at most and at least. */
  most: number;
  least?: number;
  /** As many sections between any two neighbouring stations, so that they gather where the stations do. */
  perStation?: boolean;
}

const STEP = { step: 12, most: 18 };
/** Finer the wider the part is at its widest (mm): more vertices would not show. */
const DENSITIES: readonly (LoftDensity & { upTo: number })[] = [
  { upTo: 16, around: 8, least: 4, ...STEP },
  { upTo: 40, around: 12, ...STEP },
  { upTo: Number.POSITIVE_INFINITY, around: 16, ...STEP },
];

function densityFor(stations: readonly Station[]): LoftDensity {
  const widest = Math.max(...stations.map((s) => s.width));
  return DENSITIES.find(({ upTo }) => widest <= upTo)!;
}

/** Sections and vertices for what bends sharply within a few millimetres, such as the ring round the eye. */
export const FINE_DENSITY: LoftDensity = { around: 12, step: 5, most: 26 };

/**
 * Sweeps bent super-ellipses through `stations` (mm, body frame, origin first) into a closed mesh.
 *
 * A station has centre C, unit width direction W, thickness direction T (made perpendicular to W), width w,
 * thickness t and bend b (sagitta of the mid-line at the edges). With X, Y the super-ellipse of exponent
 * 2.6 its outline is `P = C + W·X·w/2 + T·(b·X² + Y·t/2)`. C, w·W, t·T and b are interpolated along the
 * chord length by cubic Hermite splines. The section plane need not be perpendicular to the path.
 * u is the way around either face from the -W edge (0) to the +W edge (1); v the way along (0..1).
 * Throws a RangeError when two neighbouring stations coincide.
 */
export function loft(stations: readonly Station[], density: LoftDensity = densityFor(stations)): Mesh {
  const parameters = [0];
  for (let i = 1; i < stations.length; i++) {
    const d = distance(stations[i - 1]!.centre, stations[i]!.centre);
    if (d < 0.5) throw new RangeError(`stations ${i} and ${i + 1} are at the same place`);
    parameters.push(parameters[i - 1]! + d);
  }
  const total = parameters.at(-1)!;
  const at = hermite(parameters, carryAxes(stations));
  const rings = Math.min(density.most, Math.max(density.least ?? 6, Math.round(total / density.step)));
  const { around, perStation = false } = density;
  const outline = superEllipse(around);
  const positions: number[] = [];
  const uv: number[] = [];
  const ring = (row: readonly number[], shrink: number, shift: Vec3, v: number) => {
    const points = outline.map(([X, Y]): Vec3 => {
      const b = row[9]! * X * X;
      const tl = Math.hypot(row[6]!, row[7]!, row[8]!) || 1;
      return [0, 1, 2].map(
        (d) =>
          row[d]! +
          shift[d]! +
          shrink * (row[3 + d]! * X * 0.5 + row[6 + d]! * Y * 0.5) +
          (row[6 + d]! / tl) * b * shrink ** 2,
      ) as unknown as Vec3;
    });
    const across = halfPerimeter(points);
    points.forEach((p, k) => {
      positions.push(...p);
      uv.push(across[k]!, v);
    });
  };
  const row0 = at(0);
  const rowN = at(total);
  const endShift = (row: readonly number[], sign: 1 | -1): Vec3 => {
    const from = at(sign < 0 ? 0 : total - total * 0.02);
    const to = at(sign < 0 ? total * 0.02 : total);
    const along = normalize(subtract([to[0]!, to[1]!, to[2]!], [from[0]!, from[1]!, from[2]!]));
    return scale(along, sign * Math.min(length([row[6]!, row[7]!, row[8]!]) / 2, 3));
  };
  const startShift = endShift(row0, -1);
  const stopShift = endShift(rowN, 1);
  ring(row0, 0.45, scale(startShift, 0.9), 0);
  ring(row0, 0.8, scale(startShift, 0.5), 0);
  for (let k = 0; k <= rings; k++) {
    const place = perStation ? between(parameters, k / rings) : (total * k) / rings;
    ring(at(place), 1, [0, 0, 0], place / total);
  }
  ring(rowN, 0.8, scale(stopShift, 0.5), 1);
  ring(rowN, 0.45, scale(stopShift, 0.9), 1);
  const rows = rings + 5;
  const apex = (row: readonly number[], shift: Vec3, v: number): number => {
    positions.push(...add([row[0]!, row[1]!, row[2]!], shift));
    uv.push(0.5, v);
    return positions.length / 3 - 1;
  };
  const indices = tube(rows, around, apex(row0, startShift, 0), apex(rowN, stopShift, 1));
  return faceOutward({ positions: Float64Array.from(positions), uv: Float64Array.from(uv), indices });
}

/** The place at `share` (0..1) of the way through `list`, counted in steps of the list. */
function between(list: readonly number[], share: number): number {
  const step = Math.min(list.length - 2, Math.floor(share * (list.length - 1)));
  const part = share * (list.length - 1) - step;
  return list[step]! * (1 - part) + list[step + 1]! * part;
}

/** Vectors C, w·W, t·T and b of every station, with W kept from flipping and T made perpendicular to it. */
function carryAxes(stations: readonly Station[]): number[][] {
  let lastW: Vec3 | undefined;
  let lastT: Vec3 | undefined;
  return stations.map((s) => {
    const flip = (v: Vec3, last: Vec3 | undefined) =>
      last && v[0] * last[0] + v[1] * last[1] + v[2] * last[2] < 0 ? -1 : 1;
    let W = normalize(s.widthAxis);
    W = scale(W, flip(W, lastW));
    const along = s.thicknessAxis[0] * W[0] + s.thicknessAxis[1] * W[1] + s.thicknessAxis[2] * W[2];
    let T = normalize(subtract(s.thicknessAxis, scale(W, along)));
    const sign = flip(T, lastT);
    T = scale(T, sign);
    lastW = W;
    lastT = T;
    return [...s.centre, ...scale(W, s.width), ...scale(T, s.thickness), s.bend * sign];
  });
}

function superEllipse(around: number): [number, number][] {
  const power = (c: number) => Math.sign(c) * Math.abs(c) ** (2 / EXPONENT);
  return Array.from({ length: around }, (_, k) => {
    const a = (2 * Math.PI * k) / around;
    return [power(Math.cos(a)), power(Math.sin(a))];
  });
}

/** For a closed ring that starts at the +W edge: 1 there, 0 at the -W edge, by arc length over either face. */
function halfPerimeter(points: readonly Vec3[]): number[] {
  const half = points.length / 2;
  const out = new Array<number>(points.length).fill(0);
  for (const face of [0, 1]) {
    const order = Array.from({ length: half + 1 }, (_, i) =>
      face === 0 ? i : (points.length - i) % points.length,
    );
    let run = 0;
    const at = order.map((k, i) => {
      if (i > 0) run += distance(points[order[i - 1]!]!, points[k]!);
      return run;
    });
    order.forEach((k, i) => {
      out[k] = 1 - (run > 0 ? at[i]! / run : i / half);
    });
  }
  return out;
}

/** Triangles of `rows` rings of `around` vertices, closed by two apex vertices. */
export function tube(rows: number, around: number, first: number, last: number): Uint32Array {
  const out: number[] = [];
  for (let r = 0; r + 1 < rows; r++)
    for (let k = 0; k < around; k++) {
      const a = r * around + k;
      const b = r * around + ((k + 1) % around);
      out.push(a, b, a + around, b, b + around, a + around);
    }
  for (let k = 0; k < around; k++) {
    out.push(first, (k + 1) % around, k);
    out.push(last, (rows - 1) * around + k, (rows - 1) * around + ((k + 1) % around));
  }
  return Uint32Array.from(out);
}
