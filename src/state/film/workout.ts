import { createStore } from 'zustand/vanilla';
import { mirrorPose } from '../../core/rig/pose.ts';
import { exerciseAt, type Moment } from '../../domain/exercise/moment.ts';
import { exerciseOf, timelineOfView } from '../../domain/exercise/of-view.ts';
import { type Role, rolesAt } from '../../domain/exercise/roles.ts';
import type { Timeline } from '../../domain/exercise/timeline.ts';
import type { Explorer } from '../place/explorer.ts';
import type { Viewport } from '../viewport/viewport.ts';
import type { Film } from './film.ts';
import type { BodyPose } from './pose.ts';

/** The exercise that is shown, and what happens in it now. */
export interface WorkoutState {
  timeline: Timeline | undefined;
  /** Where its time stands; changes with every second and every phase. */
  now: Moment | undefined;
  /** Muscles that lengthen and work at the turning point that it is about. */
  roles: readonly Role[];
}

const NONE: WorkoutState = { timeline: undefined, now: undefined, roles: [] };

/** The second that a counter shows. */
const second = (m: Moment | undefined) => m && Math.ceil(m.secondsLeft - 1e-6);

type WorkoutNeeds = Pick<Explorer, 'explorer'> &
  Pick<Film, 'film'> &
  Pick<Viewport, 'viewport'> &
  Pick<BodyPose, 'pose' | 'followPose' | 'resetPose'>;

/** Makes the store of the exercise that is shown, which takes the body along. */
export function createWorkout({ explorer, film, viewport, pose, followPose, resetPose }: WorkoutNeeds) {
  const workout = createStore<WorkoutState>(() => NONE);

  const known = new WeakMap<Timeline, Map<string, readonly Role[]>>();

  /** The roles of the muscles in the phase; worked out once for each turning point. */
  function rolesNow(timeline: Timeline, { phase }: Moment): readonly Role[] {
    const { index } = viewport.getState();
    const { view, content } = explorer.getState();
    const exercise = exerciseOf(view, content);
    if (!index || !exercise || !timeline.shown) return [];
    const cache = known.get(timeline) ?? new Map<string, readonly Role[]>();
    known.set(timeline, cache);
    const key = JSON.stringify([phase.held, phase.side]);
    const side = phase.side ?? view.side;
    const start = side === view.side ? timeline.start : mirrorPose(timeline.start);
    const found = cache.get(key) ?? rolesAt(exercise, index, start, phase.held, side);
    cache.set(key, found);
    return found;
  }

  /** Takes the body to where the film of the exercise stands. */
  function followFilm(): void {
    const { view, content } = explorer.getState();
    const timeline = timelineOfView(view, content);
    const before = workout.getState();
    if (!timeline) {
      if (!before.timeline) return;
      workout.setState(NONE);
      resetPose();
      return;
    }
    const { t, clock } = film.getState();
    const now = exerciseAt(timeline, clock * timeline.seconds);
    const shown = t === clock ? now : exerciseAt(timeline, t * timeline.seconds);
    if (pose.getState().target !== shown.pose) followPose(shown.pose, timeline.exercise);
    const roles = rolesNow(timeline, now);
    if (
      before.timeline !== timeline ||
      before.roles !== roles ||
      before.now?.index !== now.index ||
      second(before.now) !== second(now) ||
      before.now?.done !== now.done
    )
      workout.setState({ timeline, now, roles });
  }

  return { workout, followFilm };
}
