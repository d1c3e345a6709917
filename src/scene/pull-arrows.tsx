import { useFrame } from '@react-three/fiber';
import { useMemo, useRef } from 'react';
import { type Group, Vector3 } from 'three';
import { type Pull, type Pulls, pullsOf } from '../domain/pulls.ts';
import { useExplorer } from '../state/hooks.ts';
import type { BodyModel } from './body-model.ts';

const UP = new Vector3(0, 1, 0);
const STRETCH = '#0c6b66';
const STRENGTHEN = '#2a2521';

const named = ({ stretch, strengthen }: Pulls) => [
  ...stretch.map((pull, end) => ({ key: `stretch ${end}`, colour: STRETCH, pull })),
  ...strengthen.map((pull, end) => ({ key: `strengthen ${end}`, colour: STRENGTHEN, pull })),
];

/**
 * In the exercise step: arrows along the treated muscle, outward to stretch it, inward to strengthen it. In a pose
 * they go where the muscle goes.
 */
export function PullArrows({ model: { index, motion } }: { model: BodyModel }) {
  const view = useExplorer((s) => s.view);
  const pulls = useMemo(
    () => (view.point?.step === 'exercises' ? pullsOf(view, index) : undefined),
    [view, index],
  );
  const drawn = useRef(new Map<string, Group>());
  const placed = useRef<{ pulls: Pulls; transforms: typeof motion.transforms }>(undefined);
  useFrame(() => {
    const { transforms } = motion;
    if (!pulls || (placed.current?.pulls === pulls && placed.current.transforms === transforms)) return;
    placed.current = { pulls, transforms };
    const now = transforms ? pullsOf(view, index, transforms) : pulls;
    for (const { key, pull } of now ? named(now) : []) {
      const arrow = drawn.current.get(key);
      if (arrow) place(arrow, pull);
    }
  });
  if (!pulls) return null;
  return named(pulls).map(({ key, colour }) => (
    <Arrow
      key={key}
      colour={colour}
      hold={(group) => {
        if (group) drawn.current.set(key, group);
        else drawn.current.delete(key);
      }}
    />
  ));
}

const along = new Vector3();

/** Lays an arrow, shaft first and then head, along a pull. */
function place(arrow: Group, { from, to }: Pull): void {
  arrow.position.set(...from);
  along.set(...to).sub(arrow.position);
  const length = along.length();
  arrow.quaternion.setFromUnitVectors(UP, along.divideScalar(length || 1));
  const radius = Math.min(0.0028, length * 0.07);
  const head = Math.min(0.018, length * 0.42);
  const [shaft, tip] = arrow.children;
  shaft?.position.setY((length - head) / 2);
  shaft?.scale.set(radius, length - head, radius);
  tip?.position.setY(length - head / 2);
  tip?.scale.set(radius * 2.6, head, radius * 2.6);
}

function Arrow({ colour, hold }: { colour: string; hold: (group: Group | null) => void }) {
  return (
    <group ref={hold} renderOrder={30}>
      <mesh>
        <cylinderGeometry args={[1, 0.6, 1, 12]} />
        <meshBasicMaterial color={colour} depthTest={false} transparent toneMapped={false} />
      </mesh>
      <mesh>
        <coneGeometry args={[1, 1, 20]} />
        <meshBasicMaterial color={colour} depthTest={false} transparent toneMapped={false} />
      </mesh>
    </group>
  );
}
