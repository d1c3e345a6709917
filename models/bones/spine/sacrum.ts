import type { BoneDefinition } from '../../definition.ts';
import { blade } from '../../geometry/blade.ts';
import {
  capsule,
  chain,
  ellipsoid,
  halfSpace,
  plate,
  type Sdf,
  smoothIntersect,
  smoothSubtract,
  smoothUnion,
  symmetric,
} from '../../geometry/sdf.ts';
import type { Vec3 } from '../../geometry/vector.ts';
import type { Seat } from './figures.ts';
import { seated, seatedBox } from './level-frame.ts';
import { facet, near } from './parts.ts';

const SEAT: Seat = { centre: [870, 45], tilt: 0 };

/** The plate that carries the disc L5/S1: centre [y, z] in the body frame, tilt in degrees. */
export const SACRAL_PLATE = { centre: [913, 81], tilt: -29 } as const;

const ACROSS: Vec3 = [1, 0, 0];

/** Stations of a curved slab in the median plane: u, f, half width (x) and half thickness. */
type SlabStation = readonly [u: number, f: number, halfWidth: number, halfThickness: number];

const slab = (stations: readonly SlabStation[], k: number, flat = false): Sdf =>
  smoothUnion(
    k,
    ...stations.slice(1).map(([u, f, w, t], i) => {
      const [u0, f0, w0, t0] = stations[i]!;
      return blade({
        from: [0, u0, f0],
        to: [0, u, f],
        up: ACROSS,
        height: [w0, w],
        thickness: [t0, t],
        flat,
      });
    }),
  );

/** The fused bodies, promontory to apex. */
const BODIES: readonly SlabStation[] = [
  [44, 36, 25, 15],
  [31, 21, 20, 11.5],
  [19, 5, 16.5, 8.5],
  [7, -9, 15, 7],
  [-8, -18, 14, 6],
  [-24, -23.5, 12.5, 5.5],
  [-40, -25.5, 9, 4.6],
];

/** The fused laminae. */
const LAMINAE: readonly SlabStation[] = [
  [42, -1, 19, 3],
  [30, -9.5, 19, 3.2],
  [18, -19, 18, 3.2],
  [4, -28.5, 16, 3.2],
  [-12, -31.5, 13, 3],
  [-27, -30.5, 11, 2.6],
];

/** The sacral canal. */
const CANAL: readonly SlabStation[] = [
  [56, 18, 13.5, 6.5],
  [38, 7.5, 13, 6],
  [26, -4.5, 11, 4.6],
  [12, -17.5, 9, 3.4],
  [-5, -25.5, 7, 2.6],
  [-26, -28, 5, 2],
  [-44, -33, 5, 2.6],
];

/** Foramina of the right side, dorsal to ventral opening, with radius. */
const FORAMINA: readonly (readonly [dorsal: Vec3, ventral: Vec3, radius: number])[] = [
  [[-23, 37, -16], [-22.5, 17, 22], 4.6],
  [[-22, 19.5, -28], [-21.5, 8, 14], 4.6],
  [[-20, -1, -42], [-20, -6, 2], 4.6],
  [[-17, -22.5, -45], [-17, -24.5, -5], 3.6],
];

/** The sacrum: [x, u, f] in mm from y = 870, z = 45, right half, measured on one adult man. */
function sacrum(): Sdf {
  const plateNormal: Vec3 = [0, 0.875, 0.485];
  const bodies = smoothIntersect(2.4, slab(BODIES, 5), halfSpace([0, 43.2, 36], plateNormal));
  const wing = near(
    12,
    [
      [-56, 4, -2],
      [-14, 58, 34],
    ],
    smoothUnion(
      6,
      plate([-20, 40, 30], [-50, 50, 17], [-50, 24, 30], 7),
      plate([-20, 26, 17], [-50, 24, 29.5], [-43, 10, 24], 7),
      plate([-28, 30, 6], [-48, 46, 15], [-39, 8, 2], 7.5),
      // the rear upper corner and the auricular surface
      blade({
        from: [-46, 46, 14],
        to: [-49, 55, 12],
        up: [0.3, 0, 1],
        height: [6, 4.5],
        thickness: [6, 4.5],
      }),
      facet([-52, 34, 22], [-1, 0.05, 0.4], [10, 20], 6),
    ),
  );
  const lateralMass = near(
    10,
    [
      [-40, -42, -26],
      [-8, 16, 10],
    ],
    chain(
      [
        [-37, 14, 8, 9],
        [-37, 1, -8, 7.5],
        [-32.5, -14, -17.5, 6],
        [-26, -26, -21.5, 5],
        [-18, -34, -24, 4.4],
        [-8, -40, -25.5, 4.2],
      ],
      4,
    ),
  );
  // lateral crest: the tubercles behind the sacroiliac ligaments
  const lateralCrest = smoothUnion(
    4,
    ellipsoid([-36, 36, -1], [6, 6, 5.5]),
    ellipsoid([-37, 20, -10], [5, 6, 5]),
    ellipsoid([-33, 3, -17], [4.5, 6, 4.5]),
    ellipsoid([-28, -13, -24], [4, 6, 4]),
  );
  const superior = blade({
    from: [-25, 44, 8],
    to: [-27.5, 61, 12.5],
    up: [1, 0, 0.6],
    height: [6.5, 4.6],
    thickness: [4, 1.9],
  });
  // median crest, intermediate crests and the sacral horns
  const crests = smoothUnion(
    4,
    slab(
      [
        [44, -5, 2.6, 4],
        [26, -17, 2.2, 4],
        [4, -31, 2, 3.4],
        [-16, -34, 1.6, 2.4],
      ],
      3,
    ),
    ellipsoid([0, 45, -9], [3, 3.6, 4]),
    ellipsoid([0, 25.5, -22], [3, 5, 3.6]),
    ellipsoid([0, 3, -34.5], [3, 5.5, 3]),
    ellipsoid([0, -15, -35], [2.6, 4, 2.4]),
    ellipsoid([-15, 28, -14], [3, 4.4, 3.4]),
    ellipsoid([-14, 12, -26], [3, 4.4, 3.2]),
    ellipsoid([-12, -6, -33.5], [2.8, 4.4, 3]),
    capsule([-10, -22, -33], [-8, -37, -32], 2.6, 2.2),
  );
  const bone = smoothUnion(5, bodies, wing, lateralMass, lateralCrest, superior, slab(LAMINAE, 4, true));
  const foramina = FORAMINA.map(([from, to, radius]) => capsule(from, to, radius, radius + 0.6));
  return symmetric(smoothSubtract(3, smoothUnion(3.5, bone, crests), slab(CANAL, 3), ...foramina));
}

export const sacrumBone: BoneDefinition = {
  id: 'sacrum',
  name: { latin: 'os sacrum', english: 'sacrum' },
  fma: { midline: 16202 },
  tissue: 'bone',
  file: import.meta.url,
  solid: {
    sdf: seated(sacrum(), SEAT),
    bounds: seatedBox({ min: [-66, -50, -43], max: [66, 70, 56] }, SEAT),
    fineness: { edge: 1.6, triangles: 3000 },
  },
};
