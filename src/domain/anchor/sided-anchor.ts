import type { PointId, Side } from '../../core/ids.ts';
import { mirrored } from '../../core/math/vector.ts';
import type { Anchor, ModelIndex } from '../../core/model/model-index.ts';
import { modelLookup } from '../../core/model/model-lookup.ts';

/** A point and the side that it is looked at on. */
export interface SidedPoint {
  id: PointId;
  side: Side;
}

/** The point's place on the body, mirrored to the side that is looked at. */
export function sidedAnchor(index: ModelIndex, point: PointId, side: Side): Anchor | undefined {
  const anchor = modelLookup(index).anchor(point);
  if (!anchor || side === 'right') return anchor;
  const { position, normal, fibre, above, aboveNormal, entry, skinNormal, needle } = anchor;
  return {
    ...anchor,
    position: mirrored(position),
    normal: mirrored(normal),
    fibre: mirrored(fibre),
    above: mirrored(above),
    aboveNormal: mirrored(aboveNormal),
    entry: mirrored(entry),
    skinNormal: mirrored(skinNormal),
    ...(needle && { needle: { ...needle, near: needle.nearLeft } }),
  };
}
