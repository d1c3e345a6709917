import { profile } from '../../geometry/profile.ts';
import type { Sdf } from '../../geometry/solid/sdf.ts';

// Figures of this folder: landmarks, axes and a few stations in whole or half millimetres, body frame, read off
// sections of one adult male skull (BodyParts3D 4.0, rights in models/LICENSE) and checked against textbook anatomy.

/** Middle of the braincase, mm: every figure of the vault below is a distance from here. */
const CENTRE = [0, 1565, 85] as const;
/** Half-axes of the vault: to the side, up, down, forward, backward. */
const AXES = { side: 70, up: 73, down: 78, front: 97, back: 87 };

/** A swelling (or hollow) of the vault: azimuth from the front and elevation in degrees, height mm, half-width degrees. */
type Swelling = readonly [azimuth: number, elevation: number, height: number, width: number];
const SWELLINGS: readonly Swelling[] = [
  [124, 26, 5, 48], // tuber parietale
  [180, 20, -3, 26], // obelion, between the tubera
  [24, 8, 3, 38], // tuber frontale
  [57, -16, -5, 27], // temporal fossa
  [126, -42, 7, 46], // cerebellar fossa and mastoid region
  [160, -12, 4, 30], // squama occipitalis
];

const swellings = SWELLINGS.map(([azimuth, elevation, height, width]) => {
  const a = (azimuth * Math.PI) / 180;
  const e = (elevation * Math.PI) / 180;
  return {
    x: -Math.cos(e) * Math.sin(a),
    y: Math.sin(e),
    z: Math.cos(e) * Math.cos(a),
    height,
    reach: 1 - Math.cos((width * Math.PI) / 180),
  };
});

/** Distance from CENTRE to the outer table in the (unit) direction, right half. */
function vaultRadius(x: number, y: number, z: number): number {
  const up = y / (y > 0 ? AXES.up : AXES.down);
  const along = z / (z > 0 ? AXES.front : AXES.back);
  const side = x / AXES.side;
  let r = 1 / Math.sqrt(side * side + up * up + along * along);
  for (const s of swellings) {
    const off = 1 - (1 - (x * s.x + y * s.y + z * s.z)) / s.reach;
    if (off > 0) r += s.height * off * off;
  }
  return r;
}

/** The outer table of the vault as if it closed below (mm, right half). */
function vaultDistance(x: number, y: number, z: number): number {
  const dx = x - CENTRE[0];
  const dy = y - CENTRE[1];
  const dz = z - CENTRE[2];
  const d = Math.hypot(dx, dy, dz);
  if (d < 1) return -60;
  return 0.95 * (d - vaultRadius(dx / d, dy / d, dz / d));
}

/** The wall and each of its sutures ask for the same point in turn: the last answer is kept. */
const last = { x: Number.NaN, y: 0, z: 0, distance: 0 };
export const vault: Sdf = (x, y, z) => {
  if (x !== last.x || y !== last.y || z !== last.z) {
    last.distance = vaultDistance(x, y, z);
    last.x = x;
    last.y = y;
    last.z = z;
  }
  return last.distance;
};

/** The point of the outer table in the direction of (x, y, z), sunk by `depth` mm: for crests and lines. */
export function onVault(x: number, y: number, z: number, depth: number): [number, number, number] {
  const [dx, dy, dz] = [x - CENTRE[0], y - CENTRE[1], z - CENTRE[2]];
  const d = Math.hypot(dx, dy, dz);
  const r = vaultRadius(dx / d, dy / d, dz / d) - depth;
  return [CENTRE[0] + (dx / d) * r, CENTRE[1] + (dy / d) * r, CENTRE[2] + (dz / d) * r];
}

/** Height of the outside of the skull base by z: from the occiput over the middle to the anterior fossa. */
const baseHeight = profile([
  [-10, 1480],
  [45, 1484],
  [75, 1492],
  [95, 1505],
  [115, 1514],
  [126, 1519],
  [132, 1530],
  [138, 1544],
  [146, 1546],
  [156, 1548],
  [170, 1549],
  [185, 1549],
]);

/** Outside of the whole braincase: vault and base, the edge between them rounded. */
const braincase: Sdf = (x, y, z) => {
  const a = vault(x, y, z);
  const b = 0.85 * (baseHeight(z) - y);
  const h = Math.max(8 - Math.abs(a - b), 0) / 8;
  return Math.max(a, b) + h * h * 2;
};

/** The wall of the braincase, `thickness` mm: outer table, diploe, inner table. */
export const shell =
  (thickness: number | ((x: number, y: number, z: number) => number)): Sdf =>
  (x, y, z) => {
    const d = braincase(x, y, z);
    const t = typeof thickness === 'number' ? thickness : thickness(x, y, z);
    return Math.max(d, -d - t);
  };
