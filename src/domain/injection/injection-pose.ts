import type { NeedleContent } from '../../../content/schema/bundle.ts';
import type { CameraPose } from '../camera.ts';
import type { Anchor, Point } from '../model-index.ts';
import type { PointView, Side } from '../view.ts';
import { lyingFor } from './lying.ts';
import { needleAxis } from './needle-axis.ts';

/** What the pictures hold, metres: the patient, the fingers, and the muscle at the point. */
const PATIENT = { target: [0, 1.17, 0.07] as const, radius: 0.56 };
const FINGERS = 0.07;
const MUSCLE = 0.036;
/** What of the syringe is in the picture behind the skin, metres. */
const SYRINGE = 0.02;

const toward = (a: Point, b: Point, share: number): Point =>
  [0, 1, 2].map((d) => a[d]! + (b[d]! - a[d]!) * share) as unknown as Point;

/** Where the camera goes in a stage of the injection. */
export function injectionPose(
  { stage }: PointView,
  side: Side,
  anchor: Anchor,
  needle: NeedleContent | undefined,
): CameraPose {
  const axis = needleAxis(anchor);
  switch (stage) {
    case 'before': {
      const { up, from } = lyingFor(needle?.position ?? 'prone', side, anchor.skinNormal);
      return { ...PATIENT, direction: from, up };
    }
    case 'find': {
      const n = anchor.needle.aboveNormal;
      const direction = toward(n, axis, 0.7);
      return { target: toward(anchor.needle.above, anchor.position, -0.6), radius: FINGERS, direction };
    }
    case 'needle': {
      const half = (anchor.depth + SYRINGE) / 2;
      const share = half / Math.max(anchor.depth, 0.005);
      const target = toward(anchor.position, anchor.entry, Math.min(1, share * 0.9));
      return { target, radius: Math.max(0.034, half * 1.15), direction: axis };
    }
    default:
      return { target: toward(anchor.position, anchor.entry, 0.15), radius: MUSCLE, direction: axis };
  }
}
