import type { MuscleId } from '../../core/ids.ts';
import type { Tag } from '../labels/tag.ts';
import type { Marks } from '../marks/editing.ts';
import { placeOn } from '../marks/marks-on.ts';
import type { MuscleSurface } from '../marks/muscle-surface.ts';

/** Marks as the picture shows them, by their numbers; those whose muscle has not come are left out. */
export const markTags = (
  marks: Marks,
  surfaces: ReadonlyMap<MuscleId, MuscleSurface>,
  chosen: number | undefined,
): Tag[] =>
  marks.flatMap((mark, i): Tag[] => {
    const surface = surfaces.get(mark.muscle);
    const placed = surface && placeOn(surface, mark);
    if (!placed) return [];
    return [
      {
        key: `mark ${i + 1}`,
        kind: i === chosen ? 'chosen-mark' : 'own-mark',
        ...placed,
        text: '',
        number: i + 1,
        marked: mark,
      },
    ];
  });
