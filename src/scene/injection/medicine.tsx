import { useFrame } from '@react-three/fiber';
import { type RefObject, useRef } from 'react';
import type { Matrix4, Mesh } from 'three';
import type { InjectionMoment } from '../../domain/injection/moment.ts';
import type { Options } from '../../domain/view/options.ts';
import { DRAW_ORDER } from '../lib/draw-order.ts';
import { useMade } from '../lib/use-made.ts';
import { softGlow } from './soft-glow.ts';

/** Colour of what is in the barrel and spreads; nothing without medicine. */
export const medicineColour = (drug: Options['drug']): string | undefined =>
  drug === 'none' ? undefined : drug === 'cortisone' ? '#e0a24a' : '#3fb3aa';

/** Half the length and half the width of the cloud when all is given, metres: about 1 mL, drawn along the fibres. */
const LONG = 0.017;
const WIDE = 0.0075;

interface Props {
  /** The sight's frame at the point: x along the fibres. */
  frame: Matrix4;
  colour: string;
  moment: RefObject<InjectionMoment>;
}

/** The medicine in the muscle: a soft cloud that grows along the fibres, and fades while the body takes it up. */
export function Medicine({ frame, colour, moment }: Props) {
  const cloud = useRef<Mesh>(null);
  const { material } = useMade(() => ({ material: softGlow(colour, 0.75, true) }), [colour]);
  useFrame(() => {
    const { spread, tension } = moment.current;
    if (!cloud.current) return;
    cloud.current.visible = spread > 0.01;
    // While it fades it grows on, thinner.
    const grown = tension < 1 ? 1.25 - 0.25 * spread : spread;
    cloud.current.scale.set(0.002 + LONG * grown, 0.002 + WIDE * grown, 0.002 + WIDE * 0.6 * grown);
    material.uniforms.opacity!.value = 0.8 * (tension < 1 ? spread : Math.min(1, spread * 3));
  });
  return (
    <group matrix={frame} matrixAutoUpdate={false}>
      <mesh ref={cloud} position={[0, 0, 0.001]} material={material} renderOrder={DRAW_ORDER.medicine}>
        <sphereGeometry args={[1, 32, 20]} />
      </mesh>
    </group>
  );
}
