import { useFrame } from '@react-three/fiber';
import { useMemo } from 'react';
import { CircleGeometry, MeshBasicMaterial } from 'three';
import type { Point } from '../../core/math/point.ts';
import type { Anchor } from '../../core/model/model-index.ts';
import { type FibreField, STRAIGHT } from '../../domain/band/fibre-field.ts';
import { DRAW_ORDER } from '../lib/draw-order.ts';
import { fibreTexture } from '../lib/fibre-texture.ts';
import { useMade } from '../lib/use-made.ts';
import { SIGHT_RADIUS } from '../sight/sight.ts';
import { sightFrame } from '../sight/sight-frame.ts';
import type { BundleDrive } from './bundle-drive.ts';
import { LevelGroup } from './level-group.tsx';
import { SightRing } from './opening/sight-ring.tsx';
import { strandMaterial, strandUniforms } from './strand-material.ts';
import { HALF_LENGTH, strands } from './strands.ts';
import { tubeGeometry } from './tissue/tube-geometry.ts';

interface Props {
  anchor: Anchor;
  drive: BundleDrive;
  /** From where it is looked at, when not straight through the sight. */
  axis?: Point;
  /** A pale ring around the sight, for where it is cut into a translucent body. */
  ring?: boolean;
  /** How the muscle's fibres run there. */
  field?: FibreField;
  /** Makes the strands of a point its own. */
  seed?: number;
}

/** How far under the point the dark ground of the close view lies, metres. */
const GROUND = 0.0066;

/**
 * The inside of the muscle at a point: relaxed fascicles beside the tight band and its knot, on a dark ground.
 * It keeps no clock: `drive` says what it does, and is read in every frame.
 */
export function BundleScene({ anchor, drive, axis, ring = true, field = STRAIGHT, seed = 7 }: Props) {
  const frame = useMemo(() => sightFrame(anchor, axis), [anchor, axis]);
  const { strand, material, uniforms, ground, groundMaterial } = useMade(() => {
    const uniforms = strandUniforms(field, fibreTexture());
    const list = strands(seed).map(
      ({ across, outward, radius, phase, band }) => [across, outward, radius, phase, band, 0] as const,
    );
    return {
      uniforms,
      material: strandMaterial(uniforms),
      strand: tubeGeometry(list, { half: HALF_LENGTH, along: 34, around: 7, focus: 1.5 }),
      ground: new CircleGeometry(SIGHT_RADIUS * 1.02, 48),
      groundMaterial: new MeshBasicMaterial({ color: '#2a0b09' }),
    };
  }, [field, seed]);
  useFrame(() => {
    uniforms.tension.value = drive.tension;
    uniforms.twitch.value = drive.twitch;
    uniforms.contract.value = drive.contract;
    uniforms.sight.value = drive.level > 0 ? 1 : SIGHT_RADIUS * 1.001;
  });
  return (
    <>
      <LevelGroup frame={frame} drive={drive} own={0} unit={1} veil={uniforms.veil.value}>
        <mesh
          geometry={strand}
          material={material}
          frustumCulled={false}
          renderOrder={DRAW_ORDER.tissueFront}
        />
        <mesh
          geometry={ground}
          material={groundMaterial}
          position={[0, 0, -GROUND]}
          renderOrder={DRAW_ORDER.tissueFront}
        />
      </LevelGroup>
      {ring && <SightRing frame={frame} />}
    </>
  );
}
