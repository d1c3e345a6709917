import type { MuscleId, PointId, Side } from '../../core/ids.ts';
import type { Point } from '../../core/math/point.ts';
import type { MuscleCorner } from '../../core/rig/carry.ts';
import type { MarkPlace } from '../marks/mark.ts';
import type { View } from '../view/view.ts';

/**
 * The same names without what was measured: for a person in a talk a millimetre says nothing, where no text beside the picture says from
 * where to where.
 */
export const namedAlone = (tags: readonly Tag[]): Tag[] =>
  tags.map((tag) => (tag.name === undefined ? tag : { ...tag, text: tag.name }));

/** Something on the body that is marked or named in the picture. */
export interface Tag {
  key: string;
  kind:
    | 'region'
    | 'site'
    | 'chosen-site'
    | 'healing-site'
    | 'part'
    | 'action'
    | 'loop'
    | 'note'
    | 'role'
    | 'layer'
    | 'near'
    | 'muscle'
    /** A mark that a person made, with its number. */
    | 'own-mark'
    | 'chosen-mark'
    /** What names keep off, drawn by the scene itself: it has neither a mark nor a name. */
    | 'seen';
  /** Body frame, metres. */
  at: Point;
  /** Hidden when this unit direction faces away from the viewer. */
  out?: Point;
  text: string;
  /** Its name alone, without what was measured of it. */
  name?: string;
  /** How far what is to be seen reaches from there, metres; other marks are as large in every picture. */
  reach?: number;
  /** Names may cover it where they would have no room else. */
  soft?: true;
  /** What stands in its place where there is little room. */
  short?: string;
  /** What is written where the whole has no place. */
  brief?: string;
  /** It is shown until this moment of the film (0..1). */
  until?: number;
  /** Where a tap on it leads. */
  to?: View;
  /** The muscle that it belongs to, with which it moves. */
  muscle?: MuscleId;
  /** The point that it marks, and on which side. */
  point?: { id: PointId; side: Side };
  /** The place of a muscle that a person marked. */
  marked?: MarkPlace;
  /** The vertices of that muscle which hold the mark. */
  held?: readonly MuscleCorner[];
  /** Shown from this moment (0..1) of the stage's film on. */
  from?: number;
  /** The step of the loop that it names, or the number of a mark. */
  number?: number;
}
