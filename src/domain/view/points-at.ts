import type { ContentBundle, PointContent, RegionContent } from '../../core/content/bundle.ts';
import type { View } from './view.ts';

/** The points that a view of a region marks: the one that is looked at, those of its muscle, or all of the region. */
export const pointsAt = (
  { point, muscle }: View,
  content: ContentBundle,
  region: RegionContent,
): readonly PointContent[] =>
  content.points.filter((p) => {
    if (point) return p.id === point.id;
    return muscle ? p.muscle === muscle : region.muscles.includes(p.muscle);
  });
