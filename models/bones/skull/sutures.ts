import { profile } from '../../geometry/profile.ts';
import { halfSpace, type Sdf } from '../../geometry/solid/sdf.ts';
import { vault } from './braincase.ts';

// Where the bones of the braincase meet, right half, mm. Each suture is a curve seen along one axis;
// the distances below are negative on the side that their name says.

/** Half of the width of a suture, mm. */
const GAP = 0.25;
/** Beyond this (mm) outside of a region the bone itself need not be asked. */
const FAR = 4;

/** A fine interlocking line: the suture swings by about this much (mm). */
const wave = (t: number): number => 0.7 * Math.sin(t * 0.46) + 0.3 * Math.sin(t * 0.83 + 1);

/** Coronal suture: z by height, from the bregma (top) to the pterion. */
const coronalZ = profile([
  [1545, 137],
  [1560, 135],
  [1575, 131],
  [1590, 127],
  [1608, 123],
  [1632, 119],
]);

/** Squamous suture: height by z, from the asterion over the top of the temporal squama to the pterion. */
const squamousY = profile([
  [44, 1527],
  [60, 1530],
  [75, 1540],
  [85, 1551],
  [98, 1557],
  [110, 1557],
  [121, 1553],
  [134, 1551],
]);

/** Edge between the temporal and occipital bones, x by z, seen from below: asterion, mastoid, petrous apex, clivus. */
const occipitomastoidX = profile([
  [42, -62],
  [50, -56],
  [60, -46],
  [75, -40],
  [84, -36],
  [90, -22],
  [97, -15],
  [101, -14],
  [112, -13],
]);

/** Front edge of the temporal squama, z by height, down to the spine of the sphenoid. */
const sphenosquamousZ = profile([
  [1506, 112],
  [1516, 117],
  [1523, 124],
  [1531, 130],
  [1542, 129],
  [1552, 128],
]);

/** Sutures are cut aslant (mm per mm of depth), so that the fine gap shows bone and not the void behind it. */
const depthAt = (x: number, y: number, z: number): number => Math.min(5, Math.max(0, -vault(x, y, z)));

/** In front of the coronal suture: the frontal bone overlaps the parietal bones. */
export const beforeCoronal: Sdf = (x, y, z) => 0.85 * (coronalZ(y) - z - 0.6 * depthAt(x, y, z) + wave(y));

/** On the right of the sagittal suture: straight, for the left side is its mirror image. */
export const sagittal: Sdf = (x) => x - 0.15;

/** The lambdoid suture falls from the lambda (0, 1588, 8) outward and forward to the asterion (-54, 1527, 48). */
export const belowLambdoid: Sdf = (x, y, z) =>
  0.7 * (y - 1589 - 0.75 * x + 0.5 * Math.max(0, z - 15) + 0.7 * depthAt(x, y, z) + wave(x * 1.2));

/** The squama of the temporal bone overlaps the parietal bone: the cut slopes down inward. */
export const belowSquamous: Sdf = (x, y, z) =>
  0.6 * (y - squamousY(z) + 1.1 * depthAt(x, y, z) + 0.5 * wave(z));

/** On the temporal side of the occipitomastoid and petro-occipital fissures. */
export const besideOccipital: Sdf = (x, _y, z) => 0.7 * (x - occipitomastoidX(z));

/** Behind the sphenosquamous suture: the temporal side. */
export const behindSphenoid: Sdf = (_x, y, z) => 0.75 * (z - sphenosquamousZ(y));

/** On the side of the cheekbone of the zygomaticomaxillary suture: from the orbital rim down and out. */
const cheek = halfSpace([-34, 1507, 164], [0.79, -0.61, -0.05]);
export const zygomaticSide: Sdf = (x, y, z) => cheek(x, y, z) + 0.8 * wave(y);

/** Below the frontozygomatic suture, which falls toward the orbit. */
export const belowFrontozygomatic: Sdf = halfSpace([-48, 1541.5, 156], [0.6, 1, 0]);

/** In front of the temporozygomatic suture of the zygomatic arch, which slants down and back. */
export const beforeArchJoint: Sdf = halfSpace([-58, 1513, 135.5], [0, -0.5, -0.87]);

/** Below the sphenofrontal suture: within the orbit and, higher up, behind it on the temple. */
export const belowSphenofrontal: Sdf = (x, y) => Math.max(y - 1552.9, Math.min(y - 1545, x + 38));

/** In front of the nasomaxillary suture, which runs from the nasion down and forward to the piriform aperture. */
export const beforeNasal: Sdf = halfSpace([-6.5, 1526, 181], [-0.4, -0.31, -0.86]);

/** The part common to all regions, kept `gap` mm clear of each border, so that sutures read as fine lines. */
export const within =
  (bone: Sdf, ...regions: readonly Sdf[]): Sdf =>
  (x, y, z) => {
    let outside = Number.NEGATIVE_INFINITY;
    for (const region of regions) {
      outside = Math.max(outside, region(x, y, z) + GAP);
      if (outside > FAR) return outside;
    }
    return Math.max(outside, bone(x, y, z));
  };

/** The other side of a suture. */
export const other =
  (side: Sdf): Sdf =>
  (x, y, z) =>
    -side(x, y, z);
