import type { ContentBundle, NeedleContent } from '../../content/schema/bundle.ts';
import { needleAxis } from './injection/needle-axis.ts';
import type { Anchor, Layer, ModelIndex, Point } from './model-index.ts';
import { FAINT, leftBy, names, skinLeft } from './peel.ts';
import type { Side, View } from './view.ts';

export { windowAxis } from './window-axis.ts';

const DEPTHS: readonly Layer[] = ['superficial', 'intermediate', 'deep'];

/** A pain zone on the skin: a capsule from a to b, metres. */
export interface Zone {
  a: Point;
  b: Point;
  radius: number;
  weight: 'essential' | 'spillover';
}

/** What the body looks like in a view: everything that the 3D part needs to know beside the camera. */
export interface Look {
  skinOpacity: number;
  zones: readonly Zone[];
  /** Looks at the inside of the muscle through a hole in what lies over it. */
  anchor: Anchor | undefined;
  close: boolean;
  /** From where the window is looked through, when not straight. */
  axis?: Point | undefined;
  /** The needle that is drawn to the point. */
  needle?: NeedleContent | undefined;
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
  const { position, normal, fibre, entry, skinNormal, needle } = anchor;
  return {
    ...anchor,
    position: flip(position),
    normal: flip(normal),
    fibre: flip(fibre),
    entry: flip(entry),
    skinNormal: flip(skinNormal),
    needle: {
      ...needle,
      near: needle.nearLeft,
      above: flip(needle.above),
      aboveNormal: flip(needle.aboveNormal),
    },
  };
}

/** How much the skin hides in a step of a point, or in a stage that shows the body from outside. */
const SKINS: Readonly<Record<string, number>> = { where: 0.42, before: 0.9, find: 0.55, after: 0.42 };
/** The side that is looked at first, then the other where both are shown. */
export const sidesOf = ({ side, options }: View): readonly Side[] =>
  options.sides === 'both' ? [side, side === 'right' ? 'left' : 'right'] : [side];

/** The look of the whole body in a view. */
export function lookOf(view: View, content: ContentBundle, index: ModelIndex): Look {
  const { point, side } = view;
  const anchor = point && sidedAnchor(index, point.id, side);
  const injected = point?.step === 'injection';
  const outside = injected && (point.stage === 'before' || point.stage === 'find');
  const close = point?.step === 'band' || (injected && !outside);
  const told = point && content.points.find((p) => p.id === point.id);
  const zones =
    told && point.step === 'where'
      ? sidesOf(view).flatMap((s) => told.zones.flatMap((z) => zoneCapsules(z, s, index)))
      : [];
  const ofStep = point && SKINS[outside ? point.stage : point.step];
  const skinOpacity = skinLeft(view.options) ?? (!view.region ? 0.5 : point ? (ofStep ?? 0.16) : 0.14);
  const axis = injected && anchor ? needleAxis(anchor) : undefined;
  return { skinOpacity, zones, anchor, close, axis, needle: told?.needle };
}

function zoneCapsules(
  zone: ContentBundle['points'][number]['zones'][number],
  side: Side,
  index: ModelIndex,
): readonly Zone[] {
  const area = index.areas.find((a) => a.id === zone.area);
  const signs = zone.side === 'both' ? [1, -1] : [side === 'right' ? 1 : -1];
  return signs.flatMap((sign) =>
    (area?.volumes ?? []).map(({ a, b, radius }) => ({
      a: [a[0] * sign, a[1], a[2]] as const,
      b: [b[0] * sign, b[1], b[2]] as const,
      radius,
      weight: zone.weight,
    })),
  );
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
    return {
      visible: isNear(view, index, structure.id) && sameSide(view, side) ? 1 : 0,
      emphasis: 0,
      dim: 0,
    };
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

/** Whether a protected structure is told of beside the needle that goes in. */
function isNear({ point, side }: View, index: ModelIndex, id: string): boolean {
  if (point?.step !== 'injection' || point.stage !== 'needle') return false;
  return sidedAnchor(index, point.id, side)?.needle.near.some((n) => n.id === id) ?? false;
}

const sameSide = (view: View, side: Side | undefined): boolean => side === undefined || side === view.side;
