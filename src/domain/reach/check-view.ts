import type { ContentBundle } from '../../core/content/bundle.ts';
import { lookup } from '../../core/content/lookup.ts';
import { type PointId, splitSided } from '../../core/ids.ts';
import { exerciseIds } from '../exercise/of-point.ts';
import { knownAreas } from '../pain/painted.ts';
import { completed } from '../view/mend-link.ts';
import { type StoryStep, sameStep } from '../view/story-step.ts';
import { muscleView, painView, practiceView, regionView, startView, type View } from '../view/view.ts';

interface Checked {
  view: View;
  /** It leads nowhere from some place on. */
  broken: boolean;
  /** A detail was left out. */
  unread?: boolean;
}

/** The nearest view that the content has, and whether anything had to be left out. A cut id is completed. */
export function checkView(view: View, content: ContentBundle): Checked {
  const { ask } = view.options;
  // A link that was shared for questions alone leads to them from everywhere; one without them to no questions.
  if (ask === 'only' && view.page !== 'practice')
    return { view: practiceView(view, view.region), broken: false };
  if (ask === 'none' && view.page === 'practice')
    return { view: { ...startView(view.language), options: { ask } }, broken: false };
  if (view.page === 'pain') return checkPain(view, content);
  if (!view.region) return { view, broken: false };
  const region = lookup(content).region(view.region);
  if (!region) return { view: startView(view.language), broken: true };
  if (!view.muscle) return { view, broken: false };
  const muscle = oneOf(region.muscles, view.muscle);
  if (!muscle) return { view: regionView(view, region.id), broken: true };
  if (!view.point) return { view: { ...view, muscle }, broken: muscle !== view.muscle };
  const sites = content.points.filter((p) => p.muscle === muscle).map((p) => p.id);
  const id = oneOf(sites, view.point.id);
  if (!id) return { view: muscleView(view, { region: region.id, muscle }), broken: true };
  const at = checkStep(view.point, id, content);
  const checked: View = { ...view, muscle, point: { ...at, id } };
  const same = muscle === view.muscle && id === view.point.id && sameStep(at, view.point);
  return { view: same ? view : checked, broken: !same };
}

/** The step, with its exercise only where the content gives the point such a one. */
function checkStep(at: StoryStep, point: PointId, content: ContentBundle): StoryStep {
  if (at.step !== 'exercises' || !at.exercise) return at;
  const exercise = oneOf(exerciseIds(content, point), at.exercise);
  return { step: at.step, ...(exercise && { exercise }) };
}

/** An id of a list, or the only one that begins so. */
const oneOf = <Id extends string>(ids: readonly Id[], id: string): Id | undefined =>
  ids.find((known) => known === id) ?? completed(ids, id);

/** Painted areas and a pattern that the content does not have are left out. */
function checkPain(view: View, content: ContentBundle): Checked {
  const { keys, unread } = knownAreas(view.options.pain ?? [], content);
  const { pattern } = view.options;
  const known = pattern && lookup(content).point(splitSided(pattern).id);
  const shown = painView(view, keys, known ? pattern : undefined, view.options.paint);
  return {
    view: { ...shown, options: { ...shown.options, ...(view.options.cam && { cam: view.options.cam }) } },
    broken: false,
    unread: unread || (pattern !== undefined && !known),
  };
}
