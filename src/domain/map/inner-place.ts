import { type Line, placesOf } from '../../core/model/body-map.ts';

/** A place of a face, millimetres of the map. */
export type Spot = readonly [number, number];

/** So many places are tried across a patch each way. */
const TRIED = 15;

const known = new WeakMap<readonly Line[], Spot>();

/** The place of a patch that lies farthest from its edge: what stands for it where its middle lies beside it. Map millimetres. */
export function innerPlace(outline: readonly Line[]): Spot {
  const before = known.get(outline);
  if (before) return before;
  const loops = loopsOf(outline);
  const [left, right] = spanOf(loops, 0);
  const [top, bottom] = spanOf(loops, 1);
  let best: Spot = [(left + right) / 2, (top + bottom) / 2];
  let deepest = depthOf(best, loops);
  for (let i = 0; i < TRIED * TRIED; i++) {
    const spot: Spot = [
      left + ((right - left) * ((i % TRIED) + 0.5)) / TRIED,
      top + ((bottom - top) * (Math.floor(i / TRIED) + 0.5)) / TRIED,
    ];
    const depth = depthOf(spot, loops);
    // The middle is kept where another place is hardly deeper.
    if (depth <= deepest + 1) continue;
    deepest = depth;
    best = spot;
  }
  known.set(outline, best);
  return best;
}

/** How deep a place lies within an outline, millimetres; negative outside. */
export const depthIn = (at: Spot, outline: readonly Line[]): number => depthOf(at, loopsOf(outline));

const read = new WeakMap<readonly Line[], readonly (readonly Spot[])[]>();

function loopsOf(outline: readonly Line[]): readonly (readonly Spot[])[] {
  const loops = read.get(outline) ?? outline.map(placesOf);
  read.set(outline, loops);
  return loops;
}

function spanOf(loops: readonly (readonly Spot[])[], d: 0 | 1): Spot {
  const all = loops.flat().map((p) => p[d]);
  return [Math.min(...all), Math.max(...all)];
}

/** Distance of a place from the nearest edge; negative outside. */
function depthOf([x, y]: Spot, loops: readonly (readonly Spot[])[]): number {
  let within = false;
  let nearest = Number.POSITIVE_INFINITY;
  for (const loop of loops)
    for (const [i, [ax, ay]] of loop.entries()) {
      const [bx, by] = loop[(i + 1) % loop.length]!;
      if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) within = !within;
      const [ux, uy] = [bx - ax, by - ay];
      const t = Math.min(1, Math.max(0, ((x - ax) * ux + (y - ay) * uy) / (ux * ux + uy * uy || 1)));
      nearest = Math.min(nearest, Math.hypot(x - ax - ux * t, y - ay - uy * t));
    }
  return within ? nearest : -nearest;
}
