import type { Point } from '../../core/math/point.ts';
import type { Face } from '../../core/model/body-map.ts';
import type { SkinStroke } from '../pain/strokes.ts';
import { skinWay } from '../pain/strokes-shot.ts';

/** Skin that turns away from a face by less than this is still drawn in it: what lies on the flank is in both. */
const FLANK = -0.18;

/** Whether a place of the skin, metres, is drawn in a face. */
export const isShownIn = (face: Face, p: Point): boolean =>
  skinWay(p)[2] * (face === 'front' ? 1 : -1) > FLANK;

/** What of a stroke a face shows, as the data of an SVG path in millimetres of the map; empty where it shows none. */
export function strokePath(stroke: SkinStroke, face: Face, shape: 'male' | 'female'): string {
  const sign = face === 'front' ? 1 : -1;
  const at = ([x, y]: Point) => `${Math.round(x * 1000 * sign)} ${Math.round(-y * 1000)}`;
  const line = shape === 'female' ? stroke.female : stroke.line;
  const shown = line.map((p) => isShownIn(face, p));
  // A line of no length is a dot, as round as its ends.
  if (line.length === 1) return shown[0] ? `M${at(line[0]!)}h0.1` : '';
  return line
    .slice(1)
    .map((b, i) => {
      if (!shown[i] || !shown[i + 1]) return '';
      return `${i > 0 && shown[i - 1] ? '' : `M${at(line[i]!)}`}L${at(b)}`;
    })
    .join('');
}
