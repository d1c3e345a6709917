import { sided } from '../../core/ids.ts';
import type { BodyMap, Face } from '../../core/model/body-map.ts';
import { type JoinedMark, joinMarks } from '../../domain/labels/join-marks.ts';
import type { MapPoint } from '../../domain/map/map-picture.ts';
import { placed } from './paths.ts';

/** A point where a face shows it, millimetres. */
export interface FacePoint extends MapPoint {
  key: string;
  at: readonly [x: number, y: number];
}

/** A mark of one point, or of several that would lie on each other; millimetres. */
export interface FaceMark extends JoinedMark {
  points: readonly FacePoint[];
}

/** How a face is drawn. */
interface DrawnPoints {
  map: BodyMap;
  face: Face;
  /** CSS pixels a millimetre. */
  scale: number;
  /** On paper each mark stands alone: nothing can be opened there. */
  printed: boolean;
}

/** The marks of a face. */
export function faceMarks(
  points: readonly MapPoint[],
  { map, face, scale, printed }: DrawnPoints,
): FaceMark[] {
  const shown = points.flatMap((point): FacePoint[] => {
    const place = map.points[point.id];
    if (!place?.faces.includes(face)) return [];
    return [{ ...point, key: sided(point.id, point.side), at: placed(place.at, face, point.side) }];
  });
  const pixels = pixelsOf(shown, scale);
  const marks = printed ? pixels.map(({ key, x, y }) => ({ keys: [key], x, y })) : joinMarks(pixels);
  return marks.map(({ keys, x, y }) => ({
    keys,
    x: x / scale,
    y: y / scale,
    points: shown.filter(({ key }) => keys.includes(key)),
  }));
}

/** Where points stand, in CSS pixels. */
export const pixelsOf = (points: readonly FacePoint[], scale: number) =>
  points.map(({ key, at: [x, y] }) => ({ key, x: x * scale, y: y * scale }));
