import { createStore } from 'zustand/vanilla';
import { AT_REST, type Pose } from '../../core/rig/pose.ts';

interface PoseState {
  /** The posture that the body is moving to or has reached. */
  target: Pose;
  /** How quickly it goes there: the share of the way closed per second is 1 - e^(-rate). */
  rate: number;
  /** The exercise whose posture it is. */
  exercise: string | undefined;
}

const CALM = 4;

/** How closely the body keeps to an exercise that plays: quickly, but without a jump when the film is moved by hand. */
const CLOSE = 14;

/** Makes the store of the posture that the body is sent to. */
export function createPose() {
  const pose = createStore<PoseState>(() => ({ target: AT_REST, rate: CALM, exercise: undefined }));

  /** Sends the body into a posture in which it stays; without motion it is there at once. */
  const setPose = (target: Pose): void => pose.setState({ target, rate: CALM, exercise: undefined });

  /** Keeps the body to a posture of an exercise that changes from moment to moment. */
  const followPose = (target: Pose, exercise: string): void =>
    pose.setState({ target, rate: CLOSE, exercise });

  return { pose, followPose, setPose };
}

/** The posture that the body is sent to. */
export type BodyPose = ReturnType<typeof createPose>;
