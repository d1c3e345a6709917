import { BufferGeometry, CatmullRomCurve3, Float32BufferAttribute, Vector3 } from 'three';
import { mergeGeometries } from 'three/addons/utils/BufferGeometryUtils.js';

/** Middle line of a bent finger from its tip, in its own plane (x along, z away from the skin), metres. */
const LINE = [
  [0.0, 0.0065],
  [0.008, 0.0075],
  [0.02, 0.0135],
  [0.031, 0.023],
  [0.044, 0.0385],
  [0.056, 0.056],
  [0.066, 0.076],
].map(([x, z]) => new Vector3(x, 0, z));
/** Half its width along the line: the tip, the pad, the end joint, the bone between, the middle joint. Metres. */
const WIDTHS = [0.0058, 0.0069, 0.0072, 0.0066, 0.0078, 0.0072, 0.0084];
const ALONG = 56;
const AROUND = 24;
/** Where the folds over the two joints lie along the finger, and the nail's middle, shares of its length. */
const FOLDS = [0.31, 0.335, 0.63, 0.655, 0.68];
const NAIL = { at: 0.105, long: 0.07, wide: 0.72 };

const widthAt = (s: number): number => {
  const k = Math.min(WIDTHS.length - 1.001, s * (WIDTHS.length - 1));
  const i = Math.floor(k);
  return WIDTHS[i]! + (WIDTHS[i + 1]! - WIDTHS[i]!) * (k - i);
};

/** Light (1) on the nail, dark (-1) in the folds of the joints and round the nail, on the back of the finger. */
function toneAt(s: number, turn: number): number {
  const back = Math.max(0, Math.sin(turn));
  const across = Math.cos(turn) / NAIL.wide;
  const fromNail = Math.hypot((s - NAIL.at) / NAIL.long, across);
  const nail = back > 0 ? Math.max(0, 1 - fromNail ** 6) : 0;
  const border = back > 0 ? Math.exp(-(((fromNail - 1.06) / 0.1) ** 2)) : 0;
  const fold = FOLDS.reduce((most, at) => Math.max(most, Math.exp(-(((s - at) / 0.007) ** 2))), 0);
  return nail - 0.8 * border - fold * back * 0.8;
}

/** One finger in a thin glove: its pad touches z = 0 at the origin. `fade` runs from 0 at the tip to 1 at the hand. */
function finger(aside: number): BufferGeometry {
  const curve = new CatmullRomCurve3(LINE);
  const positions: number[] = [];
  const fades: number[] = [];
  const tones: number[] = [];
  const indices: number[] = [];
  for (let i = 0; i <= ALONG; i++) {
    const s = i / ALONG;
    const middle = curve.getPoint(s);
    const along = curve.getTangent(s);
    const up = new Vector3(0, 1, 0).cross(along).negate().normalize();
    // The tip is rounded off.
    const round = Math.sqrt(Math.max(0, 1 - Math.max(0, 1 - s / 0.085) ** 2));
    const w = widthAt(s) * round;
    for (let k = 0; k < AROUND; k++) {
      const turn = (k / AROUND) * 2 * Math.PI;
      const at = middle
        .clone()
        .addScaledVector(up, Math.sin(turn) * w * 0.86)
        .add(new Vector3(0, aside + Math.cos(turn) * w, 0));
      positions.push(...at.toArray());
      fades.push(s);
      tones.push(toneAt(s, turn));
    }
  }
  for (let i = 0; i < ALONG; i++)
    for (let k = 0; k < AROUND; k++) {
      const a = i * AROUND + k;
      const b = i * AROUND + ((k + 1) % AROUND);
      indices.push(a, a + AROUND, b, b, a + AROUND, b + AROUND);
    }
  const geometry = new BufferGeometry();
  geometry.setAttribute('position', new Float32BufferAttribute(positions, 3));
  geometry.setAttribute('fade', new Float32BufferAttribute(fades, 1));
  geometry.setAttribute('tone', new Float32BufferAttribute(tones, 1));
  geometry.setIndex(indices);
  geometry.computeVertexNormals();
  return geometry;
}

/** Two fingers side by side, in the frame of the skin: the band runs between them along x. */
export function fingersGeometry(apart: number): BufferGeometry {
  return mergeGeometries([finger(-apart / 2), finger(apart / 2)]);
}

/** Thumb and finger from either side, in the frame of the skin: the band runs between their tips along x. */
export function pinchGeometry(apart: number): BufferGeometry {
  const index = finger(0)
    .rotateZ(Math.PI / 2)
    .translate(0, apart / 2, 0);
  const thumb = finger(0)
    .scale(1.1, 1.2, 1.1)
    .rotateZ(-Math.PI / 2)
    .translate(0, -apart / 2, 0);
  return mergeGeometries([index, thumb]);
}
