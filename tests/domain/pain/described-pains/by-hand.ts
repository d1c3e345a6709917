import { type AreaKey, splitSided } from '../../../../src/core/ids.ts';
import type { Point } from '../../../../src/core/math/point.ts';
import { randomFrom } from '../../../../src/core/math/random.ts';
import {
  add,
  distance,
  dot,
  mirrored,
  mix,
  reject,
  scale,
  subtract,
  unit,
} from '../../../../src/core/math/vector.ts';
import type { ModelIndex } from '../../../../src/core/model/model-index.ts';
import {
  type BrushStroke,
  keptStroke,
  type Paint,
  placesAlong,
} from '../../../../src/domain/pain/paint/paint.ts';
import { facingAt, type SkinSense } from '../../../../src/domain/pain/paint/skin-sense.ts';

/** A hand does not fill an area: this much of its breadth, within these, mm. */
const SHARE = 0.7;
const [THIN, BROAD] = [5, 22];

/** A place laid on the skin, as the places near it lie. */
function laid(sense: SkinSense, p: Point): Point {
  const i = sense.grid.nearest(p);
  const at: Point = [sense.at[i * 3]!, sense.at[i * 3 + 1]!, sense.at[i * 3 + 2]!];
  const out = facingAt(sense, at);
  return subtract(p, scale(out, dot(subtract(p, at), out)));
}

/** The areas of a described pain as strokes of a brush, one along the middle of each. */
export function strokesFor(
  keys: readonly AreaKey[],
  sense: SkinSense,
  areas: ModelIndex['areas'],
): readonly BrushStroke[] {
  return keys.flatMap((key) => {
    const { id, side } = splitSided(key);
    const on = (p: Point): Point => (side === 'left' ? mirrored(p) : p);
    return areas
      .find((area) => area.id === id)!
      .volumes.map(({ a, b, radius }) => {
        const [from, to] = [on(a), on(b)];
        const steps = Math.max(1, Math.ceil(distance(from, to) / 0.008));
        const line = Array.from({ length: steps + 1 }, (_, k) => laid(sense, mix(from, to, k / steps)));
        return keptStroke({
          kind: 'paint',
          radius: Math.min(BROAD, Math.max(THIN, radius * 1000 * SHARE)),
          line,
        });
      });
  });
}

/**
 * The same by an unsteady hand: all of it shifted 20 mm along the skin to one side, about a third of its way left out in one piece,
 * and a blot of 30 mm somewhere near.
 */
export function spoiltStrokes(strokes: readonly BrushStroke[], sense: SkinSense, seed: number): Paint {
  const random = randomFrom(seed);
  const to: Point = [random() - 0.5, random() - 0.5, random() - 0.5];
  const shifted = strokes.map((stroke) => ({
    ...stroke,
    line: placesAlong(stroke.line).map((p) =>
      laid(sense, add(p, scale(unit(reject(to, facingAt(sense, p))), 0.02))),
    ),
  }));
  const all = shifted.flatMap(({ line }) => line);
  const gone = all[Math.floor(random() * all.length)]!;
  const far = all.map((p) => distance(p, gone)).sort((a, b) => a - b)[Math.floor(all.length * 0.3)]!;
  const left = shifted.flatMap((stroke) =>
    runs(stroke.line, (p) => distance(p, gone) > far).map((line) => keptStroke({ ...stroke, line })),
  );
  const near = all[Math.floor(random() * all.length)]!;
  const blot = laid(
    sense,
    add(near, [(random() - 0.5) * 0.12, (random() - 0.5) * 0.12, (random() - 0.5) * 0.12]),
  );
  return [...left, keptStroke({ kind: 'paint', radius: 15, line: [blot] })];
}

function runs(line: readonly Point[], keep: (p: Point) => boolean): Point[][] {
  const out: Point[][] = [[]];
  for (const p of line)
    if (keep(p)) out.at(-1)!.push(p);
    else if (out.at(-1)!.length > 0) out.push([]);
  return out.filter((run) => run.length > 0);
}
