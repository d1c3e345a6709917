import type { Point } from '../../../src/core/math/point.ts';
import type { TracePoint } from '../../map/trace.ts';

/** How a still looks at the room: from so many degrees to the left of straight in front and up, so many units a metre. */
export interface StillCamera {
  view: readonly [azimuth: number, elevation: number];
  scale: number;
}

/** A place of the room (metres) as the picture has it: x to the right, y up, z toward the viewer; units of the still. */
export function seenFrom({ view, scale }: StillCamera): (p: Point) => Point {
  const [a, e] = view.map((degrees) => (degrees * Math.PI) / 180) as [number, number];
  const [sa, ca, se, ce] = [Math.sin(a), Math.cos(a), Math.sin(e), Math.cos(e)];
  return ([x, y, z]) => [
    (x * ca - z * sa) * scale,
    (-x * sa * se + y * ce - z * ca * se) * scale,
    (x * sa * ce + y * se + z * ca * ce) * scale,
  ];
}

/** Where it stands in the drawing, whose y goes down. */
export const onPaper = ([x, y]: Point): TracePoint => [x, -y];

/** The convex outline of places (Andrew 1979). */
export function hull(places: readonly TracePoint[]): TracePoint[] {
  const sorted = [...places].sort((p, q) => p[0] - q[0] || p[1] - q[1]);
  const half = (list: readonly TracePoint[]) => {
    const out: TracePoint[] = [];
    for (const p of list) {
      while (out.length > 1 && turn(out.at(-2)!, out.at(-1)!, p) <= 0) out.pop();
      out.push(p);
    }
    return out.slice(0, -1);
  };
  return [...half(sorted), ...half([...sorted].reverse())];
}

const turn = (o: TracePoint, a: TracePoint, b: TracePoint): number =>
  (a[0] - o[0]) * (b[1] - o[1]) - (a[1] - o[1]) * (b[0] - o[0]);
