import { useMemo } from 'react';
import { Quaternion, Vector3 } from 'three';
import type { Anchor } from '../../domain/model-index.ts';
import type { InjectionStage } from '../../domain/view.ts';

/** Outer diameter of a 22-gauge needle: 0.72 mm; drawn a little thicker so that it can be seen. Metres. */
const RADIUS = 0.0005;
/** A common needle for muscles near the skin is 38 mm long; longer ones are used for deep muscles. */
const LENGTHS = [0.038, 0.05, 0.076, 0.089];
/** How far the tip is held off the skin before it goes in. */
const OFF = 0.012;

const UP = new Vector3(0, 1, 0);

/** Needle and syringe on the way to the point, with the tip where the stage has it. */
export function Needle({ anchor, stage }: { anchor: Anchor; stage: InjectionStage }) {
  const { quaternion, tip, length } = useMemo(() => {
    const point = new Vector3(...anchor.position);
    const back = new Vector3(...anchor.entry).sub(point).normalize();
    const reach = anchor.depth + (stage === 'before' ? OFF : 0);
    return {
      quaternion: new Quaternion().setFromUnitVectors(UP, back),
      tip: stage === 'before' ? point.clone().addScaledVector(back, reach) : point,
      length: LENGTHS.find((l) => l > anchor.depth + 0.006) ?? LENGTHS.at(-1)!,
    };
  }, [anchor, stage]);
  return (
    <group position={tip} quaternion={quaternion} renderOrder={20}>
      <mesh position={[0, length / 2 + 0.0016, 0]}>
        <cylinderGeometry args={[RADIUS, RADIUS, length - 0.0016, 12]} />
        <meshStandardMaterial color="#dfe5ea" metalness={0.85} roughness={0.28} />
      </mesh>
      <mesh position={[0, 0.0008, 0]}>
        <cylinderGeometry args={[RADIUS, RADIUS * 0.15, 0.0018, 12]} />
        <meshStandardMaterial color="#dfe5ea" metalness={0.85} roughness={0.28} />
      </mesh>
      <mesh position={[0, length + 0.005, 0]}>
        <cylinderGeometry args={[0.0028, 0.0013, 0.01, 20]} />
        <meshStandardMaterial color="#3d4a50" roughness={0.55} />
      </mesh>
      <mesh position={[0, length + 0.03, 0]}>
        <cylinderGeometry args={[0.0046, 0.0046, 0.04, 24, 1, true]} />
        <meshStandardMaterial
          color="#f4f7f8"
          transparent
          opacity={0.5}
          roughness={0.2}
          side={2}
          depthWrite={false}
        />
      </mesh>
      <Dose full={stage === 'before' || stage === 'needle'} at={length} />
    </group>
  );
}

/** The numbing medicine in the barrel. */
function Dose({ full, at }: { full: boolean; at: number }) {
  const height = full ? 0.022 : 0.006;
  return (
    <mesh position={[0, at + 0.011 + height / 2, 0]}>
      <cylinderGeometry args={[0.0042, 0.0042, height, 24]} />
      <meshStandardMaterial color="#2f9c94" transparent opacity={0.75} roughness={0.3} />
    </mesh>
  );
}

/** Nested spheres that together look like a cloud: sizes relative to the outermost. */
const SHELLS = [1, 0.75, 0.5];

/** The medicine in the tissue: a soft cloud about the point, once it has been given. */
export function Medicine({ anchor, spread }: { anchor: Anchor; spread: number }) {
  if (spread <= 0) return null;
  return (
    <group position={[...anchor.position]}>
      {SHELLS.map((size) => (
        <mesh key={size} scale={size * (0.003 + 0.006 * spread)} renderOrder={21}>
          <sphereGeometry args={[1, 24, 16]} />
          <meshBasicMaterial color="#3fb3aa" transparent opacity={0.16} depthWrite={false} />
        </mesh>
      ))}
    </group>
  );
}
