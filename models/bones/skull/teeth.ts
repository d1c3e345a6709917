import { profile } from '../../geometry/profile.ts';
import { bounded, capsule, type Sdf, smoothUnion, symmetric } from '../../geometry/solid/sdf.ts';

/** A tooth of the right half: middle of its crown along the arch, sizes along and across the arch, mm. */
interface Tooth {
  x: number;
  z: number;
  /** Mesiodistal and labiolingual size of the crown. */
  wide: number;
  deep: number;
  kind: 'incisor' | 'canine' | 'premolar' | 'molar';
}

export const UPPER: readonly Tooth[] = [
  { x: -4.35, z: 179, wide: 8.8, deep: 6.5, kind: 'incisor' },
  { x: -11.6, z: 176.2, wide: 7, deep: 6, kind: 'incisor' },
  { x: -17.2, z: 171.6, wide: 7.8, deep: 7.8, kind: 'canine' },
  { x: -20.8, z: 165.6, wide: 7.2, deep: 8.8, kind: 'premolar' },
  { x: -23, z: 159, wide: 7.2, deep: 9, kind: 'premolar' },
  { x: -24.6, z: 150.6, wide: 10.4, deep: 10.6, kind: 'molar' },
  { x: -25.2, z: 141, wide: 9.6, deep: 10.2, kind: 'molar' },
];

export const LOWER: readonly Tooth[] = [
  { x: -2.8, z: 174.6, wide: 5.7, deep: 5.6, kind: 'incisor' },
  { x: -8.4, z: 173.4, wide: 6.2, deep: 5.8, kind: 'incisor' },
  { x: -14, z: 170, wide: 7.3, deep: 7.2, kind: 'canine' },
  { x: -18.2, z: 164, wide: 7.5, deep: 7.6, kind: 'premolar' },
  { x: -21, z: 157.4, wide: 7.5, deep: 8, kind: 'premolar' },
  { x: -24.4, z: 149, wide: 11, deep: 9.6, kind: 'molar' },
  { x: -27.6, z: 139, wide: 10.4, deep: 9.4, kind: 'molar' },
];

/** Height of the occlusal plane by z: it rises toward the back. */
const occlusion = profile([
  [135, 1477],
  [150, 1473.5],
  [165, 1471],
  [180, 1469.5],
]);

/**
 * Crown and neck of one tooth. `up` is +1 when the root points up (upper jaw).
 * Incisors thin out to an edge and canines to a point; premolars and molars end in cusps around a groove.
 */
function crown(
  tooth: Tooth,
  tangent: readonly [number, number],
  up: 1 | -1,
  height: number,
  bite: number,
): Sdf {
  const [tx, tz] = tangent;
  const edge = occlusion(tooth.z) + bite;
  const front = tooth.kind === 'incisor' || tooth.kind === 'canine';
  const neck = front ? 0.82 : 0.9;
  return (x, y, z) => {
    const dx = x - tooth.x;
    const dz = z - tooth.z;
    const a = dx * tx + dz * tz;
    const b = dx * tz - dz * tx;
    const h = (y - edge) * up;
    // 0 at the biting edge, 1 at the neck.
    const t = Math.min(1.4, Math.max(0, h / height));
    const bulge = Math.sin(Math.min(1, t * 1.3) * Math.PI * 0.5);
    const wa = (tooth.wide / 2) * (front ? 1 - (1 - neck) * t : neck + (1 - neck) * (1 - (2 * t - 0.7) ** 2));
    const wb = (tooth.deep / 2) * (front ? 0.34 + 0.66 * bulge : 0.8 + 0.2 * bulge);
    let tip = 0;
    if (tooth.kind === 'canine') tip = Math.abs(a) * 0.45;
    else if (!front) {
      const cusps = tooth.kind === 'molar' ? Math.cos((a / wa) * Math.PI * 2) * 0.35 : 0;
      tip = 0.9 - 0.9 * Math.min(1, (b / (wb * 0.6)) ** 2) + cusps * 0.8 + 0.35;
    }
    const r = Math.min(wa, wb) * (front ? 0.55 : 0.45);
    const qa = Math.max(0, Math.abs(a) - wa + r);
    const qb = Math.max(0, Math.abs(b) - wb + r);
    const side = Math.hypot(qa, qb) - r + Math.min(0, Math.max(Math.abs(a) - wa + r, Math.abs(b) - wb + r));
    const end = Math.max(tip - h, h - height - 3);
    const k = Math.max(1.4 - Math.abs(side - end), 0) / 1.4;
    return 0.8 * (Math.max(side, end) + k * k * 0.35);
  };
}

/** One row of teeth, both halves: every tooth on its own, close to its neighbours. */
export function row(
  teeth: readonly Tooth[],
  up: 1 | -1,
  heights: (t: Tooth) => number,
  bite: (t: Tooth) => number,
): Sdf {
  const crowns = teeth.map((tooth, i) => {
    const before = teeth[i - 1] ?? { x: -tooth.x, z: tooth.z };
    const after = teeth[i + 1] ?? tooth;
    const l = Math.hypot(after.x - before.x, after.z - before.z);
    const tangent = [(after.x - before.x) / l, (after.z - before.z) / l] as const;
    const y = occlusion(tooth.z);
    const reach = Math.max(tooth.wide, tooth.deep) * 0.6;
    return bounded(
      crown(tooth, tangent, up, heights(tooth), bite(tooth)),
      { min: [tooth.x - reach, y - 14, tooth.z - reach], max: [tooth.x + reach, y + 14, tooth.z + reach] },
      2,
    );
  });
  return symmetric((x, y, z) => {
    let d = Number.POSITIVE_INFINITY;
    for (const c of crowns) d = Math.min(d, c(x, y, z));
    return d;
  });
}

export const isFront = (t: Tooth): boolean => t.kind === 'incisor' || t.kind === 'canine';

/**
 * The swellings over the roots of the front teeth (juga alveolaria): from the neck of each tooth of the row
 * toward its apex, right half. They belong to the jaws.
 */
const roots = (teeth: readonly Tooth[], up: 1 | -1): Sdf => {
  const swellings = teeth.slice(0, 5).map(({ x, z, wide, kind }) => {
    const neck = occlusion(z) + up * 9;
    const apex = neck + up * (kind === 'canine' ? 14 : 9);
    const r = wide * 0.4;
    return capsule([x, neck, z + 0.4], [x * 0.95, apex, z - 2.2], r, r * 0.6);
  });
  return smoothUnion(1.5, ...swellings);
};
export const upperRoots = roots(UPPER, 1);
export const lowerRoots = roots(LOWER, -1);
