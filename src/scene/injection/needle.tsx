import { useFrame } from '@react-three/fiber';
import { type RefObject, useMemo, useRef } from 'react';
import { type Group, type Mesh, Quaternion, Vector3 } from 'three';
import type { InjectionMoment } from '../../domain/injection/moment.ts';
import { THUMB_OVER_FLANGE } from '../../domain/patient/grips.ts';
import { DRAW_ORDER } from '../lib/draw-order.ts';
import type { HandSource } from '../patient/gloved-hand.tsx';
import { SyringeHand } from '../patient/syringe-hand.tsx';
import type { PathFrame } from './path-frame.ts';

/** Outer diameter of a 22-gauge needle: 0.72 mm; drawn a little thicker so that it can be seen. Metres. */
const RADIUS = 0.00045;
const BEVEL = 0.0018;
/** The barrel of a small syringe, metres. */
const BARREL = 0.034;
/** How far off the skin the tip is at -1, metres. */
const OFF = 0.03;

const UP = new Vector3(0, 1, 0);

interface Props {
  path: PathFrame;
  /** Length of the needle, metres. */
  length: number;
  moment: RefObject<InjectionMoment>;
  /** Colour of what is in the barrel; empty without. */
  medicine: string | undefined;
  /** What the hand that holds it is made from; without limbs there is none. */
  hand: HandSource | undefined;
  /** How far the hand, if there is one, is turned about the barrel, degrees. */
  turned: number;
}

/** From the end of the needle to where the barrel begins, metres. */
const HUB = 0.011;
/** The flange, the dose in a full barrel, what is left in an empty one, and the rest of the thumb; metres. */
const FLANGE = { wide: 0.0115, deep: 0.0045, thick: 0.0014 };
const EMPTY = 0.001;
const FULL = EMPTY + THUMB_OVER_FLANGE.out - THUMB_OVER_FLANGE.pressed;
const REST = 0.0012;
/** How much longer the plunger is than the barrel, so that the thumb lies on it. */
const LONGER = THUMB_OVER_FLANGE.out - FULL;

/** Needle and syringe, with the tip where the moment has it. */
export function Needle({ path, length, moment, medicine, hand, turned }: Props) {
  const group = useRef<Group>(null);
  const dose = useRef<Mesh>(null);
  const plunger = useRef<Group>(null);
  const pressed = useRef(0);
  const turn = useMemo(() => new Quaternion().setFromUnitVectors(UP, path.back), [path]);
  // About the barrel: the flange lies across the way in which the hand comes.
  const flange = useMemo(() => {
    const local = path.free.clone().applyQuaternion(turn.clone().invert());
    return Math.atan2(-local.z, local.x) + (turned * Math.PI) / 180;
  }, [path, turn, turned]);
  useFrame(() => {
    const { tip, dose: left } = moment.current;
    if (!group.current || tip === undefined) return;
    const out = tip < 0 ? path.depth - tip * OFF : path.depth * (1 - tip);
    group.current.position.copy(path.point).addScaledVector(path.back, out);
    const share = medicine ? left : 0;
    const height = EMPTY + (FULL - EMPTY) * share;
    pressed.current = 1 - share;
    dose.current?.scale.set(1, height, 1);
    dose.current?.position.set(0, length + HUB + height / 2, 0);
    plunger.current?.position.set(0, length + HUB + height, 0);
  });
  return (
    <group ref={group} quaternion={turn}>
      <mesh position={[0, (length + BEVEL) / 2, 0]} renderOrder={DRAW_ORDER.needle}>
        <cylinderGeometry args={[RADIUS, RADIUS, length - BEVEL, 12]} />
        <meshStandardMaterial color="#dfe6ea" metalness={0.25} roughness={0.3} />
      </mesh>
      <mesh position={[0, BEVEL / 2, 0]} renderOrder={DRAW_ORDER.needle}>
        <cylinderGeometry args={[RADIUS, RADIUS * 0.12, BEVEL, 12]} />
        <meshStandardMaterial color="#dfe6ea" metalness={0.25} roughness={0.3} />
      </mesh>
      <mesh position={[0, length + 0.005, 0]} renderOrder={DRAW_ORDER.needle}>
        <cylinderGeometry args={[0.0022, 0.001, 0.01, 20]} />
        <meshStandardMaterial color="#7fb0b3" roughness={0.5} />
      </mesh>
      <group ref={plunger}>
        <mesh position={[0, (BARREL + LONGER) / 2, 0]} renderOrder={DRAW_ORDER.needle}>
          <cylinderGeometry args={[0.0014, 0.0014, BARREL + LONGER, 20]} />
          <meshStandardMaterial color="#e9ecec" roughness={0.5} />
        </mesh>
        <mesh position={[0, 0.0015, 0]} renderOrder={DRAW_ORDER.needle}>
          <cylinderGeometry args={[0.0034, 0.0034, 0.003, 20]} />
          <meshStandardMaterial color="#4d5a5e" roughness={0.6} />
        </mesh>
        <mesh position={[0, BARREL + LONGER - REST / 2, 0]} renderOrder={DRAW_ORDER.needle}>
          <cylinderGeometry args={[0.0062, 0.0062, REST, 24]} />
          <meshStandardMaterial color="#e9ecec" roughness={0.5} />
        </mesh>
      </group>
      <mesh
        position={[0, length + HUB + BARREL, 0]}
        scale={[FLANGE.deep, FLANGE.thick, FLANGE.wide]}
        rotation={[0, flange, 0]}
        renderOrder={DRAW_ORDER.needle}
      >
        <cylinderGeometry args={[1, 1, 1, 32]} />
        <meshStandardMaterial color="#dfe8e8" roughness={0.3} />
      </mesh>
      <mesh ref={dose} renderOrder={DRAW_ORDER.needle} visible={medicine !== undefined}>
        <cylinderGeometry args={[0.0032, 0.0032, 1, 24]} />
        <meshStandardMaterial color={medicine ?? '#ffffff'} roughness={0.3} />
      </mesh>
      <mesh position={[0, length + HUB + BARREL / 2, 0]} renderOrder={DRAW_ORDER.barrel}>
        <cylinderGeometry args={[0.0037, 0.0037, BARREL, 24, 1, true]} />
        <meshStandardMaterial color="#f4f8f8" transparent opacity={0.35} roughness={0.2} depthWrite={false} />
      </mesh>
      {hand && (
        <SyringeHand
          from={hand}
          angle={flange}
          at={length + HUB + BARREL}
          pressed={() => pressed.current}
          point={path.point}
        />
      )}
    </group>
  );
}
