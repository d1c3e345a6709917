import { useFrame, useThree } from '@react-three/fiber';
import { useEffect, useRef } from 'react';
import { clampPose, mixPose, POSE_PARAMETERS, type Pose } from '../../core/rig/pose.ts';
import { useSettings } from '../../state/hooks.ts';
import { pose } from '../../state/stores.ts';
import { shareClosed } from '../lib/approach.ts';
import { FRAME_ORDER } from '../lib/frame-order.ts';
import type { BodyModel } from './body-model.ts';

/** Degrees or millimetres that cannot be seen any more. */
const NEAR = 0.03;

/** Of so many muscles the thickness is worked out anew in a frame, in turn: nobody sees it come a few frames late, but everybody a frame that takes long. */
const SWELLING_AT_A_TIME = 40;

/** Moves the body toward the posture that is asked for; draws only while it moves. */
export function PoseRig({ model }: { model: BodyModel }) {
  const still = useSettings((s) => s.reducedMotion);
  const invalidate = useThree((s) => s.invalidate);
  const now = useRef<Pose>(model.motion.pose);
  const arrived = useRef(false);
  const moved = useRef<ReturnType<typeof show>>(undefined);
  // Of how many muscles the thickness is still that of a posture before.
  const swelling = useRef(0);
  // Limbs that come later take the posture that the body is in.
  const posed = useRef(model.posing);

  useEffect(
    () =>
      pose.subscribe(() => {
        arrived.current = false;
        invalidate();
      }),
    [invalidate],
  );

  useFrame((_, seconds) => {
    const moves = !arrived.current || posed.current !== model.posing;
    if (!moves && swelling.current <= 0) return;
    if (moves) {
      posed.current = model.posing;
      const { target, rate } = pose.getState();
      const to = clampPose(model.index.rig, target);
      const share = still ? 1 : shareClosed(rate, seconds);
      const next = mixPose(now.current, to, share);
      arrived.current = POSE_PARAMETERS.every((p) => Math.abs((next[p] ?? 0) - (to[p] ?? 0)) < NEAR);
      now.current = arrived.current ? to : next;
      moved.current = show(model, now.current);
      swelling.current = moved.current ? model.posing.muscles : 0;
    }
    if (moved.current && swelling.current > 0) {
      const most = still ? model.posing.muscles : SWELLING_AT_A_TIME;
      const stretched = model.posing.stretches(moved.current, most);
      model.table.swell((id, side) => stretched.get(id)?.[side].swell);
      swelling.current -= most;
    }
    if (!arrived.current || swelling.current > 0) invalidate();
  }, FRAME_ORDER.state);
  return null;
}

/** Shows the posture; gives where every segment has moved, nothing where all are at rest. */
function show(
  { posing, motion }: BodyModel,
  at: Pose,
): ReturnType<BodyModel['posing']['transforms']> | undefined {
  motion.pose = at;
  const transforms = Object.keys(at).length === 0 ? undefined : posing.transforms(at);
  motion.write(transforms);
  return transforms;
}
