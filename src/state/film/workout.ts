import { createStore } from 'zustand/vanilla';
import type { SolvedMove } from '../../core/model/moves.ts';
import { AT_REST, mirrorPose, type Pose } from '../../core/rig/pose.ts';
import { changedShare, type ExerciseMoment, exerciseAt, isNearAt } from '../../domain/exercise/moment.ts';
import { exerciseOf, routineOfView } from '../../domain/exercise/of-view.ts';
import { type Role, rolesAt } from '../../domain/exercise/roles.ts';
import type { Routine } from '../../domain/exercise/routine.ts';
import { wholePose } from '../../domain/exercise/whole.ts';
import { patientOf } from '../../domain/patient/patient.ts';
import type { View } from '../../domain/view/view.ts';
import { viewMove } from '../../domain/view/view-move.ts';
import type { KeptSettings } from '../kept/settings.ts';
import type { Explorer } from '../place/explorer.ts';
import type { Viewport } from '../viewport/viewport.ts';
import type { Film } from './film.ts';
import type { BodyPose } from './pose.ts';

/** The exercise that is shown, and what happens in it now. */
export interface WorkoutState {
  routine: Routine | undefined;
  /** Where its time stands; changes with every second and every phase. */
  now: ExerciseMoment | undefined;
  /** Muscles that lengthen and work at the turning point that it is about. */
  roles: readonly Role[];
  /** The whole body does it, and the film is near its muscles now. */
  near: boolean;
}

const NONE: WorkoutState = { routine: undefined, now: undefined, roles: [], near: false };

/** The second that a counter shows. */
const second = (m: ExerciseMoment | undefined) => m && Math.ceil(m.secondsLeft - 1e-6);

type WorkoutNeeds = Pick<Explorer, 'explorer'> &
  Pick<Film, 'film'> &
  Pick<KeptSettings, 'settings'> &
  Pick<Viewport, 'viewport'> &
  Pick<BodyPose, 'pose' | 'followPose' | 'setPose'>;

/** Makes the store of the exercise that is shown, which takes the body along. */
export function createWorkout({
  explorer,
  film,
  settings,
  viewport,
  pose,
  followPose,
  setPose,
}: WorkoutNeeds) {
  const workout = createStore<WorkoutState>(() => NONE);

  const known = new WeakMap<Routine, Map<string, readonly Role[]>>();
  /** The posture that was worked out last: at the same moment it is the same object. */
  let last: { move: SolvedMove; key: string; pose: Pose } | undefined;

  /** The roles of the muscles in the phase; worked out once for each turning point. */
  function rolesNow(routine: Routine, { phase }: ExerciseMoment): readonly Role[] {
    const { index } = viewport.getState();
    const { view, content } = explorer.getState();
    const exercise = exerciseOf(view, content);
    if (!index || !exercise || !routine.shown) return [];
    const cache = known.get(routine) ?? new Map<string, readonly Role[]>();
    known.set(routine, cache);
    const key = JSON.stringify([phase.held, phase.side]);
    const side = phase.side ?? view.side;
    const start = side === view.side ? routine.start : mirrorPose(routine.start);
    const found = cache.get(key) ?? rolesAt(exercise, index, start, phase.held, side);
    cache.set(key, found);
    return found;
  }

  /** The posture of a moment: that of the whole body, once there is one. */
  function posture(now: ExerciseMoment, view: View): Pose {
    const { index } = viewport.getState();
    const move = index && viewMove(view, index);
    if (!move) return now.pose;
    const side = now.phase.side ?? view.side;
    const turned = changedShare(now);
    const key = JSON.stringify([now.along, side, turned]);
    if (last?.move !== move || last.key !== key)
      last = { move, key, pose: wholePose(move, now.along, side, turned) };
    return last.pose;
  }

  /** Takes the body to where the film of the exercise stands. */
  function followFilm(): void {
    const { view, content } = explorer.getState();
    const routine = routineOfView(view, content);
    const before = workout.getState();
    if (!routine) {
      if (before.routine) workout.setState(NONE);
      const { index: model } = viewport.getState();
      const wanted = (model && patientOf(view, content, model)?.pose) ?? AT_REST;
      if (pose.getState().target !== wanted) setPose(wanted);
      return;
    }
    const { t, clock } = film.getState();
    const now = exerciseAt(routine, clock * routine.seconds);
    const shown = t === clock ? now : exerciseAt(routine, t * routine.seconds);
    const wanted = posture(shown, view);
    if (pose.getState().target !== wanted) followPose(wanted, routine.exercise);
    const roles = rolesNow(routine, now);
    const { index } = viewport.getState();
    const near =
      // A camera that jumps is motion, too.
      !settings.getState().reducedMotion &&
      index !== undefined &&
      viewMove(view, index) !== undefined &&
      // The other side is done far from the muscles that are looked at.
      (shown.phase.side ?? view.side) === view.side &&
      isNearAt(routine, shown);
    if (
      before.routine !== routine ||
      before.roles !== roles ||
      before.near !== near ||
      before.now?.index !== now.index ||
      second(before.now) !== second(now) ||
      before.now?.done !== now.done
    )
      workout.setState({ routine, now, roles, near });
  }

  return { workout, followFilm };
}

/** The exercise that is shown. */
export type Workout = ReturnType<typeof createWorkout>;
