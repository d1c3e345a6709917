import type { PointId } from '../../../core/ids.ts';
import type { Point } from '../../../core/math/point.ts';
import { byAxis, unit } from '../../../core/math/vector.ts';
import type { Patterns } from '../../../core/model/patterns.ts';
import { type FeltStroke, feltAt, piecesOf } from '../field.ts';
import type { StrokeEnds } from '../stroke-ends.ts';
import { strokesOn } from '../strokes.ts';
import { facingAt, type SkinSense } from './skin-sense.ts';

/** A pattern as it is felt over the skin, of a point on the right side: places, and 0..1 at each. */
export interface PatternField {
  places: Int32Array;
  essential: Float32Array;
  spillover: Float32Array;
}

/** What every pattern is like over the skin, with how many of them are felt at each place. */
interface PatternFields {
  of: ReadonlyMap<PointId, PatternField>;
  /** How telling a place is: many patterns reach the temple, few the tailbone. */
  weight: Float32Array;
}

/** From this on a pattern counts as felt at a place. */
const FELT = 0.25;

/** What is compared is felt up to its ends: that they fade is how it is drawn. */
const WHOLE: StrokeEnds = { length: 0, fades: [0, 0] };

/** The field of a point's pattern. */
function fieldOf(sense: SkinSense, patterns: Patterns, id: PointId): PatternField {
  const laid = strokesOn(patterns, [id], 'right');
  const strokes = laid.map(({ core, soft, depth, weight, line }): FeltStroke => {
    const pieces = piecesOf(line).map(({ a, b, along }) => {
      const [n, m] = [facingAt(sense, a), facingAt(sense, b)];
      return { a, b, along, out: unit([n[0] + m[0], n[1] + m[1], n[2] + m[2]]) };
    });
    const low = byAxis((d) => Math.min(...line.map((p) => p[d])));
    const high = byAxis((d) => Math.max(...line.map((p) => p[d])));
    const middle = byAxis((d) => (low[d]! + high[d]!) / 2);
    const radius = Math.hypot(high[0] - low[0], high[1] - low[1], high[2] - low[2]) / 2 + core + soft;
    return { ...WHOLE, core, soft, depth, weight, pieces, middle, radius };
  });
  const near = new Set(
    strokes.flatMap(({ pieces, core, soft }) =>
      pieces.flatMap(({ a, b }) => {
        const room = core + soft;
        return sense.grid.within(
          byAxis((d) => Math.min(a[d]!, b[d]!) - room),
          byAxis((d) => Math.max(a[d]!, b[d]!) + room),
        );
      }),
    ),
  );
  const places: number[] = [];
  const essential: number[] = [];
  const spillover: number[] = [];
  for (const i of near) {
    const at: Point = [sense.at[i * 3]!, sense.at[i * 3 + 1]!, sense.at[i * 3 + 2]!];
    const felt = feltAt(strokes, at, [sense.out[i * 3]!, sense.out[i * 3 + 1]!, sense.out[i * 3 + 2]!]);
    if (felt.essential + felt.spillover < 0.02) continue;
    places.push(i);
    essential.push(felt.essential);
    spillover.push(felt.spillover);
  }
  return {
    places: Int32Array.from(places),
    essential: Float32Array.from(essential),
    spillover: Float32Array.from(spillover),
  };
}

/**
 * Every pattern as it is felt over the skin; some milliseconds for each, so that it pauses after each of them for who has other
 * things to do. The last step gives all.
 */
export function* makeFields(sense: SkinSense, patterns: Patterns): Generator<undefined, PatternFields> {
  const of = new Map<PointId, PatternField>();
  const felt = new Float32Array(sense.count);
  for (const id of Object.keys(patterns.points) as PointId[]) {
    const field = fieldOf(sense, patterns, id);
    of.set(id, field);
    field.places.forEach((i, k) => {
      if (Math.max(field.essential[k]!, field.spillover[k]!) < FELT) return;
      felt[i]!++;
      if (sense.mirror[i] !== i) felt[sense.mirror[i]!]!++;
    });
    yield;
  }
  return { of, weight: felt.map((n) => Math.log(1 + of.size / Math.max(1, n))) };
}
