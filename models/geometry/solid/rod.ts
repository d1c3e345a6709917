import { hermite } from '../hermite.ts';
import { chain, type Sdf } from './sdf.ts';

/** A place on the axis of a rod: x, y, z and the radius there, mm. */
type RodPoint = readonly [x: number, y: number, z: number, radius: number];

/** A rounded rod along a smooth curve through `points` (crests, rami, ridges); unlike `chain` it has no corners. */
export function rod(points: readonly RodPoint[], steps = 3): Sdf {
  const at = [0];
  for (let i = 1; i < points.length; i++) {
    const [p, q] = [points[i - 1]!, points[i]!];
    at.push(at[i - 1]! + Math.hypot(q[0] - p[0], q[1] - p[1], q[2] - p[2]));
  }
  const curve = hermite(at, points);
  const fine = points.flatMap((point, i): RodPoint[] =>
    i + 1 === points.length
      ? [point]
      : Array.from({ length: steps }, (_, k) => {
          const [x, y, z, r] = curve(at[i]! + ((at[i + 1]! - at[i]!) * k) / steps);
          return [x!, y!, z!, r!];
        }),
  );
  return chain(fine);
}
