import { Matrix4, Vector3 } from 'three';
import type { Point } from '../../core/math/point.ts';
import { mix } from '../../core/math/vector.ts';
import type { Anchor } from '../../core/model/model-index.ts';
import type { Carried } from '../../core/rig/carry.ts';
import type { HandPlace } from '../../domain/patient/hand-places.ts';
import { fibreFrame } from '../lib/fibre-frame.ts';

/** The straight way of the needle, metres. */
export interface PathFrame {
  point: Vector3;
  /** Unit direction from the point out to the skin. */
  back: Vector3;
  depth: number;
  /** Unit direction across the needle, square to the line of sight. */
  aside: Vector3;
  /** Unit direction across the needle in which a hand that holds it leaves needle and names free to be seen. */
  free: Vector3;
}

/** The needle's way, seen from `axis`. */
export function pathFrame(anchor: Anchor, axis: Point): PathFrame {
  const point = new Vector3(...anchor.position);
  const back = new Vector3(...anchor.entry).sub(point).normalize();
  const aside = new Vector3(...axis).cross(back).normalize();
  // On the upper side, where there is more room for its words.
  if (aside.y < 0) aside.negate();
  return { point, back, depth: anchor.depth, aside, free: freeSide(back, aside, new Vector3(...axis)) };
}

/** How far beside and behind the barrel the wrist of the hand is, as it is looked at. */
const WRIST = { beside: 0.8, behind: 0.6 };

/** Where the wrist of a right hand goes: rather behind the barrel, on the side from which index and thumb are before the other fingers. */
function freeSide(back: Vector3, aside: Vector3, axis: Vector3): Vector3 {
  const viewer = axis.clone().addScaledVector(back, -axis.dot(back)).normalize();
  const index = new Vector3().crossVectors(back, aside).dot(viewer) > 0 ? 1 : -1;
  return viewer
    .multiplyScalar(-WRIST.behind)
    .addScaledVector(aside, index * WRIST.beside)
    .normalize();
}

/** How far out from the band toward the skin the pads of fingers that pinch it lie, share. */
const AROUND_BAND = 0.12;

/** A frame about the band itself, for fingers that take it between them: as that on the skin, but as deep as they reach. */
export const pinchFrame = ({ position, above, aboveNormal, fibre }: Anchor): Matrix4 =>
  fibreFrame(mix(position, above, AROUND_BAND), fibre, aboveNormal);

const RADIANS = Math.PI / 180;

/** How far from the needle the hand keeps that holds the band for it, along the fibres; metres. */
const FROM_NEEDLE = { flat: 0.011, pincer: 0.016 };
/** A flat hand presses the skin so far in, metres. */
const PRESSED_IN = 0.003;

/**
 * The frame of the hand that holds the band while the needle goes in: beside the needle along the fibres, on the side away from the
 * hand with the syringe; x toward the wrist.
 */
export function holdingFrame(
  anchor: Anchor,
  grip: 'flat' | 'pincer',
  path: PathFrame,
  [turned, up, off]: HandPlace,
): Matrix4 {
  const { position, entry, skinNormal, fibre } = anchor;
  const flat = grip === 'flat';
  const at = flat ? entry : mix(position, entry, AROUND_BAND);
  const frame = fibreFrame(at, fibre, skinNormal);
  const away = path.free.dot(new Vector3().setFromMatrixColumn(frame, 0)) > 0;
  return frame
    .multiply(new Matrix4().makeTranslation(0, 0, off / 1000 - (flat ? PRESSED_IN : 0)))
    .multiply(new Matrix4().makeRotationZ((away ? Math.PI : 0) + turned * RADIANS))
    .multiply(new Matrix4().makeTranslation(FROM_NEEDLE[grip], 0, 0))
    .multiply(new Matrix4().makeRotationY(-up * RADIANS));
}

/** A frame on the skin: x along the fibres, y across, z out; metres. */
export const skinFrame = ({ above, aboveNormal, fibre }: Anchor): Matrix4 =>
  fibreFrame(above, fibre, aboveNormal);

const HERE: Carried = { point: (at) => at, direction: (way) => way };

/** Such a frame where the needle will enter the skin, as a posture has carried it. */
export const entryFrame = (
  { entry, skinNormal, fibre }: Anchor,
  { point, direction }: Carried = HERE,
): Matrix4 => fibreFrame(point(entry), direction(fibre), direction(skinNormal));
