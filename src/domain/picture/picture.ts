import type { ContentBundle } from '../../core/content/bundle.ts';
import type { MuscleId, Side } from '../../core/ids.ts';
import type { ModelIndex } from '../../core/model/model-index.ts';
import { sidedStructures } from '../../core/model/sided-structures.ts';
import type { Shot } from '../anchor/shot.ts';
import type { SidedPoint } from '../anchor/sided-anchor.ts';
import type { Tag } from '../labels/tag.ts';
import { type Look, lookOf, type StructureLook, structureLook } from '../look/look.ts';
import { type Waistband, WORN, waistOf } from '../patient/patient.ts';
import type { View } from '../view/view.ts';
import { shotOf } from './camera.ts';
import { type PartWords, tagsOf } from './tags.ts';

/** Everything that the 3D body shows in a view, at rest. Lengths in metres, body frame. */
export interface BodyPicture {
  /** Where the camera goes. */
  shot: Shot;
  /** The skin, the pain pattern, the sight into the muscle; none before the content is there. */
  look: Look | undefined;
  /** How each structure's side is shown, in the order of `sidedStructures`. */
  structures: readonly StructureLook[];
  /** What is marked and named. */
  marks: readonly Tag[];
  /** The waistband of a person in shorts; undefined without shorts. */
  waist: Waistband | undefined;
}

interface Made {
  content: ContentBundle | undefined;
  index: ModelIndex;
  words: PartWords;
  picture: BodyPicture;
}

/** What was worked out for a view: many parts of the scene ask for it. */
const made = new WeakMap<View, Made>();

/** The picture of the body in a view while nothing is pointed at. The same view gives the same object. */
export function pictureOf(
  view: View,
  content: ContentBundle | undefined,
  index: ModelIndex,
  words: PartWords,
): BodyPicture {
  const before = made.get(view);
  if (before && before.content === content && before.index === index && before.words === words)
    return before.picture;
  const look = content && lookOf(view, content, index);
  const picture: BodyPicture = {
    shot: shotOf(view, content, index, look),
    look,
    structures: sidedStructures(index).map((sided) => structureLook(view, index, sided)),
    marks: content ? tagsOf(view, content, index, words) : [],
    waist: look?.glow ? WORN : waistOf(view, content, index),
  };
  made.set(view, { content, index, words, picture });
  return picture;
}

/** The look while a point is pointed at: its pattern is shown. */
export const lookAtPoint = (
  view: View,
  content: ContentBundle | undefined,
  index: ModelIndex,
  point: SidedPoint,
): Look | undefined => content && lookOf(view, content, index, point);

/** How the structures are shown while a muscle is pointed at: it is lit. */
export const structuresAtMuscle = (
  { structures }: BodyPicture,
  view: View,
  index: ModelIndex,
  muscle: { id: MuscleId; side: Side },
): readonly StructureLook[] =>
  sidedStructures(index).map((sided, i) =>
    sided.structure.id === muscle.id && sided.side === muscle.side
      ? structureLook(view, index, sided, muscle)
      : structures[i]!,
  );
