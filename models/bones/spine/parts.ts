import type { Vec3 } from '../../../src/core/math/point.ts';
import { cross, normalize, reject } from '../../../src/core/math/vector.ts';
import { blade } from '../../geometry/solid/blade.ts';
import { bounded, ellipsoid, plate, type Sdf } from '../../geometry/solid/sdf.ts';
import type { BodyFigures, LocalPoint, MidPoint, VertebraFigures } from './figures.ts';

const UP: Vec3 = [0, 1, 0];

/**
 * A vertebral body in its own frame: a rounded heart- or kidney-shaped prism with a concave waist and
 * hollow end plates. `front` and `rear` exponents shape the outline: 2 is an ellipse, 4 nearly a box.
 */
export function vertebralBody(
  { height, width: [top, waist, bottom], front, back, widest, hollow, wedge = 0 }: BodyFigures,
  outline: { front: number; rear: number; edge: number },
): Sdf {
  const { front: pf, rear: pr, edge } = outline;
  const gape = wedge / 2 / (front + back);
  return (x, u, f) => {
    const s = Math.min(1.2, Math.max(-1.2, u / height));
    const belly = 1 - Math.min(1, Math.abs(s) ** 2.6);
    const wane = 0.13 * height * belly;
    const w = ((s > 0 ? top : bottom) + 0.5) * (1 - belly) + (waist - 0.2) * belly;
    const F = f + widest;
    const reach = F > 0 ? front + widest + 0.4 - wane : back - widest - wane * 0.5;
    const p = F > 0 ? pf : pr;
    const k = ((Math.abs(x) / w) ** p + (Math.abs(F) / reach) ** p) ** (1 / p);
    const r = Math.hypot(x, F);
    const side = r > 1e-6 ? r * (1 - 1 / Math.max(k, 1e-6)) : -Math.min(w, reach);
    const plate = Math.abs(u) - height - gape * f + hollow * Math.max(0, 1 - k * k * 1.25);
    const h = Math.max(edge - Math.abs(side - plate), 0) / edge;
    return Math.max(side, plate) + h * h * edge * 0.25;
  };
}

/** The vertebral foramen as an endless tube along u; `taper` > 0 narrows it to the rear (a triangle). */
export function foramen([halfWidth, front, rear]: VertebraFigures['canal'], taper: number): Sdf {
  const middle = (front + rear) / 2;
  const depth = Math.abs(front - rear) / 2;
  return (x, _u, f) => {
    const t = Math.min(1, Math.max(-1, (middle - f) / depth));
    const w = halfWidth * (1 - taper * t);
    const a = x / w;
    const b = (f - middle) / depth;
    const k0 = Math.hypot(a, b);
    const k1 = Math.hypot(a / w, b / depth);
    return k1 > 1e-9 ? (k0 * (k0 - 1)) / k1 : -Math.min(w, depth);
  };
}

/** Pedicle: a flattened bar from the rear of the body to the articular column at `to`. */
export const pedicle = ({ pedicle: p, body }: VertebraFigures, to: LocalPoint, flare = 1.25): Sdf =>
  blade({
    from: [p.middle[0] * 0.98, p.middle[1] - 1.5, -body.back + 4],
    to,
    up: UP,
    height: [p.height * flare, p.height],
    thickness: [p.width * flare, p.width],
  });

/** One lamina: a plate from the articular column (`root`, half height there) to the midline. */
export function lamina(
  { laminaTop, laminaBottom }: Pick<VertebraFigures, 'laminaTop' | 'laminaBottom'>,
  root: LocalPoint,
  rootHeight: number,
  thickness: readonly [number, number],
): Sdf {
  const slope: Vec3 = [0, laminaTop[0] - laminaBottom[0], laminaTop[1] - laminaBottom[1]];
  const half = Math.hypot(slope[1], slope[2]) / 2;
  return blade({
    from: root,
    to: [0, (laminaTop[0] + laminaBottom[0]) / 2, (laminaTop[1] + laminaBottom[1]) / 2],
    up: slope,
    height: [rootHeight, half],
    thickness,
    flat: true,
  });
}

/** A blade in the median plane between two midline points: spinous processes and crests. */
export const medianBlade = (
  from: MidPoint,
  to: MidPoint,
  height: readonly [number, number],
  thickness: readonly [number, number],
): Sdf =>
  blade({
    from: [0, from[0], from[1]],
    to: [0, to[0], to[1]],
    up: [0, from[1] - to[1], to[0] - from[0]],
    height,
    thickness,
  });

/** A round, flat articular face: centre, normal, radius (or half width and half height along `up`) and thickness. */
export function facet(centre: LocalPoint, normal: Vec3, size: readonly [number, number], thick: number): Sdf {
  const n = normalize(normal);
  const v = normalize(reject(Math.abs(n[1]) > 0.9 ? [0, 0, -1] : UP, n));
  return ellipsoid(centre, [size[0], size[1], thick], [cross(v, n), v, n]);
}

/** `part` with its cost spared away from the box that holds `points` with `room` mm around them. */
export function near(room: number, points: readonly LocalPoint[], part: Sdf): Sdf {
  const over = (d: 0 | 1 | 2, pick: (...v: number[]) => number) => pick(...points.map((p) => p[d]));
  return bounded(
    part,
    {
      min: [over(0, Math.min) - room, over(1, Math.min) - room, over(2, Math.min) - room],
      max: [over(0, Math.max) + room, over(1, Math.max) + room, over(2, Math.max) + room],
    },
    5,
  );
}

/** The slope on which a lamina (upper and lower point) rises to a point of the spinous process. */
export const roof = (upper: LocalPoint, lower: LocalPoint, [u, f]: MidPoint, radius: number): Sdf =>
  plate(upper, lower, [0, u, f], radius);

export const mixMid = (a: MidPoint, b: MidPoint, t: number): MidPoint => [
  a[0] + (b[0] - a[0]) * t,
  a[1] + (b[1] - a[1]) * t,
];
