import type { BitReader, BitWriter } from '../../core/code/bits.ts';
import type { Point } from '../../core/math/point.ts';
import { byAxis, distance } from '../../core/math/vector.ts';
import type { SkinKey } from '../../core/model/skin-places.ts';
import {
  awayFrom,
  type BrushStroke,
  isBrush,
  type Paint,
  placesAlong,
  thinnedLine,
} from '../pain/paint/paint.ts';

/*
 * What was painted with a brush as a plan keeps it: coarser than where one paints, so that its link stays short. In bits: 5 number of
 * strokes, then each: 1 whether it erases, 5 radius - 1 (mm), 5 number of places, 9 x, 9 y, 9 z of the first (steps of 4 mm from a
 * corner beyond the body), and where there are more 3 how many bits a step has (3 more than that), and x, y, z of the step to each next place.
 */

/** The grid of its places, metres, and where it is counted from, steps. */
const STEP = 0.004;
const CORNER = [-256, -32, -128] as const;
const BITS = { strokes: 5, radius: 5, places: 5, first: 9, size: 3, least: 3 } as const;
const most = (bits: number): number => 2 ** bits - 1;

/** A line may leave the way of the hand by this share of the brush's radius; the first that fits is taken. */
const LOOSE = [0.2, 0.35, 0.5, 0.7] as const;
/** So much a typical plan has room for within its 120 letters, and so much is given at most, bits. */
const TYPICAL = 280;
const MOST_BITS = 620;

/** What a plan keeps of strokes: as near to what was painted as its room allows; undefined where it has too little for any likeness. */
export function strokesForPlan(paint: Paint): readonly BrushStroke[] | undefined {
  const strokes = paint.filter(isBrush);
  if (strokes.length === 0) return undefined;
  const tries = LOOSE.map((loose) => coarse(strokes, loose));
  const within = (bits: number) => tries.find((tried) => sizeOf(tried) <= bits);
  const fitting = within(TYPICAL) ?? within(MOST_BITS);
  return fitting?.some(({ kind }) => kind === 'paint') ? fitting : undefined;
}

/** The areas that are painted as wholes, not by a brush alone. */
export const wholeAreas = (paint: Paint): ReadonlySet<SkinKey> =>
  new Set(paint.flatMap((mark) => (isBrush(mark) ? [] : [mark.key])));

function coarse(strokes: readonly BrushStroke[], loose: number): readonly BrushStroke[] {
  const kept: BrushStroke[] = [];
  for (const { kind, radius, line } of strokes) {
    const places = thinnedLine(line, (radius * loose) / 1000)
      .map(onGrid)
      .filter((p, i, all) => i === 0 || distance(p, all[i - 1]!) > STEP / 2);
    for (let from = 0; from < places.length; from += most(BITS.places) - 1) {
      const piece = places.slice(from, from + most(BITS.places));
      // The end of the piece before is the beginning of this one.
      if (from > 0 && piece.length === 1) break;
      const stroke = { kind, radius, line: piece };
      if (!isUnder(stroke, kept, loose)) kept.push(stroke);
    }
  }
  return kept;
}

/** Whether a stroke shows nothing that those before it do not show. */
function isUnder({ kind, radius, line }: BrushStroke, kept: readonly BrushStroke[], loose: number): boolean {
  const since = kept.slice(kept.findLastIndex((one) => one.kind !== kind) + 1);
  return placesAlong(line).every((p) =>
    since.some((one) =>
      one.line.some((b, i) => {
        const reach = one.radius - radius * (1 - loose);
        return awayFrom(p, one.line[i - 1] ?? b, b) * 1000 <= reach;
      }),
    ),
  );
}

const onGrid = (p: Point): Point => byAxis((d) => Math.round(p[d]! / STEP) * STEP + 0);
const steps = (p: Point): number[] => p.map((c, d) => Math.round(c / STEP) - CORNER[d]!);

/** How many bits more than the least a step of a stroke needs; undefined where none are enough. */
function sizeOfSteps(places: readonly number[][]): number | undefined {
  const farthest = Math.max(
    ...places.slice(1).flatMap((p, i) =>
      p.map((c, d) => {
        const by = c - places[i]![d]!;
        return by < 0 ? -by : by + 1;
      }),
    ),
  );
  const extra = Math.max(0, Math.ceil(Math.log2(farthest)) + 1 - BITS.least);
  return extra <= most(BITS.size) ? extra : undefined;
}

/** How many bits strokes take; endless where they cannot be written. */
function sizeOf(strokes: readonly BrushStroke[]): number {
  if (strokes.length > most(BITS.strokes)) return Number.POSITIVE_INFINITY;
  return strokes.reduce((sum: number, { line }) => {
    const head = 1 + BITS.radius + BITS.places + 3 * BITS.first;
    if (line.length === 1) return sum + head;
    const extra = sizeOfSteps(line.map(steps));
    if (extra === undefined) return Number.POSITIVE_INFINITY;
    return sum + head + BITS.size + (line.length - 1) * 3 * (BITS.least + extra);
  }, BITS.strokes);
}

/** Writes strokes that `strokesForPlan` gave. */
export function writePlanStrokes(bits: BitWriter, strokes: readonly BrushStroke[]): void {
  bits.write(strokes.length, BITS.strokes);
  for (const { kind, radius, line } of strokes) {
    bits.write(kind === 'erase' ? 1 : 0, 1);
    bits.write(radius - 1, BITS.radius);
    bits.write(line.length, BITS.places);
    const places = line.map(steps);
    for (const c of places[0]!) bits.write(Math.min(most(BITS.first), Math.max(0, c)), BITS.first);
    if (line.length === 1) continue;
    const extra = sizeOfSteps(places) ?? most(BITS.size);
    bits.write(extra, BITS.size);
    const half = 2 ** (BITS.least + extra - 1);
    places.slice(1).forEach((p, i) => {
      p.forEach((c, d) => {
        bits.write(Math.min(2 * half - 1, Math.max(0, c - places[i]![d]! + half)), BITS.least + extra);
      });
    });
  }
}

/** Reads what `writePlanStrokes` wrote; undefined where it is none that this app would have written. */
export function readPlanStrokes(bits: BitReader): readonly BrushStroke[] | undefined {
  const strokes: BrushStroke[] = [];
  const count = bits.read(BITS.strokes);
  for (let n = 0; n < count && !bits.over; n++) {
    const kind = bits.read(1) ? 'erase' : 'paint';
    const radius = bits.read(BITS.radius) + 1;
    const length = bits.read(BITS.places);
    if (length === 0) return undefined;
    let at = CORNER.map((corner) => bits.read(BITS.first) + corner);
    const line = [metres(at)];
    if (length > 1) {
      const size = BITS.least + bits.read(BITS.size);
      for (let i = 1; i < length && !bits.over; i++) {
        at = at.map((c) => c + bits.read(size) - 2 ** (size - 1));
        line.push(metres(at));
      }
    }
    strokes.push({ kind, radius, line });
  }
  return strokes.some(({ kind }) => kind === 'paint') ? strokes : undefined;
}

const metres = (at: readonly number[]): Point => byAxis((d) => at[d]! * STEP + 0);
