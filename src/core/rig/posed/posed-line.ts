import type { Point } from '../../math/point.ts';
import { blend } from '../deform.ts';
import { type DualQuaternion, transformInto } from '../dual-quaternion.ts';
import { otherSide } from '../segments.ts';

/** A line of a muscle: its points at rest on the right side, and what each of them follows; four numbers a point. */
export interface FollowedLine {
  count: number;
  at: Float64Array;
  segments: { right: Uint8Array; left: Uint8Array };
  weights: Float64Array;
}

/** A line in a pose: where its points were (`rest`) and are (`at`), and how their places have turned (`turn`, a quaternion each). */
export interface PosedLine {
  count: number;
  rest: Float64Array;
  at: Float64Array;
  turn: Float64Array;
}

/** A line of points, each with the four segments that it follows and their weights. */
export function followedLine(
  points: readonly { at: Point; segments: readonly number[]; weights: readonly number[] }[],
): FollowedLine {
  const segments = Uint8Array.from(points.flatMap((point) => point.segments));
  return {
    count: points.length,
    at: Float64Array.from(points.flatMap((point) => point.at)),
    segments: { right: segments, left: segments.map(otherSide) },
    weights: Float64Array.from(points.flatMap((point) => point.weights)),
  };
}

const room: PosedLine[] = [];
const turn = new Float64Array(8);

/** Poses a line of one side into the `n`th of a few that are used again and again: what is given is good until it is asked for anew. */
export function posedLine(
  line: FollowedLine,
  transforms: readonly DualQuaternion[],
  left: boolean,
  n: number,
): PosedLine {
  const { count, at, weights } = line;
  const segments = line.segments[left ? 'left' : 'right'];
  let out = room[n];
  if (!out || out.at.length < count * 3) {
    out = {
      count,
      rest: new Float64Array(count * 3),
      at: new Float64Array(count * 3),
      turn: new Float64Array(count * 4),
    };
    room[n] = out;
  }
  out.count = count;
  for (let k = 0; k < count; k++) {
    blend(transforms, segments, weights, k * 4, turn, k * 4);
    const x = left ? -at[k * 3]! : at[k * 3]!;
    const y = at[k * 3 + 1]!;
    const z = at[k * 3 + 2]!;
    out.rest[k * 3] = x;
    out.rest[k * 3 + 1] = y;
    out.rest[k * 3 + 2] = z;
    transformInto(turn, x, y, z, out.at, k * 3);
    for (let c = 0; c < 4; c++) out.turn[k * 4 + c] = turn[c]!;
  }
  return out;
}

/** Far below what a length or a thickness could tell of. */
const ALIKE = 1e-12;

/** Whether all segments that the lines of a side follow move as one: then nothing of them is stretched. */
export function movesAsOne(used: ArrayLike<number>, transforms: readonly DualQuaternion[]): boolean {
  const first = transforms[used[0]!]!;
  for (let i = 1; i < used.length; i++) {
    const other = transforms[used[i]!]!;
    if (other === first) continue;
    for (let c = 0; c < 8; c++) if (Math.abs(other[c]! - first[c]!) > ALIKE) return false;
  }
  return true;
}

/** The segments that lines of a side follow, each once. */
export const usedBy = (lines: readonly FollowedLine[], side: 'left' | 'right'): Uint8Array => {
  const used = new Set<number>();
  for (const { segments, weights } of lines)
    weights.forEach((weight, i) => {
      if (weight !== 0) used.add(segments[side][i]!);
    });
  return Uint8Array.from(used);
};
