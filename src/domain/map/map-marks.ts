import type { MuscleId } from '../../core/ids.ts';
import { type BodyMap, FACES, type Face } from '../../core/model/body-map.ts';
import type { Marks } from '../marks/editing.ts';
import { placeOn } from '../marks/marks-on.ts';
import type { MuscleSurface } from '../marks/muscle-surface.ts';

/** A person's mark as a face of the map shows it. */
export interface MapMark {
  number: number;
  /** Millimetres in the picture of that face. */
  at: readonly [x: number, y: number];
}

/** What faces sideways by less than this is shown in both faces. */
const ASIDE = 0.35;

/** The marks that a face shows: those on what looks that way. */
export const marksInFace = (
  face: Face,
  marks: Marks,
  surfaces: ReadonlyMap<MuscleId, MuscleSurface>,
): MapMark[] =>
  marks.flatMap((mark, i): MapMark[] => {
    const surface = surfaces.get(mark.muscle);
    const placed = surface && placeOn(surface, mark);
    if (!placed) return [];
    const [x, y] = placed.at;
    const toward = placed.out[2] * (face === 'front' ? 1 : -1);
    if (toward < -ASIDE) return [];
    return [{ number: i + 1, at: [x * 1000 * (face === 'front' ? 1 : -1), -y * 1000] }];
  });

/** The faces that are needed to show all marks, the one with the most first; where no muscle is known yet, those that show the muscles. */
export function facesOfMarks(
  marks: Marks,
  surfaces: ReadonlyMap<MuscleId, MuscleSurface>,
  map: BodyMap,
): readonly Face[] {
  const drawn = (face: Face): number => marks.filter(({ muscle }) => map.muscles[muscle]?.[face]).length;
  const count = (face: Face): number =>
    surfaces.size > 0 ? marksInFace(face, marks, surfaces).length : drawn(face);
  // What faces sideways is in both: a mark tells its place where its muscle is drawn.
  const [most, other] = [...FACES]
    .filter((face) => count(face) > 0)
    .sort((a, b) => count(b) - count(a) || drawn(b) - drawn(a));
  if (!most) return [];
  return other && count(most) < marks.length ? [most, other] : [most];
}
