import type { Point } from '../../core/math/point.ts';
import type { Face } from '../../core/model/body-map.ts';
import { type LimbPart, limbPartAt, TOLD_LIMB_PARTS } from '../../core/model/skin-places.ts';
import type { SkinStroke } from '../pain/strokes.ts';
import { isShownIn } from './map-strokes.ts';

/** A part of a limb that a pattern reaches, and where its name belongs in a face, millimetres of the map. */
interface LimbSpot {
  part: LimbPart;
  at: readonly [number, number];
}

/** The parts of limbs that strokes reach in a face, each once, in the middle of what lies on it. */
export function limbSpots(strokes: readonly SkinStroke[], face: Face): readonly LimbSpot[] {
  const sign = face === 'front' ? 1 : -1;
  const found = new Map<LimbPart, Point[]>();
  for (const { line } of strokes)
    for (const p of line) {
      const part = isShownIn(face, p) ? limbPartAt([p[0] * 1000, p[1] * 1000, p[2] * 1000]) : undefined;
      if (part && TOLD_LIMB_PARTS.includes(part)) found.set(part, [...(found.get(part) ?? []), p]);
    }
  return [...found].map(([part, places]) => {
    const [x, y] = [...places].sort((a, b) => b[1] - a[1])[Math.floor(places.length / 2)]!;
    return { part, at: [x * 1000 * sign, -y * 1000] };
  });
}
