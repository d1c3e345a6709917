import { furrow, ridge, type Stroke } from '../geometry/solid/relief.ts';
import type { Sdf } from '../geometry/solid/sdf.ts';
import { type Section, sections } from '../geometry/solid/sections.ts';
import type { SkinParameters } from './parameters.ts';

/**
 * Close over the muscles: 381 mm round under the larynx (y 1420), where men of 1.65 m have 367 (SD 13; ANSUR II) and
 * the reference 399.
 */
const NECK: readonly Section[] = [
  { y: 1300, halfWidth: 78, widestAt: 66, front: 140, back: 12, fullness: [2.2, 2.3] },
  { y: 1335, halfWidth: 76, widestAt: 66, front: 148, back: 0, fullness: [2.2, 2.3] },
  { y: 1365, halfWidth: 73, widestAt: 70, front: 145, back: -2, fullness: [2.2, 2.3] },
  { y: 1388, halfWidth: 58, widestAt: 74, front: 138.5, back: 9, fullness: [2.5, 2.3] },
  { y: 1410, halfWidth: 51.5, widestAt: 77, front: 135, back: 20, fullness: [2.3, 2.3] },
  { y: 1432, halfWidth: 48.5, widestAt: 79, front: 138.4, back: 30, fullness: [2.2, 2.4] },
  { y: 1456, halfWidth: 51, widestAt: 79, front: 134, back: 34, fullness: [2.2, 2.5] },
  { y: 1480, halfWidth: 57, widestAt: 78, front: 131, back: 29, fullness: [2.2, 2.5] },
  { y: 1510, halfWidth: 61, widestAt: 78, front: 128, back: 18, fullness: [2.2, 2.4] },
];

export function neck(shape: SkinParameters): Sdf {
  return sections(
    NECK.map((r) => ({ ...r, halfWidth: r.halfWidth * shape.neck })),
    20,
  );
}

export function neckRelief(shape: SkinParameters): Stroke[] {
  return [
    // Sternomastoid, from the mastoid to the top of the breastbone, and the hollow behind it.
    ridge(3.6, 11, [-64, 1500, 68], [-55, 1455, 96], [-42, 1410, 124], [-26, 1375, 142], [-10, 1345, 154]),
    furrow(2.5, 14, [-60, 1425, 76], [-62, 1392, 88]),
    // Larynx.
    ridge(shape.larynx, 11, [0, 1432, 138], [0, 1420, 139], [0, 1394, 138]),
    // The groove of the nape.
    furrow(3, 12, [0, 1496, 24], [0, 1450, 30], [0, 1405, 16]),
  ];
}
