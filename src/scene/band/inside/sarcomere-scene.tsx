import { useFrame } from '@react-three/fiber';
import { type Matrix4, PlaneGeometry, SphereGeometry } from 'three';
import { DRAW_ORDER } from '../../lib/draw-order.ts';
import { useMade } from '../../lib/use-made.ts';
import type { BundleDrive } from '../bundle-drive.ts';
import { LevelGroup } from '../level-group.tsx';
import { groundMaterial } from '../tissue/ground.ts';
import { instanced } from '../tissue/instanced.ts';
import { tubeGeometry } from '../tissue/tube-geometry.ts';
import { MITOCHONDRIA, SHEATH, sarcomereTubes } from './sarcomere-layout.ts';
import {
  mitochondriaMaterial,
  placeSarcomeres,
  sarcomereMaterial,
  sarcomereUniforms,
  sheathMaterial,
} from './sarcomere-material.ts';

/** From where the two fibres touch to the first myofibril with a knot, which is in the middle of the picture; micrometres. */
const TO_THE_KNOT = 1.5;

/** Inside two fibres where they touch: above the knot's sarcomeres, below those of a fibre at rest; micrometres. */
export function SarcomereScene({ frame, drive, seed }: { frame: Matrix4; drive: BundleDrive; seed: number }) {
  const made = useMade(() => {
    const uniforms = sarcomereUniforms();
    return {
      uniforms,
      units: tubeGeometry(sarcomereTubes(seed), { half: 1, along: 4, around: 8, arc: 0.56 }),
      unit: sarcomereMaterial(uniforms),
      threads: tubeGeometry(SHEATH, { half: 24, along: 60, around: 5 }),
      thread: sheathMaterial(uniforms),
      bodies: instanced(new SphereGeometry(1, 14, 8), MITOCHONDRIA.length, {
        at: [4, MITOCHONDRIA.flat()],
      }),
      body: mitochondriaMaterial(uniforms),
      ground: new PlaneGeometry(160, 160),
      groundMaterial: groundMaterial(uniforms),
    };
  }, [seed]);
  const { uniforms } = made;
  useFrame(() => {
    uniforms.tension.value = drive.tension;
    uniforms.contract.value = drive.contract;
    placeSarcomeres(uniforms);
  });
  return (
    <LevelGroup frame={frame} drive={drive} own={2} unit={1e-6} veil={uniforms.veil.value}>
      <group position={[0, -TO_THE_KNOT, 0]}>
        <mesh
          geometry={made.bodies}
          material={made.body}
          frustumCulled={false}
          renderOrder={DRAW_ORDER.tissueFront}
        />
        <mesh
          geometry={made.threads}
          material={made.thread}
          frustumCulled={false}
          renderOrder={DRAW_ORDER.tissueFront}
        />
        <mesh
          geometry={made.units}
          material={made.unit}
          frustumCulled={false}
          renderOrder={DRAW_ORDER.tissue}
        />
        <mesh
          geometry={made.ground}
          material={made.groundMaterial}
          position={[0, 0, -3.6]}
          renderOrder={DRAW_ORDER.tissueGround}
          frustumCulled={false}
        />
      </group>
    </LevelGroup>
  );
}
