import type { ContentBundle, PatternZone } from '../../content/schema/bundle.ts';
import type { Anchor, Layer, ModelIndex, Point } from './model-index.ts';
import { areaKey } from './pain/painted.ts';
import { capsulesOf } from './pain/places.ts';
import type { Side, View } from './view.ts';

const DEPTHS: readonly Layer[] = ['superficial', 'intermediate', 'deep'];

/**
 * The direction from which the inside of the muscle is looked at: out through the skin, a little across the fibres
 * and from above, so that needle and band do not hide each other. Unit, body frame.
 */
export function windowAxis({ skinNormal: n, fibre: f }: Anchor): Point {
  const p: Point = [n[0] + f[0] * 0.1, n[1] * 0.85 + f[1] * 0.1 + 0.12, n[2] + f[2] * 0.1];
  const l = Math.hypot(...p) || 1;
  return [p[0] / l, p[1] / l, p[2] / l];
}

/** A stretch of skin that is marked: a capsule from a to b, metres. Pain as taught, as painted, or pointed at. */
export interface Zone {
  a: Point;
  b: Point;
  radius: number;
  weight: 'essential' | 'spillover' | 'painted' | 'pointed';
}

/** What the body looks like in a view: everything that the 3D part needs to know beside the camera. */
export interface Look {
  skinOpacity: number;
  zones: readonly Zone[];
  /** Looks at the inside of the muscle through a hole in what lies over it. */
  anchor: Anchor | undefined;
  close: boolean;
}

/** How one structure is shown in a view. */
export interface StructureLook {
  visible: number;
  emphasis: number;
  dim: number;
}

/** The point's place on the body, mirrored to the side that is looked at. */
export function sidedAnchor(index: ModelIndex, point: string, side: Side): Anchor | undefined {
  const anchor = index.anchors.find((a) => a.point === point);
  if (!anchor || side === 'right') return anchor;
  const flip = (p: Point): Point => [-p[0], p[1], p[2]];
  const { position, normal, fibre, entry, skinNormal } = anchor;
  return {
    ...anchor,
    position: flip(position),
    normal: flip(normal),
    fibre: flip(fibre),
    entry: flip(entry),
    skinNormal: flip(skinNormal),
  };
}

/** A point and the side that it is looked at on. */
export interface SidedPoint {
  id: string;
  side: Side;
}

/** The look of the whole body in a view, while a point is pointed at. */
export function lookOf(view: View, content: ContentBundle, index: ModelIndex, pointed?: SidedPoint): Look {
  const { point, side } = view;
  const anchor = point && sidedAnchor(index, point.id, side);
  const close = point?.step === 'band' || point?.step === 'injection';
  const zones = patternOf(view, content, index, pointed);
  const skinOpacity = !view.region
    ? view.page === 'pain'
      ? 0.66
      : 0.5
    : point
      ? point.step === 'where'
        ? 0.42
        : 0.16
      : 0.14;
  return { skinOpacity, zones, anchor, close };
}

/**
 * The taught pattern that a view washes the skin with: of the point in its first step, of the point chosen over the
 * paint, of all points of a chosen muscle, or of the one among them that is pointed at.
 */
function patternOf(
  view: View,
  content: ContentBundle,
  index: ModelIndex,
  pointed?: SidedPoint,
): readonly Zone[] {
  const { point, muscle, side, options } = view;
  const of = (id: string | undefined, on: Side): readonly Zone[] =>
    unionOfZones(content.points.filter((p) => p.id === id)).flatMap((z) => zoneCapsules(z, on, index));
  if (view.page === 'pain') {
    const [id, on] = options.pattern?.split('.') ?? [];
    return of(id, on === 'left' ? 'left' : 'right');
  }
  if (point) return point.step === 'where' ? of(point.id, side) : [];
  if (!muscle) return [];
  const own = content.points.filter((p) => p.muscle === muscle);
  if (pointed && own.some((p) => p.id === pointed.id)) return of(pointed.id, pointed.side);
  return unionOfZones(own).flatMap((z) => zoneCapsules(z, side, index));
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
  const sides: readonly Side[] = on === 'both' ? ['right', 'left'] : [side];
  return sides.flatMap((s) => marked(index, [areaKey(area, s)], weight));
}

/** Skin areas as they are marked. */
export const marked = (index: ModelIndex, keys: readonly string[], weight: Zone['weight']): readonly Zone[] =>
  keys.flatMap((key) => capsulesOf(index, key).map((capsule) => ({ ...capsule, weight })));

/**
 * How a structure's side is shown. A chosen muscle is lit, the others stand back, and whatever lies over it
 * on its own side is peeled away. Without a choice all is shown as it is.
 */
export function structureLook(
  view: View,
  index: ModelIndex,
  structure: ModelIndex['structures'][number],
  side: Side | undefined,
  pointed?: { id: string; side: Side },
): StructureLook {
  if (
    structure.tissue === 'organ' ||
    structure.tissue === 'artery' ||
    structure.tissue === 'vein' ||
    structure.tissue === 'nerve'
  )
    return { visible: view.point?.step === 'injection' && sameSide(view, side) ? 1 : 0, emphasis: 0, dim: 0 };
  const chosen = view.muscle ? index.structures.find((s) => s.id === view.muscle) : undefined;
  const hovered = pointed?.id === structure.id && pointed.side === side;
  if (!chosen?.muscle || !structure.muscle) return { visible: 1, emphasis: hovered ? 0.8 : 0, dim: 0 };
  const mine = sameSide(view, side);
  if (structure.id === chosen.id && mine) return { visible: 1, emphasis: 1, dim: 0 };
  const covers = DEPTHS.indexOf(structure.muscle.layer) < DEPTHS.indexOf(chosen.muscle.layer);
  return { visible: covers && mine ? 0 : 1, emphasis: hovered ? 0.5 : 0, dim: hovered ? 0.4 : 1 };
}

const sameSide = (view: View, side: Side | undefined): boolean => side === undefined || side === view.side;
