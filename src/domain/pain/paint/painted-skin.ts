import { smoothstep } from '../../../core/math/ease.ts';
import type { Point } from '../../../core/math/point.ts';
import { byAxis } from '../../../core/math/vector.ts';
import type { SkinKey } from '../../../core/model/skin-places.ts';
import { STROKES_FACING } from '../strokes.ts';
import { awayFrom, type BrushStroke, isBrush, type Paint, placesAlong } from './paint.ts';
import { facingAt, type SkinSense } from './skin-sense.ts';

/** The places that a mark lies on, and how much of each it covers, 0..1. */
type Cover = readonly (readonly [place: number, share: number])[];

const covers = new WeakMap<Paint[number], Cover>();
/** The places under the way of a stroke. */
const ways = new WeakMap<BrushStroke, readonly number[]>();

/** How much of each place of the skin is painted, 0..1. A mark is laid out once, however often it is asked for. */
export function paintedSkin(sense: SkinSense, paint: Paint): Float32Array {
  const out = new Float32Array(sense.count);
  for (const mark of paint) {
    const cover = covers.get(mark) ?? coverOf(sense, mark);
    covers.set(mark, cover);
    for (const [i, share] of cover)
      out[i] = mark.kind === 'erase' ? Math.min(out[i]!, 1 - share) : Math.max(out[i]!, share);
  }
  return out;
}

function coverOf(sense: SkinSense, mark: Paint[number]): Cover {
  if (!isBrush(mark)) return (sense.inside.get(mark.key) ?? []).map((i) => [i, 1] as const);
  return strokeCover(sense, mark);
}

/** Farther than a brush and this from its line a place has nothing of it, metres. */
const FARTHEST = 0.014;

function strokeCover(sense: SkinSense, { radius, line }: BrushStroke): Cover {
  const best = new Map<number, number>();
  const r = radius / 1000;
  line.forEach((b, k) => {
    const a = line[k - 1] ?? b;
    if (k === 0 && line.length > 1) return;
    const room = r + FARTHEST;
    const out = facingAt(sense, [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2, (a[2] + b[2]) / 2]);
    const low = byAxis((d) => Math.min(a[d], b[d]) - room);
    const high = byAxis((d) => Math.max(a[d], b[d]) + room);
    for (const i of sense.grid.within(low, high)) {
      const apart = Math.min(sense.apart[i]!, FARTHEST * 2);
      const p: Point = [sense.at[i * 3]!, sense.at[i * 3 + 1]!, sense.at[i * 3 + 2]!];
      // A place stands for the skin about it: a thin line covers a share of that.
      const share = Math.min(1, (r + apart / 2 - awayFrom(p, a, b)) / apart, (2 * r) / apart);
      if (share <= 0) continue;
      const cosine =
        out[0] * sense.out[i * 3]! + out[1] * sense.out[i * 3 + 1]! + out[2] * sense.out[i * 3 + 2]!;
      const own = share * smoothstep(...STROKES_FACING, cosine);
      if (own > (best.get(i) ?? 0)) best.set(i, own);
    }
  });
  return [...best];
}

/** Of an area that was painted as a whole so much must be left, not to count as erased. */
const LEFT = 0.25;

/** The areas that the paint touches: those that are painted by name and those under the way of a brush, in the order of painting, without what was erased. */
export function touchedKeys(sense: SkinSense, paint: Paint): readonly SkinKey[] {
  const painted = paintedSkin(sense, paint);
  const keys = paint.flatMap((mark): readonly SkinKey[] => {
    if (!isBrush(mark)) return isLeft(sense, painted, mark.key) ? [mark.key] : [];
    if (mark.kind === 'erase') return [];
    const way = ways.get(mark) ?? [...new Set(placesAlong(mark.line).map((p) => sense.grid.nearest(p)))];
    ways.set(mark, way);
    return way.filter((i) => painted[i]! > 0.1).map((i) => sense.keys[i]!);
  });
  return [...new Set(keys)];
}

function isLeft({ inside }: SkinSense, painted: Float32Array, key: SkinKey): boolean {
  const own = inside.get(key) ?? [];
  return own.length === 0 || own.reduce((n, i) => n + painted[i]!, 0) / own.length >= LEFT;
}
