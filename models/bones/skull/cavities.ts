import { profile } from '../../geometry/profile.ts';
import { bounded, capsule, ellipsoid, type Sdf } from '../../geometry/solid/sdf.ts';

// Spaces that several bones share, right half, mm: they are taken out of all of them alike.

/** The orbit by z, from the apex (optic canal) to in front of the rim: middle and half-sizes. */
const orbitX = profile([
  [128, -16],
  [135, -18.5],
  [140, -21],
  [145, -24],
  [150, -26.5],
  [160, -29],
  [170, -31],
  [190, -32],
]);
const orbitY = profile([
  [128, 1535],
  [135, 1535],
  [140, 1533],
  [160, 1530.5],
  [175, 1530],
]);
const orbitWidth = profile([
  [128, 1],
  [135, 5.5],
  [140, 9],
  [145, 12],
  [150, 14.5],
  [156, 16.8],
  [162, 17.8],
  [170, 17.5],
  [190, 20],
]);
const orbitHeight = profile([
  [128, 1],
  [135, 10],
  [140, 15],
  [145, 16.5],
  [150, 18],
  [160, 19.5],
  [168, 19.5],
  [190, 20],
]);

/** A four-sided cone with rounded corners that narrows to the optic canal. */
export const orbit: Sdf = bounded(
  (x, y, z) => {
    const w = orbitWidth(z);
    const h = orbitHeight(z);
    // The rim is tilted: its outer end lies lower than its inner end.
    const dy = y - orbitY(z) - 0.1 * (x - orbitX(z));
    const u = ((x - orbitX(z)) / w) ** 2;
    const v = (dy / h) ** 2;
    const s = Math.sqrt(Math.sqrt(u * u + v * v + 1.3 * u * v));
    return Math.max((s - 1) * Math.min(w, h) * 0.9, 128 - z);
  },
  { min: [-56, 1505, 127], max: [-6, 1556, 195] },
  12,
);

/** The thin walls of the orbit, `thickness` mm: every bone around the eye takes its part of them. */
export const orbitalWall =
  (thickness: number): Sdf =>
  (x, y, z) => {
    const d = orbit(x, y, z);
    return Math.max(d - thickness, -d - 1, z - 168);
  };

const nasalWidth = profile([
  [1486, 6],
  [1490, 10],
  [1497, 13],
  [1506, 13],
  [1520, 10],
  [1532, 6.5],
  [1545, 3.5],
]);

/** How fast the cavity narrows forward, under the slopes of the nose. */
const nasalTaper = profile([
  [1498, 0],
  [1512, 0.32],
  [1540, 0.4],
]);

/** The nasal cavity: its front end is the pear-shaped piriform aperture. */
export const nasalCavity: Sdf = bounded(
  (x, y, z) => {
    const w = nasalWidth(y) + Math.max(0, 150 - z) * 0.15 - Math.max(0, z - 168) * nasalTaper(y);
    const wide = (Math.abs(x) - w) * 0.9;
    return Math.max(wide, 1489.5 - y, y - 1541, 128 - z);
  },
  { min: [-18, 1486, 128], max: [18, 1545, 200] },
);

/** The maxillary sinus opens into the nasal cavity. */
export const maxillarySinus: Sdf = ellipsoid([-19, 1503, 150], [9.5, 8.5, 9]);

/** External acoustic meatus: into the temporal bone behind the jaw joint. */
export const acousticMeatus: Sdf = capsule([-72, 1515, 91], [-46, 1514, 94], 3.2, 2.6);

/** Foramen magnum, by its outline on the base. */
export const foramenMagnum: Sdf = (x, y, z) => {
  const k = Math.hypot(x / 15.5, (z - 72) / 19);
  return Math.max((k - 1) * 16, y - 1512);
};
