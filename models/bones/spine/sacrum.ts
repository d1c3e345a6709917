import type { Vec3 } from '../../../src/core/math/point.ts';
import { cross, normalize, reject } from '../../../src/core/math/vector.ts';
import type { BoneDefinition } from '../../definition.ts';
import { blade } from '../../geometry/solid/blade.ts';
import {
  capsule,
  chain,
  ellipsoid,
  halfSpace,
  offset,
  type Sdf,
  smoothIntersect,
  smoothSubtract,
  smoothUnion,
  symmetric,
} from '../../geometry/solid/sdf.ts';
import type { Seat } from './figures.ts';
import { seated, seatedBox } from './level-frame.ts';
import { near } from './parts.ts';

const SEAT: Seat = { centre: [870, 45], tilt: 0 };

/** The plate that carries the disc L5/S1: centre [y, z] in the body frame, tilt in degrees. */
export const SACRAL_PLATE = { centre: [913, 81], tilt: -29 } as const;

const ACROSS: Vec3 = [1, 0, 0];

/** Stations of a curved slab in the median plane: u, f, half width (x) and half thickness. */
type SlabStation = readonly [u: number, f: number, halfWidth: number, halfThickness: number];

const slab = (stations: readonly SlabStation[], k: number): Sdf =>
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
      });
    }),
  );

/** The fused bodies, promontory to apex. */
const BODIES: readonly SlabStation[] = [
  [44.5, 36.5, 26.5, 16.5],
  [31, 21, 20, 11.5],
  [20, 3.5, 16.5, 8],
  [6, -12.5, 15, 6.6],
  [-8, -21, 14, 6],
  [-24, -25, 12.5, 5.5],
  [-40, -25.5, 9, 5],
];

/** What joins the bodies to the lateral parts; the foramina are cut out of it. */
const SHEET: readonly SlabStation[] = [
  [34, 7, 38, 10],
  [20, -5, 41, 9],
  [6, -17, 38, 7.5],
  [-8, -23, 31.5, 6],
  [-20, -26, 25, 5.2],
  [-32, -26.5, 14, 4.6],
  [-40, -26, 10, 4],
];

/** The fused laminae. */
const LAMINAE: readonly SlabStation[] = [
  [43, -1, 24, 3.6],
  [30, -9, 27, 4.2],
  [18, -18.5, 25, 4.2],
  [4, -27.5, 22, 4],
  [-12, -30.5, 18, 3.6],
  [-26, -29.5, 13, 3.2],
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
  [[-28, 37, -18], [-22, 18, 22], 3.3],
  [[-22.5, 20, -30], [-21, 7, 12], 4.2],
  [[-21, -1, -42], [-20, -5, 0], 4.8],
  [[-17.5, -23, -45], [-17.5, -23.5, -5], 3.3],
];

/** What the wide fillets between the many parts add all round, taken off again (mm). */
const FILLET = 1.6;

/** Transverse lines of the pelvic face: [u, f, half length]. */
const TRANSVERSE_LINES: readonly (readonly [u: number, f: number, half: number])[] = [
  [19.5, 18, 15],
  [8, -3.5, 14],
  [-4, -13, 13],
  [-22, -18.5, 11],
];

/** The sacrum: [x, u, f] in mm from y = 870, z = 45, right half, measured on one adult man. */
function sacrum(): Sdf {
  const plateNormal: Vec3 = [0, 0.875, 0.485];
  const bodies = smoothIntersect(4, slab(BODIES, 6), halfSpace([0, 45.1, 37.1], plateNormal));
  // The wings run back and down, thickest at the auricular surface.
  const down = normalize([-0.08, 0.94, -0.33]);
  const outward = normalize(reject([-0.93, 0, -0.36], down));
  const wing = near(
    10,
    [
      [-58, 4, 4],
      [-16, 60, 34],
    ],
    smoothUnion(
      9,
      blade({ from: [-14, 33, 22], to: [-45, 36, 23], up: down, height: [17, 23], thickness: [13.5, 8.5] }),
      blade({ from: [-18, 23, 2], to: [-41, 19, 13], up: down, height: [9, 10], thickness: [8, 7] }),
      ellipsoid([-51, 34, 22.5], [6.8, 29.5, 15], [outward, down, cross(outward, down)]),
      // where the wing runs into the second lateral part
      ellipsoid([-33, 14.5, 6], [11, 8.5, 11]),
      // its short lower limb, backwards
      ellipsoid([-45.5, 14, 16], [5.4, 9.5, 19], [outward, down, cross(outward, down)]),
      // behind the auricular surface, where the ligaments take hold
      blade({
        from: [-30, 34, 4],
        to: [-46, 48, 11],
        up: [0, 0.8, -0.6],
        height: [12, 9],
        thickness: [8, 7],
      }),
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
        [-36, 13, -4, 10],
        [-35.5, 0, -15, 7],
        [-31.5, -13, -19, 6],
        [-26, -24.5, -20, 5.8],
        [-16, -33.5, -24, 5],
        [-8, -40, -26, 5],
      ],
      6,
    ),
  );
  // Lateral crest: one broad ridge of fused transverse processes, its tubercles behind the sacroiliac ligaments.
  const lateralCrest = smoothUnion(
    6,
    chain(
      [
        [-35, 36, -1, 4],
        [-37, 21, -9, 4.6],
        [-33.5, 4, -18.5, 4],
        [-28.5, -12, -23, 3.4],
        [-20, -28, -26.5, 2.8],
      ],
      4,
    ),
    ellipsoid([-37, 20, -11], [5, 6, 4]),
    ellipsoid([-33, 3, -20.5], [4, 5.5, 3.6]),
    ellipsoid([-28, -13, -24.5], [3.6, 5.5, 3]),
  );
  // Superior articular processes: broad at the foot, their facets facing back and to the middle.
  const superior = smoothUnion(
    5,
    blade({
      from: [-25.5, 44, 7],
      to: [-28, 62, 12],
      up: [1, 0, 0.75],
      height: [9.5, 8],
      thickness: [5.5, 3.6],
    }),
    ellipsoid([-26, 43, 5], [9, 7, 6.5]),
  );
  // Median crest: a low ridge of fused spinous processes with four tubercles, ending above the hiatus.
  const median = smoothUnion(
    6,
    chain(
      [
        [0, 44, -6, 3.4],
        [0, 26, -18.5, 3.2],
        [0, 4, -31.5, 3],
        [0, -15, -34, 2.4],
      ],
      4,
    ),
    ellipsoid([0, 42, -9.5], [3.4, 5, 4]),
    ellipsoid([0, 24.5, -22], [3.4, 5.6, 3.6]),
    ellipsoid([0, 4, -34], [3.2, 5.6, 3.2]),
    ellipsoid([0, -13, -35.5], [2.8, 4.4, 2.6]),
  );
  // Intermediate crest: the fused articular processes, medial to the foramina, running out into the sacral horn.
  const intermediate = chain(
    [
      [-17, 38, -7, 3.2],
      [-15.5, 29, -14, 3.6],
      [-15, 20, -20.5, 2.8],
      [-14, 11, -26, 3.4],
      [-13, 2, -29, 2.4],
      [-12, -7, -31.2, 2.8],
      [-10.5, -20, -31.8, 2.6],
      [-9, -32, -32.2, 2.5],
      [-8, -42, -31, 2],
    ],
    4,
  );
  const crests = smoothUnion(5, median, intermediate);
  const bone = smoothUnion(
    5,
    bodies,
    wing,
    lateralMass,
    lateralCrest,
    superior,
    slab(SHEET, 6),
    slab(LAMINAE, 6),
  );
  // transverse lines, where the bodies have grown together
  const lines = TRANSVERSE_LINES.map(([u, f, half]) => capsule([-half, u + 0.6, f - 0.6], [0, u, f], 1.7, 2));
  const foramina = FORAMINA.map(([from, to, radius]) => capsule(from, to, radius, radius + 0.6));
  return symmetric(
    smoothSubtract(
      3.6,
      smoothUnion(4.5, offset(bone, -FILLET), crests, ...lines),
      slab(CANAL, 3),
      ...foramina,
    ),
  );
}

/** The sacrum in the body frame, for its neighbour above. */
export const sacrumInBody = seated(sacrum(), SEAT);

export const sacrumBone: BoneDefinition = {
  id: 'sacrum',
  name: { latin: 'os sacrum', english: 'sacrum' },
  fma: { midline: 16202 },
  tissue: 'bone',
  file: import.meta.url,
  solid: {
    sdf: sacrumInBody,
    bounds: seatedBox({ min: [-66, -50, -43], max: [66, 70, 56] }, SEAT),
    fineness: { edge: 1.6, triangles: 3300 },
  },
};
