import type { BodyMap, Face } from '../../core/model/body-map.ts';
import type { View } from '../view/view.ts';

/** A site of a question, by number alone. */
export interface MapPin {
  number: number;
  /** Millimetres of the front face; the back sees it mirrored. */
  at: readonly [x: number, y: number];
  faces: readonly Face[];
}

/** The sites of a question that the map has, on the side that is looked at. */
export const pinsIn = ({ pins = [], side }: View, map: BodyMap): MapPin[] =>
  pins.flatMap((id, i): MapPin[] => {
    const point = map.points[id];
    if (!point) return [];
    const [x, y] = point.at;
    return [{ number: i + 1, at: [side === 'left' ? -x : x, y], faces: point.faces }];
  });

/** The face that shows most of the sites of a question; undefined where a view has none. */
export function faceOfPins(view: View, map: BodyMap): Face | undefined {
  const faces = pinsIn(view, map).flatMap((pin) => pin.faces);
  if (faces.length === 0) return undefined;
  return faces.filter((face) => face === 'front').length * 2 > faces.length ? 'front' : 'back';
}
