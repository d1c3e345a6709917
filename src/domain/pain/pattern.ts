import type { ContentBundle, PatternZone } from '../../core/content/bundle.ts';
import { type AreaId, type AreaKey, type PointId, type Side, sided, splitSided } from '../../core/ids.ts';
import type { Point } from '../../core/math/point.ts';
import type { ModelIndex } from '../../core/model/model-index.ts';
import { RIGHT_FIRST } from '../../core/sides.ts';
import type { SidedPoint } from '../anchor/sided-anchor.ts';
import { sidesOf, type View } from '../view/view.ts';
import { capsulesOf } from './places.ts';

/** A stretch of skin that is marked: a capsule from a to b, metres; pain as it is taught. */
export interface Zone {
  /** The skin area that it is a part of. */
  area: AreaId;
  a: Point;
  b: Point;
  radius: number;
  weight: 'essential' | 'spillover';
}

/**
 * The taught pattern that a view washes the skin with: of the point in its first step, of the point chosen over the
 * paint or asked about, of all points of a chosen muscle, or of the one among them that is pointed at.
 */
export function patternOf(
  view: View,
  content: ContentBundle,
  index: ModelIndex,
  pointed?: SidedPoint,
): readonly Zone[] {
  const { points, sides } = toldPoints(view, content, pointed);
  return sides.flatMap((s) => unionOfZones(points).flatMap((z) => zoneCapsules(z, s, index)));
}

/** The points whose pattern a view shows, and on which sides. */
export function toldPoints(
  view: View,
  content: ContentBundle,
  pointed?: SidedPoint,
): { points: ContentBundle['points']; sides: readonly Side[] } {
  const { point, muscle, options } = view;
  const sides = sidesOf(view);
  const of = (id: PointId, on: readonly Side[]) => ({
    points: content.points.filter((p) => p.id === id),
    sides: on,
  });
  if (view.page === 'pain' || view.page === 'practice') {
    if (!options.pattern) return { points: [], sides };
    const { id, side = 'right' } = splitSided(options.pattern);
    return of(id, [side]);
  }
  if (point) return point.step === 'where' ? of(point.id, sides) : { points: [], sides };
  const own = muscle ? content.points.filter((p) => p.muscle === muscle) : [];
  return pointed && own.some((p) => p.id === pointed.id)
    ? of(pointed.id, [pointed.side])
    : { points: own, sides };
}

/** The zones of several points together; what most people feel with any of them counts as that. */
export function unionOfZones(points: ContentBundle['points']): readonly PatternZone[] {
  const zones = points.flatMap((p) => p.zones);
  const strong = zones.filter((z) => z.weight === 'essential');
  const areas = [...new Set([...strong, ...zones].map((z) => z.area))];
  return areas.map((area) => {
    const named = zones.filter((z) => z.area === area);
    const essential = named.some((z) => z.weight === 'essential');
    return {
      area,
      weight: essential ? 'essential' : 'spillover',
      side: named.some((z) => z.side === 'both') ? 'both' : 'same',
    };
  });
}

function zoneCapsules(
  { area, weight, side: on }: PatternZone,
  side: Side,
  index: ModelIndex,
): readonly Zone[] {
  const sides: readonly Side[] = on === 'both' ? RIGHT_FIRST : [side];
  return sides.flatMap((s) => marked(index, [sided(area, s)], weight));
}

/** Skin areas as they are marked. */
const marked = (index: ModelIndex, keys: readonly AreaKey[], weight: Zone['weight']): readonly Zone[] =>
  keys.flatMap((key) =>
    capsulesOf(index, key).map((capsule) => ({ ...capsule, area: splitSided(key).id, weight })),
  );
