import type { Point } from '../../math/point.ts';
import { turnInto } from '../dual-quaternion.ts';
import type { PosedLine } from './posed-line.ts';

/** Width of the slim parts that are a single line, metres: so much they count against broad ones. */
const SLIM = 0.01;

/** Lengths or sizes at rest and in the pose. */
interface Measured {
  rest: number;
  posed: number;
}

type Vector = [number, number, number];
const [first, second, rest, now, turned, through]: Vector[] = [0, 1, 2, 3, 4, 5].map((): Vector => [0, 0, 0]);

/** Writes the way from a point of one list to a point of another, and gives its length. */
function gap(from: Float64Array, a: number, to: Float64Array, b: number, out: Vector): number {
  const x = to[b * 3]! - from[a * 3]!;
  const y = to[b * 3 + 1]! - from[a * 3 + 1]!;
  const z = to[b * 3 + 2]! - from[a * 3 + 2]!;
  out[0] = x;
  out[1] = y;
  out[2] = z;
  return Math.sqrt(x * x + y * y + z * z);
}

function cross(a: Vector, b: Vector, out: Vector): void {
  out[0] = a[1] * b[2] - a[2] * b[1];
  out[1] = a[2] * b[0] - a[0] * b[2];
  out[2] = a[0] * b[1] - a[1] * b[0];
}

const dot = (a: Vector, b: Vector): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];

/** How much of `now` lies along `v` as the place of a point has turned it. */
function alongTurned(turn: Float64Array, point: number, v: Vector): number {
  turnInto(turn, v, turned!, point * 4);
  return dot(turned!, now!);
}

/** Adds the length of a line. */
export function addLength({ count, rest: before, at }: PosedLine, to: Measured): void {
  for (let k = 1; k < count; k++) {
    to.rest += gap(before, k - 1, before, k, rest!);
    to.posed += gap(at, k - 1, at, k, now!);
  }
}

/** Area of a sheet at rest and, seen along its own thickness, in the pose: what its volume would become unswollen. */
export function sheetSize(
  lines: readonly PosedLine[],
  depth: readonly Point[] | undefined,
  left: boolean,
): Measured {
  const out = { rest: 0, posed: 0 };
  for (let l = 1; l < lines.length; l++) {
    const [a, b] = [lines[l - 1]!, lines[l]!];
    for (let k = 1; k < b.count; k++) {
      gap(a.rest, k - 1, b.rest, k, first!);
      gap(b.rest, k - 1, a.rest, k, second!);
      cross(first!, second!, rest!);
      gap(a.at, k - 1, b.at, k, first!);
      gap(b.at, k - 1, a.at, k, second!);
      cross(first!, second!, now!);
      const t = depth?.[k];
      through![0] = t ? (left ? -t[0] : t[0]) : rest![0];
      through![1] = t ? t[1] : rest![1];
      through![2] = t ? t[2] : rest![2];
      const size = dot(through!, rest!);
      const scale = t ? Math.sign(size) : 1 / Math.sqrt(Math.max(size, 1e-24));
      out.rest += size * scale;
      out.posed += ((alongTurned(a.turn, k - 1, through!) + alongTurned(b.turn, k, through!)) / 2) * scale;
    }
  }
  return out;
}

/** Size of lines at rest and, seen along the direction that their places have turned to, in the pose; `girth` is how broad they are. */
export function lineSizes(lines: readonly PosedLine[], girth: readonly number[] | undefined): Measured {
  const out = { rest: 0, posed: 0 };
  for (const line of lines)
    for (let k = 1; k < line.count; k++) {
      const length = gap(line.rest, k - 1, line.rest, k, rest!);
      if (length < 1e-9) continue;
      gap(line.at, k - 1, line.at, k, now!);
      const size = girth ? (girth[k - 1]! + girth[k]!) / 2 : SLIM;
      const posed = alongTurned(line.turn, k - 1, rest!) + alongTurned(line.turn, k, rest!);
      out.rest += length * size;
      out.posed += (posed / (2 * length)) * size;
    }
  return out;
}
