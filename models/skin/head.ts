import { halfSpace, type Sdf, smoothIntersect, smoothUnion } from '../geometry/solid/sdf.ts';
import { sections, superEllipsoid } from '../geometry/solid/sections.ts';
import type { SkinParameters } from './parameters.ts';

/** Cranium, jaw and the plain mask of the face, without features (right half). */
export function head(shape: SkinParameters): Sdf {
  const j = shape.jaw;
  const cranium = superEllipsoid(
    [0, 1556, 80],
    { side: 78, up: 88.5, down: 78, front: 105.5, back: 91 },
    2.45,
  );
  const mask = sections(
    [
      { y: 1425, halfWidth: 34 * j, widestAt: 125, front: 178, back: 85, fullness: [2.2, 2.2] },
      { y: 1440, halfWidth: 43 * j, widestAt: 118, front: 185, back: 80, fullness: [2.1, 2.2] },
      { y: 1452, halfWidth: 52 * j, widestAt: 112, front: 189, back: 78, fullness: [2, 2.2] },
      { y: 1466, halfWidth: 59 * j, widestAt: 110, front: 190, back: 76, fullness: [1.95, 2.2] },
      { y: 1482, halfWidth: 63, widestAt: 110, front: 193, back: 72, fullness: [1.9, 2.2] },
      { y: 1500, halfWidth: 66, widestAt: 112, front: 190, back: 60, fullness: [2, 2.2] },
      { y: 1518, halfWidth: 68, widestAt: 114, front: 188.5, back: 40, fullness: [2.2, 2.2] },
      { y: 1537, halfWidth: 68, widestAt: 112, front: 182, back: 40, fullness: [2.6, 2.2] },
      { y: 1556, halfWidth: 67, widestAt: 108, front: 184, back: 40, fullness: [2.6, 2.2] },
      { y: 1580, halfWidth: 62, widestAt: 104, front: 180, back: 40, fullness: [2.5, 2.2] },
    ],
    20,
  );
  // The lower border of the jaw rises from the chin to the angle below the ear.
  const underside = halfSpace([0, 1432, 165], [0, -0.915, -0.403]);
  return smoothUnion(14, cranium, smoothIntersect(14, mask, underside));
}
