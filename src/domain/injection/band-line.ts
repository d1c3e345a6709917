import type { Side } from '../../core/ids.ts';
import type { Point } from '../../core/math/point.ts';
import { add, distance, mirrored, scale, subtract } from '../../core/math/vector.ts';
import type { Anchor, StructureEntry } from '../../core/model/model-index.ts';
import { middleAt } from '../../core/rig/muscle-weights.ts';

/** How far a tight band is hinted at to either side of its knot, metres. */
export const HALF_BAND = 0.034;
/** Steps to either side, and in which the way along the muscle is measured. */
const STEPS = 20;
const FINE = 200;

/** A place of a tight band: where it is, and how far from its knot, -1..1 of `HALF_BAND`. */
export interface CordPlace {
  at: Point;
  from: number;
}

/**
 * The way of the tight band through a point as it runs in its muscle, metres, in the frame of the resting body: along the fibres of the
 * point's own part, and no further than its flesh, so that it is never drawn over tendon or bone. `anchor` is that of the side.
 */
export function bandLine(anchor: Anchor, structure: StructureEntry, side: Side): CordPlace[] {
  const { muscle } = structure;
  if (!muscle) throw new RangeError(`${structure.id} is no muscle`);
  const { u, v } = anchor.place;
  const onSide = (p: Point): Point => (side === 'left' ? mirrored(p) : p);
  const knot = onSide(anchor.position);
  const gap = (lines: (typeof muscle.course.parts)[number]): number => distance(middleAt(lines, u, v), knot);
  const lines = muscle.course.parts.reduce((best, part) => (gap(part) < gap(best) ? part : best));
  const off = subtract(knot, middleAt(lines, u, v));
  const [origin, insertion] = muscle.tendon;
  // Where both together are longer than the muscle they are measured along other lines, and tell nothing of this one.
  const [first, last] = origin + insertion < 1 ? [origin, 1 - insertion] : [0, 1];
  const way = (sign: 1 | -1): CordPlace[] => {
    const out: CordPlace[] = [];
    let [gone, from] = [0, middleAt(lines, u, v)];
    for (let k = 1; k <= FINE; k++) {
      const to = v + (sign * k) / FINE;
      if (to < Math.min(first, v) || to > Math.max(last, v)) break;
      const at = middleAt(lines, u, to);
      gone += distance(at, from);
      from = at;
      if (gone > HALF_BAND) break;
      if (gone < ((out.length + 1) * HALF_BAND) / STEPS) continue;
      // It comes to the muscle's middle toward its ends, where there is less flesh about it.
      const share = gone / HALF_BAND;
      out.push({ at: onSide(add(at, scale(off, 1 - share * share))), from: sign * share });
    }
    return out;
  };
  return smooth([...way(-1).reverse(), { at: anchor.position, from: 0 }, ...way(1)]);
}

/** How often the places between are moved to the middle of their neighbours: the lines of a muscle are told by few places. */
const ROUNDS = 12;

function smooth(line: CordPlace[]): CordPlace[] {
  let now = line;
  for (let round = 0; round < ROUNDS; round++)
    now = now.map((place, i) => {
      const [before, after] = [now[i - 1], now[i + 1]];
      if (place.from === 0 || !before || !after) return place;
      return { from: place.from, at: scale(add(before.at, after.at), 0.5) };
    });
  return now;
}
