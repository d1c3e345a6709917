import type { Vec3 } from '../../../src/core/math/point.ts';
import { cross, dot, normalize } from '../../../src/core/math/vector.ts';
import { hermite } from '../hermite.ts';
import type { Sdf } from './sdf.ts';

/** A place on the middle of a plate: x, y, z and the plate's thickness there, mm. */
type PlatePoint = readonly [x: number, y: number, z: number, thickness: number];

interface PlateShape {
  /** Direction from which the plate is seen without folds; need not be exact, nor unit length. */
  facing: Vec3;
  /** Places the mid-surface passes through, with the thickness it has there. At least four. */
  through: readonly PlatePoint[];
  /** The plate's border, in order around it; a smooth closed curve is drawn through these points. */
  border: readonly Vec3[];
  /** Straight steps between two border points. */
  smoothness?: number;
}

/** Height (mm) by which a plate may bulge beyond the landmarks it passes through, its half thickness included. */
const REACH = 18;
/** Distance (mm) from which the exact shape no longer matters: beyond the reach of any blend. */
const FAR = 12;

type Point2 = readonly [number, number];

/**
 * A flat bone (ilium, scapula): a smooth thin-plate-spline surface through a few landmarks, thickened,
 * with a rounded border. Body frame, mm. The distance is first-order near the surface.
 */
export function curvedPlate({ facing, through, border, smoothness = 3 }: PlateShape): Sdf {
  const n = normalize(facing);
  const u = normalize(cross(Math.abs(n[1]) < 0.9 ? [0, 1, 0] : [0, 0, 1], n));
  const v = cross(n, u);
  const flat = (p: Vec3): Point2 => [dot(p, u), dot(p, v)];
  const body = through.map((p): Vec3 => [p[0], p[1], p[2]]);
  const surface = thinPlate(
    body.map(flat),
    through.map((p, i) => [dot(body[i]!, n), p[3] / 2]),
  );
  const outline = smoothRing(border.map(flat), smoothness);
  const heights = body.map((p) => dot(p, n));
  const [low, high] = [Math.min(...heights) - REACH, Math.max(...heights) + REACH];
  return (x, y, z) => {
    const p: Vec3 = [x, y, z];
    // Far from the plate a lower bound will do, and costs less.
    const level = dot(p, n);
    if (level < low - FAR || level > high + FAR) return Math.max(low - level, level - high);
    const [a, b] = flat(p);
    const border2d = polygonDistance(outline, a, b);
    if (border2d > FAR) return border2d;
    const { height, half, slope } = surface(a, b);
    const r = Math.max(half, 0.6);
    const off = Math.abs(level - height) / Math.sqrt(1 + slope);
    const out = border2d + r;
    return Math.hypot(Math.max(out, 0), off) - r;
  };
}

/** Thin-plate splines of height and half thickness through scattered points; `slope` is |grad height|². */
function thinPlate(points: readonly Point2[], values: readonly (readonly number[])[]) {
  const count = points.length;
  const kernel = (r2: number) => (r2 > 0 ? r2 * Math.log(r2) : 0);
  const rows = points.map((p) => [
    ...points.map((q) => kernel((p[0] - q[0]) ** 2 + (p[1] - q[1]) ** 2)),
    1,
    p[0],
    p[1],
  ]);
  for (const side of [() => 1, (p: Point2) => p[0], (p: Point2) => p[1]])
    rows.push([...points.map(side), 0, 0, 0]);
  const [h, t] = [0, 1].map((k) => solve(rows, [...values.map((value) => value[k]!), 0, 0, 0])) as [
    number[],
    number[],
  ];
  return (a: number, b: number) => {
    let height = h[count]! + h[count + 1]! * a + h[count + 2]! * b;
    let half = t[count]! + t[count + 1]! * a + t[count + 2]! * b;
    let da = h[count + 1]!;
    let db = h[count + 2]!;
    for (let i = 0; i < count; i++) {
      const ea = a - points[i]![0];
      const eb = b - points[i]![1];
      const r2 = ea * ea + eb * eb;
      if (r2 === 0) continue;
      const log = Math.log(r2);
      height += h[i]! * r2 * log;
      half += t[i]! * r2 * log;
      const g = 2 * h[i]! * (log + 1);
      da += g * ea;
      db += g * eb;
    }
    return { height, half, slope: da * da + db * db };
  };
}

/** Solves a small dense linear system by elimination with pivoting; throws when it has no single solution. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const m = matrix.map((row, i) => [...row, right[i]!]);
  const size = m.length;
  for (let c = 0; c < size; c++) {
    let best = c;
    for (let r = c + 1; r < size; r++) if (Math.abs(m[r]![c]!) > Math.abs(m[best]![c]!)) best = r;
    [m[c], m[best]] = [m[best]!, m[c]!];
    const pivot = m[c]![c]!;
    if (Math.abs(pivot) < 1e-9)
      throw new RangeError('the points of a curved plate coincide or lie in a line');
    for (let r = 0; r < size; r++) {
      if (r === c) continue;
      const f = m[r]![c]! / pivot;
      for (let k = c; k <= size; k++) m[r]![k] = m[r]![k]! - f * m[c]![k]!;
    }
  }
  return m.map((row, i) => row[size]! / row[i]!);
}

/** A closed smooth curve through `points`, as `steps` straight pieces from each point to the next. */
function smoothRing(points: readonly Point2[], steps: number): Point2[] {
  const count = points.length;
  const padded = [-2, -1, ...points.keys(), count, count + 1].map((i) => points[(i + count) % count]!);
  const at = [0];
  for (let i = 1; i < padded.length; i++)
    at.push(at[i - 1]! + Math.hypot(padded[i]![0] - padded[i - 1]![0], padded[i]![1] - padded[i - 1]![1]));
  const curve = hermite(at, padded);
  return points.flatMap((_, i) =>
    Array.from({ length: steps }, (_, k): Point2 => {
      const [from, to] = [at[i + 2]!, at[i + 3]!];
      const [a, b] = curve(from + ((to - from) * k) / steps);
      return [a!, b!];
    }),
  );
}

/** Signed distance to a polygon, negative inside (Quilez). */
function polygonDistance(ring: readonly Point2[], a: number, b: number): number {
  let best = Number.POSITIVE_INFINITY;
  let sign = 1;
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
    const [px, py] = ring[i]!;
    const [qx, qy] = ring[j]!;
    const ex = qx - px;
    const ey = qy - py;
    const wx = a - px;
    const wy = b - py;
    const t = Math.min(1, Math.max(0, (wx * ex + wy * ey) / (ex * ex + ey * ey || 1)));
    best = Math.min(best, (wx - ex * t) ** 2 + (wy - ey * t) ** 2);
    const over = b >= py;
    const under = b < qy;
    const left = ex * wy > ey * wx;
    if ((over && under && left) || (!over && !under && !left)) sign = -sign;
  }
  return sign * Math.sqrt(best);
}
