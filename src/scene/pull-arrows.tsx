import { useMemo } from 'react';
import { Quaternion, Vector3 } from 'three';
import type { ModelIndex } from '../domain/model-index.ts';
import { type Pull, pullsOf } from '../domain/pulls.ts';
import { usePose, useShownView } from '../state/hooks.ts';

const UP = new Vector3(0, 1, 0);
const STRETCH = '#0c6b66';
const STRENGTHEN = '#2a2521';

/** In the exercise step: arrows along the treated muscle, outward to stretch it, inward to strengthen it. */
export function PullArrows({ index }: { index: ModelIndex }) {
  const view = useShownView();
  const pulls = useMemo(
    () => (view.point?.step === 'exercises' ? pullsOf(view, index) : undefined),
    [view, index],
  );
  const posed = usePose((s) => s.exercise !== undefined);
  // The arrows lie on the resting body.
  if (!pulls || posed) return null;
  return (
    <>
      {pulls.stretch.map((pull) => (
        <Arrow key={`out ${pull.to}`} pull={pull} colour={STRETCH} />
      ))}
      {pulls.strengthen.map((pull) => (
        <Arrow key={`in ${pull.to}`} pull={pull} colour={STRENGTHEN} />
      ))}
    </>
  );
}

function Arrow({ pull, colour }: { pull: Pull; colour: string }) {
  const { position, quaternion, length } = useMemo(() => {
    const from = new Vector3(...pull.from);
    const along = new Vector3(...pull.to).sub(from);
    const size = along.length();
    return {
      position: from,
      length: size,
      quaternion: new Quaternion().setFromUnitVectors(UP, along.divideScalar(size || 1)),
    };
  }, [pull]);
  const radius = Math.min(0.0028, length * 0.07);
  const head = Math.min(0.018, length * 0.42);
  return (
    <group position={position} quaternion={quaternion} renderOrder={30}>
      <mesh position={[0, (length - head) / 2, 0]}>
        <cylinderGeometry args={[radius, radius * 0.6, length - head, 12]} />
        <meshBasicMaterial color={colour} depthTest={false} transparent toneMapped={false} />
      </mesh>
      <mesh position={[0, length - head / 2, 0]}>
        <coneGeometry args={[radius * 2.6, head, 20]} />
        <meshBasicMaterial color={colour} depthTest={false} transparent toneMapped={false} />
      </mesh>
    </group>
  );
}
