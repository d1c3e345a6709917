import type { Point } from '../../core/math/point.ts';
import type { ModelIndex } from '../../core/model/model-index.ts';
import { modelLookup } from '../../core/model/model-lookup.ts';
import { carry } from '../../core/rig/carry.ts';
import type { DualQuaternion } from '../../core/rig/dual-quaternion.ts';
import type { View } from '../view/view.ts';

/** A straight arrow in the body frame, metres. */
export interface Pull {
  from: Point;
  to: Point;
}

/** Which way a muscle is pulled: outward past both its ends when stretched, inward when it works. */
export interface Pulls {
  stretch: readonly Pull[];
  strengthen: readonly Pull[];
}

/** How far in front of the muscle the arrows float, metres. */
const OFF = 0.03;

/** Where along a muscle the three points of its line lie. */
const STATIONS = [0, 0.5, 1] as const;

/**
 * The pulls on the chosen muscle, on the side that is looked at, in front of it as seen from its first point; where
 * the muscle has gone in a pose, if its transforms are given.
 */
export function pullsOf(
  view: View,
  index: ModelIndex,
  transforms?: readonly DualQuaternion[],
): Pulls | undefined {
  const structure = modelLookup(index).structure(view.muscle);
  const line = structure?.muscle?.line;
  const anchor = modelLookup(index).firstAnchor(view.muscle);
  if (!line || !anchor) return undefined;
  const sign = view.side === 'right' ? 1 : -1;
  const [origin, middle, insertion] = line.map((p, k) => {
    const out = p.map((c, d) => c + anchor.skinNormal[d]! * OFF);
    const rest = [out[0]! * sign, out[1]!, out[2]!] as const;
    if (!transforms) return rest;
    const place = { position: p, place: { u: 0.5, v: STATIONS[k]! } };
    return carry(index.rig, structure, place, transforms, sign < 0).point(rest);
  }) as [Point, Point, Point];
  const toward = (a: Point, b: Point, share: number): Point => [
    a[0] + (b[0] - a[0]) * share,
    a[1] + (b[1] - a[1]) * share,
    a[2] + (b[2] - a[2]) * share,
  ];
  return {
    stretch: [origin, insertion].map((end) => ({
      from: toward(middle, end, 0.62),
      to: toward(middle, end, 1.15),
    })),
    strengthen: [origin, insertion].map((end) => ({
      from: toward(middle, end, 0.52),
      to: toward(middle, end, 0.12),
    })),
  };
}
