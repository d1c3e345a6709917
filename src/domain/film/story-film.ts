import type { ContentBundle } from '../../core/content/bundle.ts';
import { without } from '../../core/without.ts';
import { bestMoment, phaseStills } from '../exercise/moment.ts';
import { routineOfView } from '../exercise/of-view.ts';
import { placeIn, STORY, storyOf } from '../view/story-step.ts';
import { pointView, type View } from '../view/view.ts';
import { captionsOf } from './captions.ts';
import { hasCome, reelOf } from './film.ts';

/** The film of a view: a stage of the story, or an exercise. */
export interface StoryFilm {
  /** Length at normal speed; 0 where nothing moves. */
  seconds: number;
  /** The moment (0..1) that tells it best in a still picture. */
  still: number;
  /** The film as a series of stills: from when on (0..1) which moment is shown. */
  stills: readonly { from: number; still: number }[];
}

/** The film that a view plays. */
export function filmOf(view: View, content: ContentBundle | undefined): StoryFilm {
  const routine = routineOfView(view, content);
  if (routine) return { seconds: routine.seconds, still: bestMoment(routine), stills: phaseStills(routine) };
  const { seconds, still } = reelOf(view.point);
  const starts = captionsOf(view, content).map(({ at }) => at / 100);
  const stills = starts.map((from, i) => {
    const end = starts[i + 1];
    if (end !== undefined) return { from, still: end - 0.002 };
    return { from, still: Math.max(from, still) };
  });
  return { seconds, still, stills };
}

/** Which moment is shown at a moment of a film that is a series of stills. */
export const stillAt = ({ stills, still }: StoryFilm, t: number): number =>
  stills.findLast(({ from }) => hasCome(from, t))?.still ?? still;

/** Whether the step that a view is in plays at all. */
export function plays(view: View, content: ContentBundle | undefined): boolean {
  const { point } = view;
  if (!point) return false;
  if (filmOf(view, content).seconds > 0) return true;
  return STORY.some((at) => at.step === point.step && reelOf(at).seconds > 0);
}

/** The next stage of the same step, into which a film runs on. `byHand`: no needle is drawn at the point. */
export function nextStage(view: View, byHand = false): View | undefined {
  const { region, muscle, point } = view;
  if (!region || !muscle || !point) return undefined;
  const story = storyOf(byHand);
  const next = story[placeIn(story, point) + 1];
  if (next?.step !== point.step) return undefined;
  const options = without(view.options, 't', 'cam');
  return { ...pointView(view, { region, muscle, point: point.id }, next), options };
}
