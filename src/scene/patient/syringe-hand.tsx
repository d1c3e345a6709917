import { useMemo } from 'react';
import { Quaternion, type Vector3 } from 'three';
import { DRAW_ORDER } from '../lib/draw-order.ts';
import { GlovedHand, type HandSource } from './gloved-hand.tsx';

interface Props {
  from: HandSource;
  /** How the syringe is turned, and the direction in which the wrist is to lie, across it. */
  turn: Quaternion;
  toward: Vector3;
  /** Where the fingers hold the barrel, metres from the tip. */
  at: number;
}

/** A gloved hand that holds a syringe, whose length is y, like a pen. */
export function SyringeHand({ from, turn, toward, at }: Props) {
  const angle = useMemo(() => {
    const local = toward.clone().applyQuaternion(new Quaternion().copy(turn).invert());
    return Math.atan2(-local.z, local.x);
  }, [turn, toward]);
  return (
    <group position={[0, at, 0]} rotation={[0, angle, 0]}>
      <GlovedHand from={from} grip="pen" renderOrder={DRAW_ORDER.needle} />
    </group>
  );
}
