import { useThree } from '@react-three/fiber';
import { useEffect, useMemo } from 'react';
import { MeshStandardMaterial } from 'three';
import { RoundedBoxGeometry } from 'three/addons/geometries/RoundedBoxGeometry.js';
import type { AfterStage } from '../../core/ids.ts';
import type { Anchor } from '../../core/model/model-index.ts';
import { AFTER } from '../../domain/after/aftercare.ts';
import { skinFrame } from '../injection/path-frame.ts';
import { softGlow } from '../injection/soft-glow.ts';
import { DRAW_ORDER } from '../lib/draw-order.ts';
import { useMade } from '../lib/use-made.ts';

/** Colours of a numb, a sore and an eased place, as elsewhere in the app. */
const COLOURS = { numb: '#8fa3c9', sore: '#e0763a', ease: '#1c8a82' };
/** Radius of the place, metres: about 5 cm across. */
const PLACE = 0.027;
/** A small dressing, metres. */
const DRESSING = [0.024, 0.011, 0.0014] as const;

/** The treated place on the skin in the time after: numb, sore or eased, and its small dressing. */
export default function AfterScene({ anchor, stage }: { anchor: Anchor; stage: AfterStage }) {
  const frame = useMemo(() => skinFrame(anchor), [anchor]);
  const invalidate = useThree((s) => s.invalidate);
  const state = AFTER[stage];
  const glows = useMade(() => {
    const felt = (['ease', 'sore', 'numb'] as const).filter((kind) => state[kind] > 0.15);
    return felt.map((kind) => softGlow(COLOURS[kind], 0.85 * state[kind], true));
  }, [state]);
  const dressing = useMade(
    () => ({
      geometry: new RoundedBoxGeometry(...DRESSING, 4, 0.0007),
      material: new MeshStandardMaterial({ color: '#e6cfb4', roughness: 0.9 }),
    }),
    [],
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: another state is another picture
  useEffect(() => invalidate(), [state, invalidate]);
  return (
    <group matrix={frame} matrixAutoUpdate={false}>
      {glows.map((material, i) => {
        const size = PLACE * (1.25 - 0.3 * i);
        return (
          <mesh
            key={material.uuid}
            material={material}
            scale={[size, size, size * 0.5]}
            renderOrder={DRAW_ORDER.onSkin}
          >
            <sphereGeometry args={[1, 32, 20]} />
          </mesh>
        );
      })}
      {/* Where no needle is drawn there is nothing to dress. */}
      {anchor.needle && state.dressed && (
        <mesh {...dressing} position={[0, 0, 0.0008]} renderOrder={DRAW_ORDER.overSkin} />
      )}
    </group>
  );
}
