import type { Point } from '../../src/core/math/point.ts';
import { add, byAxis, cross, dot, mix, scale, unit } from '../../src/core/math/vector.ts';
import type { WholeRig } from '../../src/core/model/rig-data.ts';
import type { Pose } from '../../src/core/rig/pose.ts';
import type { BallPart } from './body/balls.ts';
import { FIGURE, figureIn } from './body/figure.ts';

/** Between two figures beside each other, and beyond the balls that fill them, metres. */
const GAP = 0.1;
const SKIN = 0.03;

/** How far the second of two figures stands off the first, and a sphere round both; metres. */
interface Beside {
  by: Point;
  sphere: { target: Point; radius: number };
}

/**
 * Puts a figure in one posture beside the same in another, in the picture that is seen from a place (degrees to the left of straight in
 * front, and up): to the right of who stands or sits, above who lies or kneels. `seen` are the parts that are to be in the picture.
 */
export function besideIt(
  rig: WholeRig,
  right: Pose,
  wrong: Pose,
  [azimuth, elevation]: readonly [number, number],
  seen: (part: BallPart) => boolean,
): Beside {
  const [turn, up] = [azimuth, elevation].map((degrees) => (degrees * Math.PI) / 180) as [number, number];
  const toward: Point = [Math.sin(turn) * Math.cos(up), Math.sin(up), Math.cos(turn) * Math.cos(up)];
  const aside = unit(cross([0, 1, 0], toward));
  const above = cross(toward, aside);
  const [a, b] = [right, wrong].map((pose) => {
    const { middles } = figureIn(rig, pose);
    const along = (way: Point): readonly [number, number] => {
      const places = FIGURE.flatMap(({ part, radius }, i) => {
        const at = dot(way, [middles[i * 3]!, middles[i * 3 + 1]!, middles[i * 3 + 2]!]);
        return seen(part) ? [[at - radius - SKIN, at + radius + SKIN] as const] : [];
      });
      return [Math.min(...places.map(([low]) => low)), Math.max(...places.map(([, high]) => high))];
    };
    return { aside: along(aside), above: along(above), deep: along(toward) };
  }) as [Spans, Spans];
  const wide = Math.max(a.aside[1], b.aside[1]) - Math.min(a.aside[0], b.aside[0]);
  const tall = Math.max(a.above[1], b.above[1]) - Math.min(a.above[0], b.above[0]);
  const standing = tall >= wide;
  const way = standing ? aside : above;
  const [own, other] = standing ? [a.aside, b.aside] : [a.above, b.above];
  const off = own[1] - other[0] + GAP;
  const by = scale(way, off);
  const moved: Spans = standing
    ? { ...b, aside: [b.aside[0] + off, b.aside[1] + off] }
    : { ...b, above: [b.above[0] + off, b.above[1] + off] };
  const span = (of: keyof Spans) =>
    [Math.min(a[of][0], moved[of][0]), Math.max(a[of][1], moved[of][1])] as const;
  const middle = (of: keyof Spans) => mix([span(of)[0], 0, 0], [span(of)[1], 0, 0], 0.5)[0];
  const target = add(
    add(scale(aside, middle('aside')), scale(above, middle('above'))),
    scale(toward, middle('deep')),
  );
  const half = (of: keyof Spans) => (span(of)[1] - span(of)[0]) / 2;
  const short = (p: Point): Point => byAxis((d) => Math.round(p[d]! * 1e3) / 1e3);
  const radius = Math.round(Math.max(half('aside'), half('above')) * 1.06 * 1e3) / 1e3;
  return { by: short(by), sphere: { target: short(target), radius } };
}

/** From where to where a figure reaches: aside and up in the picture, and toward who looks. */
type Spans = Readonly<Record<'aside' | 'above' | 'deep', readonly [number, number]>>;
