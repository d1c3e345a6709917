import type { ContentBundle } from '../../content/schema/bundle.ts';
import type { Anchor, Layer, ModelIndex, Point } from './model-index.ts';
import { patternOf } from './pain/pattern.ts';
import { FAINT, leftBy, names, skinLeft } from './peel.ts';
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
  /** The skin area that it is a part of. */
  area: string;
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

/** The side that is looked at first, then the other where both are shown. */
export const sidesOf = ({ side, options }: View): readonly Side[] =>
  options.sides === 'both' ? [side, side === 'right' ? 'left' : 'right'] : [side];

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
  const zones = patternOf(view, content, index, sidesOf(view), pointed);
  // The band is looked at through a window in whole skin, whatever is peeled elsewhere.
  const skin = point?.step === 'band' ? 1 : (skinLeft(view.options) ?? skinOpacity(view));
  return { skinOpacity: skin, zones, anchor, close };
}

/** How opaque the skin is where nobody peeled it: whole enough to paint on, open enough to see a muscle. */
function skinOpacity({ page, region, point }: View): number {
  if (page === 'pain') return 0.66;
  if (!region) return 0.5;
  return point ? (point.step === 'where' ? 0.42 : 0.16) : 0.14;
}
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
  const left = leftBy(view.options, structure, side);
  const chosen = view.muscle ? index.structures.find((s) => s.id === view.muscle) : undefined;
  const hovered = pointed?.id === structure.id && pointed.side === side;
  if (!chosen?.muscle || !structure.muscle) return { visible: left, emphasis: hovered ? 0.8 : 0, dim: 0 };
  const mine = sameSide(view, side) || view.options.sides === 'both';
  if (structure.id === chosen.id && mine) {
    // What is chosen stays to be seen, at least faintly, when its layer is peeled away; not when it is hidden itself.
    const hidden = names(view.options.hide, structure, side);
    return { visible: hidden ? 0 : Math.max(left, FAINT), emphasis: 1, dim: 0 };
  }
  const covers = DEPTHS.indexOf(structure.muscle.layer) < DEPTHS.indexOf(chosen.muscle.layer);
  return { visible: covers && mine ? 0 : left, emphasis: hovered ? 0.5 : 0, dim: hovered ? 0.4 : 1 };
}

const sameSide = (view: View, side: Side | undefined): boolean => side === undefined || side === view.side;
