import { useFrame } from '@react-three/fiber';
import { type RefObject, useRef } from 'react';
import { type Group, type Matrix4, type Mesh, Vector3 } from 'three';
import type { InjectionMoment } from '../../domain/injection/moment.ts';
import { breathShare } from '../../domain/patient/breath.ts';
import { DRAW_ORDER } from '../lib/draw-order.ts';
import { useMade } from '../lib/use-made.ts';
import { softGlow } from './soft-glow.ts';

/** Rounds that the pad makes, and how far outward they lead, metres. */
const ROUNDS = 2.5;
const REACH = 0.03;

interface Props {
  frame: Matrix4;
  moment: RefObject<InjectionMoment>;
  /** How far the chest has risen, and which way, metres: the skin under the pad goes along. */
  breath: Vector3;
}

const at = new Vector3();
const way = new Vector3();

/** A white pad that cleans the skin in rounds from the middle outward, and the clean skin behind it. */
export function Gauze({ frame, moment, breath }: Props) {
  const whole = useRef<Group>(null);
  const pad = useRef<Mesh>(null);
  const sheen = useRef<Mesh>(null);
  const { wet } = useMade(() => ({ wet: softGlow('#d8f1ee', 0.7, true) }), []);
  useFrame(() => {
    const { clean } = moment.current;
    if (!pad.current || !sheen.current) return;
    at.setFromMatrixPosition(frame);
    way.copy(breath).normalize();
    whole.current?.position.copy(breath).multiplyScalar(breathShare(at.toArray(), way.toArray()));
    pad.current.visible = sheen.current.visible = clean !== undefined;
    if (clean === undefined) return;
    const turn = clean * ROUNDS * 2 * Math.PI;
    const reach = REACH * clean;
    pad.current.position.set(Math.cos(turn) * reach, Math.sin(turn) * reach, 0.006);
    sheen.current.scale.setScalar(0.014 + reach);
  });
  return (
    <group ref={whole}>
      <group matrix={frame} matrixAutoUpdate={false}>
        <mesh ref={sheen} material={wet} renderOrder={DRAW_ORDER.onSkin}>
          <sphereGeometry args={[1, 32, 16]} />
        </mesh>
        <mesh ref={pad} scale={[0.017, 0.017, 0.005]} renderOrder={DRAW_ORDER.overSkin}>
          <sphereGeometry args={[1, 28, 18]} />
          <meshStandardMaterial color="#ffffff" roughness={0.9} transparent opacity={0.98} />
        </mesh>
      </group>
    </group>
  );
}
