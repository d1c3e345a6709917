import { halfSpace, type Sdf, smoothIntersect, smoothUnion } from '../geometry/solid/sdf.ts';
import { sections, superEllipsoid } from '../geometry/solid/sections.ts';
import type { SkinParameters } from './parameters.ts';

/** Cranium, jaw and the plain mask of the face, without features (right half). */
export function head(shape: SkinParameters): Sdf {
  const j = shape.jaw;
  const cranium = superEllipsoid(
    [0, 1556, 80],
    { side: 80, up: 88.5, down: 78, front: 107.7, back: 91.5 },
    2.29,
  );
  const mask = sections(
    [
      { y: 1424, halfWidth: 20 * j, widestAt: 128, front: 174, back: 85, fullness: [2, 2.2] },
      { y: 1435, halfWidth: 34 * j, widestAt: 118, front: 182.5, back: 80, fullness: [1.8, 2.2] },
      { y: 1446, halfWidth: 47 * j, widestAt: 108, front: 185, back: 78, fullness: [1.78, 2.2] },
      { y: 1458, halfWidth: 57 * j, widestAt: 104, front: 185, back: 76, fullness: [1.8, 2.2] },
      { y: 1471, halfWidth: 61.5 * j, widestAt: 105, front: 187, back: 74, fullness: [1.88, 2.2] },
      { y: 1484, halfWidth: 64.5, widestAt: 108, front: 187.5, back: 68, fullness: [1.85, 2.2] },
      { y: 1498, halfWidth: 67.5, widestAt: 112, front: 186, back: 58, fullness: [1.9, 2.2] },
      { y: 1512, halfWidth: 70.5, widestAt: 114, front: 184.5, back: 44, fullness: [2.1, 2.2] },
      { y: 1526, halfWidth: 70, widestAt: 112, front: 183, back: 40, fullness: [2.3, 2.2] },
      { y: 1540, halfWidth: 69.5, widestAt: 110, front: 183, back: 40, fullness: [2.4, 2.2] },
      { y: 1556, halfWidth: 69, widestAt: 108, front: 186, back: 40, fullness: [2.4, 2.2] },
      { y: 1580, halfWidth: 64, widestAt: 104, front: 183, back: 40, fullness: [2.3, 2.2] },
    ],
    20,
  );
  // The lower border of the jaw rises from the chin to the angle below the ear.
  const underside = halfSpace([0, 1430.4 - shape.jawEdge / 5.2, 165], [0, -0.915, -0.403]);
  return smoothUnion(14, cranium, smoothIntersect(shape.jawEdge, mask, underside));
}
