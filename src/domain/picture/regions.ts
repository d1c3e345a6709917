import type { Point } from '../../core/math/point.ts';
import type { ModelIndex, RegionVolume } from '../../core/model/model-index.ts';

/** Signed distance-like depth of `p` in a region, metres: negative inside (the largest of its half-spaces). */
export function regionDepth({ halfSpaces }: RegionVolume, p: Point): number {
  return Math.max(
    ...halfSpaces.map(
      ({ point, normal }) =>
        (p[0] - point[0]) * normal[0] + (p[1] - point[1]) * normal[1] + (p[2] - point[2]) * normal[2],
    ),
  );
}

/** The region that a point of the skin belongs to, if any. */
export const regionAt = (index: ModelIndex, p: Point): RegionVolume['id'] | undefined =>
  index.regions.find((region) => regionDepth(region, p) <= 0)?.id;
