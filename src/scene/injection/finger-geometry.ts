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
/** Half its width along the line: the tip, the pad, the joints. Metres. */
const WIDTHS = [0.0062, 0.0074, 0.0075, 0.0082, 0.0079, 0.009, 0.0094];
const ALONG = 44;
const AROUND = 20;

const widthAt = (s: number): number => {
  const k = Math.min(WIDTHS.length - 1.001, s * (WIDTHS.length - 1));
  const i = Math.floor(k);
  return WIDTHS[i]! + (WIDTHS[i + 1]! - WIDTHS[i]!) * (k - i);
};

/** One finger in a thin glove: its pad touches z = 0 at the origin. `fade` runs from 0 at the tip to 1 at the hand. */
function finger(aside: number): BufferGeometry {
  const curve = new CatmullRomCurve3(LINE);
  const positions: number[] = [];
  const fades: number[] = [];
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
  geometry.setIndex(indices);
  geometry.computeVertexNormals();
  return geometry;
}

/** Two fingers side by side, in the frame of the skin: the band runs between them along x. */
export function fingersGeometry(apart: number): BufferGeometry {
  return mergeGeometries([finger(-apart / 2), finger(apart / 2)]);
}
