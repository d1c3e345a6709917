import type { Point } from '../../core/math/point.ts';
import type { Face } from '../../core/model/body-map.ts';
import type { LimbPart } from '../../core/model/skin-places.ts';
import type { SkinStroke } from '../pain/strokes.ts';
import { isShownIn } from './map-strokes.ts';

/** A part of a limb that a pattern reaches, and where its name belongs in a face, millimetres of the map. */
interface LimbSpot {
  part: LimbPart;
  at: readonly [number, number];
}

/** Where parts of limbs end below, metres over the floor; an arm is farther out than a leg. */
const ARM_X = 0.17;
const ARM: readonly (readonly [LimbPart, number])[] = [
  ['elbow', 1.031],
  ['forearm', 0.818],
  ['hand', 0],
];
const ARM_TOP = 1.092;
const LEG: readonly (readonly [LimbPart, number])[] = [
  ['thigh', 0.47],
  ['knee', 0.386],
  ['shin', 0.075],
  ['foot', Number.NEGATIVE_INFINITY],
];
const LEG_TOP = 0.64;
/** Behind this lies the calf, not the shin, metres. */
const CALF_Z = 0.058;

/** The part of a limb that a place of the skin lies on, beyond the named areas. */
function limbPartAt([x, y, z]: Point): LimbPart | undefined {
  const arm = Math.abs(x) > ARM_X;
  if (y > (arm ? ARM_TOP : LEG_TOP)) return undefined;
  const part = (arm ? ARM : LEG).find(([, bottom]) => y >= bottom)?.[0];
  return part === 'shin' && z < CALF_Z ? 'calf' : part;
}

/** The parts of limbs that strokes reach in a face, each once, in the middle of what lies on it. */
export function limbSpots(strokes: readonly SkinStroke[], face: Face): readonly LimbSpot[] {
  const sign = face === 'front' ? 1 : -1;
  const found = new Map<LimbPart, Point[]>();
  for (const { line } of strokes)
    for (const p of line) {
      const part = isShownIn(face, p) ? limbPartAt(p) : undefined;
      if (part) found.set(part, [...(found.get(part) ?? []), p]);
    }
  return [...found].map(([part, places]) => {
    const [x, y] = [...places].sort((a, b) => b[1] - a[1])[Math.floor(places.length / 2)]!;
    return { part, at: [x * 1000 * sign, -y * 1000] };
  });
}
