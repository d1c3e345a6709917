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

/** Moves the body toward the posture that is asked for; draws only while it moves. */
export function PoseRig({ model }: { model: BodyModel }) {
  const still = useSettings((s) => s.reducedMotion);
  const invalidate = useThree((s) => s.invalidate);
  const now = useRef<Pose>(model.motion.pose);
  const arrived = useRef(false);
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
    if (arrived.current && posed.current === model.posing) return;
    posed.current = model.posing;
    const { target, rate } = pose.getState();
    const to = clampPose(model.index.rig, target);
    const share = still ? 1 : shareClosed(rate, seconds);
    const next = mixPose(now.current, to, share);
    arrived.current = POSE_PARAMETERS.every((p) => Math.abs((next[p] ?? 0) - (to[p] ?? 0)) < NEAR);
    now.current = arrived.current ? to : next;
    show(model, now.current);
    if (!arrived.current) invalidate();
  }, FRAME_ORDER.state);
  return null;
}

function show({ posing, table, motion }: BodyModel, at: Pose): void {
  motion.pose = at;
  if (Object.keys(at).length === 0) {
    motion.write(undefined);
    return;
  }
  const transforms = posing.transforms(at);
  motion.write(transforms);
  const stretched = posing.stretches(transforms);
  table.swell((id, side) => stretched.get(id)?.[side].swell ?? 0);
}
