import { ellipsoid, halfSpace, type Sdf, smoothIntersect, smoothUnion } from '../geometry/solid/sdf.ts';
import { type Section, sections } from '../geometry/solid/sections.ts';
import { ARM_CUT, type SkinParameters, THIGH_CUT } from './parameters.ts';

/** Upper thigh, from below the cut to the hip (mm). */
const THIGH: readonly Section[] = [
  { y: 600, x: -80, halfWidth: 66, widestAt: 92, front: 168, back: 18, fullness: [2.2, 2.2] },
  { y: 650, x: -81, halfWidth: 72, widestAt: 90, front: 173, back: 9, fullness: [2.2, 2.2] },
  { y: 700, x: -82, halfWidth: 77, widestAt: 88, front: 174, back: 4, fullness: [2.2, 2.2] },
  { y: 745, x: -84, halfWidth: 80, widestAt: 84, front: 171, back: 3, fullness: [2.2, 2.2] },
  { y: 800, x: -92, halfWidth: 66, widestAt: 80, front: 169, back: 10, fullness: [2.2, 2.2] },
  { y: 840, x: -98, halfWidth: 52, widestAt: 80, front: 158, back: 20, fullness: [2.2, 2.2] },
];

export function thigh(shape: SkinParameters): Sdf {
  const rows = THIGH.map((r) => ({ ...r, halfWidth: r.halfWidth + shape.hipFat / 2 }));
  return smoothIntersect(44, sections(rows, 30), halfSpace([0, THIGH_CUT, 0], [0, -1, 0]));
}

/** Upper arm, hanging as the reference humerus does (mm). */
const ARM: readonly Section[] = [
  { y: 1095, x: -210, halfWidth: 37, widestAt: 58, front: 100, back: 15, fullness: [2.1, 2.1] },
  { y: 1150, x: -206, halfWidth: 41, widestAt: 60, front: 107, back: 11, fullness: [2.1, 2.1] },
  { y: 1190, x: -203, halfWidth: 43, widestAt: 62, front: 112, back: 8, fullness: [2.1, 2.1] },
  { y: 1230, x: -196, halfWidth: 43, widestAt: 60, front: 112, back: 6, fullness: [2.1, 2.1] },
  { y: 1270, x: -186, halfWidth: 46, widestAt: 58, front: 116, back: 0, fullness: [2.1, 2.1] },
  { y: 1320, x: -172, halfWidth: 44, widestAt: 58, front: 112, back: 6, fullness: [2.1, 2.1] },
];

export function arm(shape: SkinParameters): Sdf {
  const m = shape.muscle;
  const rows = ARM.map((r) => ({ ...r, halfWidth: r.halfWidth * m }));
  return smoothUnion(
    22,
    smoothIntersect(44, sections(rows, 24), halfSpace([0, ARM_CUT, 0], [0, -1, 0])),
    // Deltoid.
    ellipsoid([-176, 1286, 58], [59 * m, 80, 65]),
    ellipsoid([-140, 1318, 80], [44 * m, 46, 38]),
  );
}
