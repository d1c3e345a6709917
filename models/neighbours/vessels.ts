import type { SweptDefinition } from '../definition.ts';
import { mergeMeshes } from '../geometry/mesh.ts';
import { type CoursePoint, vessel } from '../geometry/vessel.ts';

const file = import.meta.url;

/** Common carotid from behind the sternoclavicular joint, going on as the internal carotid to the skull base. */
const carotid: readonly CoursePoint[] = [
  [-17, 1344, 113, 3.8],
  [-19, 1365, 109, 3.5],
  [-19, 1390, 106, 3.3],
  [-18, 1415, 105, 3.3],
  [-20, 1438, 102, 3.9],
  [-22, 1455, 101, 2.8],
  [-25, 1478, 101, 2.5],
  [-25, 1500, 99, 2.3],
];

const externalCarotid: readonly CoursePoint[] = [
  [-20, 1436, 103, 2.4],
  [-24, 1448, 109, 2.2],
  [-32, 1464, 107, 2],
  [-40, 1482, 102, 1.9],
];

/** Lateral to the carotid in its sheath, deep to sternocleidomastoid all the way. */
const jugular: readonly CoursePoint[] = [
  [-29, 1502, 93, 3],
  [-33, 1482, 98, 3.6],
  [-30, 1462, 98, 3.9],
  [-28, 1444, 98, 4],
  [-26, 1420, 102, 4],
  [-27, 1400, 106, 4.4],
  [-28, 1380, 110, 4.8],
  [-27, 1364, 116, 5],
  [-23, 1350, 119, 4.8],
];

/** Up through the transverse foramina of C6 to C1, then behind the lateral mass and over the atlas's arch. */
const vertebral: readonly CoursePoint[] = [
  [-26, 1362, 103, 1.9],
  [-24, 1382, 95, 1.9],
  [-22, 1396, 86, 1.9],
  [-21, 1404, 83, 1.9],
  [-19, 1418, 85, 1.8],
  [-17, 1433, 87, 1.9],
  [-17, 1447, 88, 1.9],
  [-19, 1456, 86, 1.8],
  [-21, 1465, 84, 1.9],
  [-27, 1473, 82, 1.9],
  [-30, 1483, 84, 1.9],
  [-30, 1489, 77, 1.9],
  [-22, 1490, 69, 1.9],
  [-13, 1492, 72, 1.8],
  [-8, 1500, 82, 1.6],
];

/** Arches over the dome of the pleura, crosses the first rib behind scalenus anterior, passes under the clavicle. */
const subclavian: readonly CoursePoint[] = [
  [-16, 1345, 112, 4.2],
  [-27, 1360, 105, 4],
  [-38, 1367, 100, 3.7],
  [-47, 1367, 99, 3.5],
  [-57, 1363, 102, 3.5],
  [-67, 1356, 106, 3.4],
  [-79, 1342, 109, 3.3],
  [-92, 1330, 112, 3.2],
  [-104, 1316, 110, 3.1],
];

/** Slightly left of the midline in front of the lumbar vertebrae; it divides at L4. */
const aorta: readonly CoursePoint[] = [
  [6, 1118, 107, 9.5],
  [9, 1090, 113, 9],
  [9, 1055, 122, 8.6],
  [8, 1020, 126, 8.2],
  [6, 985, 126, 7.8],
  [3, 966, 124, 7.2],
];

const iliac = (side: 1 | -1): readonly CoursePoint[] => [
  [3 + side, 974, 124, 5],
  [2 + side * 12, 950, 122, 5],
  [1 + side * 24, 930, 118, 4.8],
  [side * 34, 914, 112, 4.5],
];

export const vessels: readonly SweptDefinition[] = [
  {
    id: 'common-carotid-artery',
    name: { latin: 'Arteria carotis communis', english: 'Common carotid artery' },
    fma: { right: 3941, left: 4058 },
    tissue: 'artery',
    file,
    mesh: () =>
      mergeMeshes([
        vessel(carotid, { around: 8, rings: 12 }),
        vessel(externalCarotid, { around: 6, rings: 9 }),
      ]),
  },
  {
    id: 'internal-jugular-vein',
    name: { latin: 'Vena jugularis interna', english: 'Internal jugular vein' },
    fma: { right: 4754, left: 4762 },
    tissue: 'vein',
    file,
    mesh: () => vessel(jugular, { around: 9, rings: 16 }),
  },
  {
    id: 'vertebral-artery',
    name: { latin: 'Arteria vertebralis', english: 'Vertebral artery' },
    fma: { right: 3958, left: 4066 },
    tissue: 'artery',
    file,
    mesh: () => vessel(vertebral, { around: 6, rings: 25 }),
  },
  {
    id: 'subclavian-artery',
    name: { latin: 'Arteria subclavia', english: 'Subclavian artery' },
    fma: { right: 3953, left: 4694 },
    tissue: 'artery',
    file,
    mesh: () => vessel(subclavian, { around: 9, rings: 16 }),
  },
  {
    id: 'abdominal-aorta',
    name: { latin: 'Aorta abdominalis', english: 'Abdominal aorta' },
    fma: { midline: 3789 },
    tissue: 'artery',
    file,
    mesh: () =>
      mergeMeshes([
        vessel(aorta, { around: 10, rings: 8 }),
        vessel(iliac(1), { around: 7, rings: 5 }),
        vessel(iliac(-1), { around: 7, rings: 5 }),
      ]),
  },
];
