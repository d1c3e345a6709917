import { type AreaId, type MuscleId, SIDES, type Side, sided } from '../../core/ids.ts';
import { type BodyMap, FACES, type Face, type Line } from '../../core/model/body-map.ts';
import type { Marks } from '../marks/editing.ts';
import type { MuscleSurface } from '../marks/muscle-surface.ts';
import { spotsOf } from './map-frame.ts';
import { facesOfMarks } from './map-marks.ts';

/** An area of the skin where it hurts; those of the midline have no side, and are drawn on both halves. */
export interface SoreArea {
  id: AreaId;
  side?: Side | undefined;
}

/** An area as a face of the map draws it: its outline is that of the right side, mirrored for the left. */
interface FaceArea {
  key: string;
  side: Side;
  outline: readonly Line[];
  /** Its places in the picture of that face, millimetres. */
  spots: readonly (readonly [x: number, y: number])[];
}

/** The areas that a face shows. */
export const areasInFace = (face: Face, areas: readonly SoreArea[], map: BodyMap): FaceArea[] =>
  areas.flatMap(({ id, side: own }) => {
    const patch = map.areas[id]?.[face];
    if (!patch) return [];
    const toward = face === 'front' ? 1 : -1;
    return (own ? [own] : SIDES).map((side) => ({
      key: sided(id, side),
      side,
      outline: patch.outline,
      spots: spotsOf({ [face]: patch }, [side]).map(([x, y]) => [x * toward, y] as const),
    }));
  });

/** The faces that are needed to show all marks and areas, those of the marks first. */
export function facesOf(
  marks: Marks,
  areas: readonly SoreArea[],
  surfaces: ReadonlyMap<MuscleId, MuscleSurface>,
  map: BodyMap,
): readonly Face[] {
  const faces = [...facesOfMarks(marks, surfaces, map)];
  const open = () => areas.filter(({ id }) => !faces.some((face) => map.areas[id]?.[face]));
  for (;;) {
    const left = open();
    const count = (face: Face) => left.filter(({ id }) => map.areas[id]?.[face]).length;
    const next = FACES.filter((face) => count(face) > 0).sort((a, b) => count(b) - count(a))[0];
    if (!next) return faces;
    faces.push(next);
  }
}
