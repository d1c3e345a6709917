import type { ContentBundle, PatternZone } from '../../core/content/bundle.ts';
import type { Side } from '../../core/ids.ts';
import type { Point } from '../../core/math/point.ts';
import type { ModelIndex } from '../../core/model/model-index.ts';
import { RIGHT_FIRST } from '../../core/sides.ts';
import type { SidedPoint } from '../anchor/sided-anchor.ts';
import type { View } from '../view/view.ts';
import { areaKey, splitKey } from './painted.ts';
import { capsulesOf } from './places.ts';

/** A stretch of skin that is marked: a capsule from a to b, metres. Pain as taught, as painted, or pointed at. */
export interface Zone {
  /** The skin area that it is a part of. */
  area: string;
  a: Point;
  b: Point;
  radius: number;
  weight: 'essential' | 'spillover' | 'painted' | 'pointed';
}

/**
 * The taught pattern that a view washes the skin with: of the point in its first step, of the point chosen over the
 * paint, of all points of a chosen muscle, or of the one among them that is pointed at.
 */
export function patternOf(
  view: View,
  content: ContentBundle,
  index: ModelIndex,
  sides: readonly Side[],
  pointed?: SidedPoint,
): readonly Zone[] {
  const { point, muscle, options } = view;
  const of = (id: string | undefined, on: Side): readonly Zone[] =>
    unionOfZones(content.points.filter((p) => p.id === id)).flatMap((z) => zoneCapsules(z, on, index));
  if (view.page === 'pain') {
    const [id, on] = options.pattern?.split('.') ?? [];
    return of(id, on === 'left' ? 'left' : 'right');
  }
  if (point) return point.step === 'where' ? sides.flatMap((s) => of(point.id, s)) : [];
  if (!muscle) return [];
  const own = content.points.filter((p) => p.muscle === muscle);
  if (pointed && own.some((p) => p.id === pointed.id)) return of(pointed.id, pointed.side);
  return sides.flatMap((s) => unionOfZones(own).flatMap((z) => zoneCapsules(z, s, index)));
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
  return sides.flatMap((s) => marked(index, [areaKey(area, s)], weight));
}

/** Skin areas as they are marked. */
export const marked = (index: ModelIndex, keys: readonly string[], weight: Zone['weight']): readonly Zone[] =>
  keys.flatMap((key) =>
    capsulesOf(index, key).map((capsule) => ({ ...capsule, area: splitKey(key).area, weight })),
  );
