import type { Vector3 } from 'three';
import { DRAW_ORDER } from '../lib/draw-order.ts';
import { GlovedHand, type HandSource } from './gloved-hand.tsx';

interface Props {
  from: HandSource;
  /** How the hand is turned about the syringe, whose length is y: its wrist lies toward x before. */
  angle: number;
  /** Where the flange is, metres from the tip. */
  at: number;
  /** How far the plunger is pressed down (0..1), read in every frame. */
  pressed: () => number;
  /** Where its needle goes, in the room: looked at from near, there is no hand. */
  point: Vector3;
}

/** A gloved hand that holds a syringe: index and middle finger under its flange, the thumb on the plunger. */
export function SyringeHand({ from, angle, at, pressed, point }: Props) {
  return (
    <group position={[0, at, 0]} rotation={[0, angle, 0]}>
      <GlovedHand
        from={from}
        grip="syringe"
        pressed={pressed}
        leaves={point}
        renderOrder={DRAW_ORDER.needle}
      />
    </group>
  );
}
