import { furrow, ridge, type Stroke } from '../geometry/solid/relief.ts';
import type { Sdf } from '../geometry/solid/sdf.ts';
import { type Section, sections } from '../geometry/solid/sections.ts';
import type { SkinParameters } from './parameters.ts';

const NECK: readonly Section[] = [
  { y: 1300, halfWidth: 78, widestAt: 66, front: 140, back: 12, fullness: [2.2, 2.3] },
  { y: 1335, halfWidth: 78, widestAt: 66, front: 148, back: 0, fullness: [2.2, 2.3] },
  { y: 1365, halfWidth: 68, widestAt: 68, front: 144, back: -3, fullness: [2.2, 2.3] },
  { y: 1388, halfWidth: 60, widestAt: 70, front: 138, back: 7, fullness: [2.2, 2.3] },
  { y: 1410, halfWidth: 56, widestAt: 74, front: 137, back: 17, fullness: [2.2, 2.4] },
  { y: 1432, halfWidth: 55, widestAt: 76, front: 137, back: 27, fullness: [2.2, 2.5] },
  { y: 1456, halfWidth: 57, widestAt: 78, front: 136, back: 32, fullness: [2.2, 2.5] },
  { y: 1480, halfWidth: 61, widestAt: 78, front: 132, back: 28, fullness: [2.2, 2.5] },
  { y: 1510, halfWidth: 63, widestAt: 78, front: 128, back: 18, fullness: [2.2, 2.4] },
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
    ridge(4.5, 11, [-64, 1500, 68], [-55, 1455, 96], [-42, 1410, 124], [-26, 1375, 142], [-10, 1345, 154]),
    furrow(2.5, 14, [-60, 1425, 76], [-62, 1392, 88]),
    // Larynx.
    ridge(shape.larynx, 9, [0, 1422, 138], [0, 1402, 138]),
    // The groove of the nape.
    furrow(3, 12, [0, 1496, 24], [0, 1450, 30], [0, 1405, 16]),
  ];
}
