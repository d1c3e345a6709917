import { useFrame } from '@react-three/fiber';
import { type RefObject, useMemo, useRef } from 'react';
import { type Mesh, Quaternion, Vector3 } from 'three';
import type { InjectionMoment } from '../../domain/injection/moment.ts';
import { DRAW_ORDER } from '../lib/draw-order.ts';
import { useMade } from '../lib/use-made.ts';
import type { PathFrame } from './path-frame.ts';
import { softGlow } from './soft-glow.ts';

const UP = new Vector3(0, 1, 0);
const OFF = 0.02;

/** In calm mode, in the place of the needle: a soft light on the same way to the point, with a faint trail. */
export function CalmLight({ path, moment }: { path: PathFrame; moment: RefObject<InjectionMoment> }) {
  const light = useRef<Mesh>(null);
  const trail = useRef<Mesh>(null);
  const { glow, faint } = useMade(
    () => ({ glow: softGlow('#fff3cf', 1, true), faint: softGlow('#ffe9b8', 0.95, true) }),
    [],
  );
  const turn = useMemo(() => new Quaternion().setFromUnitVectors(UP, path.back), [path]);
  useFrame(() => {
    const { tip } = moment.current;
    if (tip === undefined || !light.current || !trail.current) return;
    const out = tip < 0 ? path.depth - tip * OFF : path.depth * (1 - tip);
    light.current.position.copy(path.point).addScaledVector(path.back, out);
    const length = Math.max(0.0005, path.depth - out);
    trail.current.visible = tip > 0;
    trail.current.scale.set(1, length, 1);
    trail.current.position.copy(path.point).addScaledVector(path.back, out + length / 2);
  });
  return (
    <>
      <mesh ref={trail} quaternion={turn} material={faint} renderOrder={DRAW_ORDER.needle}>
        <cylinderGeometry args={[0.0028, 0.0028, 1, 20, 1, true]} />
      </mesh>
      <mesh ref={light} material={glow} renderOrder={DRAW_ORDER.barrel}>
        <sphereGeometry args={[0.0085, 24, 16]} />
      </mesh>
    </>
  );
}
