import type { BoneDefinition } from '../../definition.ts';
import { type CoursePoint, vessel } from '../../geometry/vessel.ts';

/** Middle of the windpipe from the cricoid cartilage to above its fork, and its radius, mm. Measured on BodyParts3D. */
const COURSE: readonly CoursePoint[] = [
  [-0.5, 1400, 108.5, 9],
  [-0.5, 1385, 105.5, 9],
  [-0.5, 1370, 103, 8.8],
  [-0.5, 1355, 99.5, 8.7],
  [-0.5, 1340, 95.5, 8.8],
  [-0.5, 1325, 91, 9],
  [-0.5, 1310, 86.5, 10.2],
];
/** Cartilages on that length, and how far the membrane between them lies back, mm. */
const RINGS = 16;
const GROOVE = 0.7;

/** The windpipe's outline: a cartilage, then a shallow groove, all the way down. */
const ringed: CoursePoint[] = Array.from({ length: 2 * RINGS }, (_, k) => {
  const at = (k / (2 * RINGS - 1)) * (COURSE.length - 1);
  const i = Math.min(COURSE.length - 2, Math.floor(at));
  const [a, b] = [COURSE[i]!, COURSE[i + 1]!];
  const mix = (d: 0 | 1 | 2 | 3) => a[d] + (b[d] - a[d]) * (at - i);
  return [mix(0), mix(1), mix(2), mix(3) - (k % 2) * GROOVE];
});

export const trachea: BoneDefinition = {
  id: 'trachea',
  name: { latin: 'Trachea', english: 'Windpipe' },
  fma: { midline: 7394 },
  tissue: 'cartilage',
  file: import.meta.url,
  mesh: () => vessel(ringed, { around: 14, rings: 4 * RINGS }),
};
