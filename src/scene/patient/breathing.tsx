import { useFrame } from '@react-three/fiber';
import { useEffect } from 'react';
import { type DualQuaternion, turnInto } from '../../core/rig/dual-quaternion.ts';
import { breathAt } from '../../domain/patient/breath.ts';
import { useSettings } from '../../state/hooks.ts';
import { film } from '../../state/stores.ts';
import type { BodyModel } from '../body/body-model.ts';
import { FRAME_ORDER } from '../lib/frame-order.ts';

const UP = [0, 1, 0];

/** Lets a patient breathe while the film plays: away from the couch, which is up in the room. It asks for no frame of its own. */
export function Breathing({ motion, room }: { motion: BodyModel['motion']; room: DualQuaternion }) {
  const still = useSettings((s) => s.reducedMotion);
  useEffect(
    () => () => {
      motion.breath.value.set(0, 0, 0);
    },
    [motion],
  );
  useFrame(() => {
    const { t, seconds } = film.getState();
    const up: number[] = [0, 0, 0];
    turnInto(room, UP, up);
    motion.breath.value.fromArray(up).multiplyScalar(still ? 0 : breathAt(t * seconds));
  }, FRAME_ORDER.state);
  return null;
}
