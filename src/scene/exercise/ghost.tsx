import { useThree } from '@react-three/fiber';
import { useEffect } from 'react';
import type { WebGLRenderer } from 'three';
import type { SolvedMove } from '../../core/model/moves.ts';
import { mirrorPose } from '../../core/rig/pose.ts';
import { useWorkout } from '../../state/hooks.ts';
import type { BodyModel } from '../body/body-model.ts';
import { DRAW_ORDER } from '../lib/draw-order.ts';
import { RigTexture } from '../lib/rig-texture.ts';
import { useMade } from '../lib/use-made.ts';
import { ghostMaterial } from '../materials/ghost.ts';
import { bodyUniforms } from '../materials/shared.ts';

/** What was drawn before does not hide it. */
const overAll = (renderer: WebGLRenderer): void => renderer.clearDepth();

interface Props {
  model: BodyModel;
  mistake: NonNullable<SolvedMove['mistake']>;
  mirrored: boolean;
}

/** The same figure as it does the exercise wrong: hatched, and seen through. */
export function Ghost({ model, mistake, mirrored }: Props) {
  const invalidate = useThree((s) => s.invalidate);
  const side = useWorkout((s) => s.now?.phase.side);
  const left = side ? side === 'left' : mirrored;
  const { skin, posing, table } = model;
  const made = useMade(() => {
    const motion = new RigTexture();
    motion.write(posing.transforms(left ? mirrorPose(mistake.pose) : mistake.pose));
    const uniforms = bodyUniforms(table.texture, motion);
    uniforms.limbs.value = 1;
    return {
      motion: motion.texture,
      front: ghostMaterial(uniforms, true),
      material: ghostMaterial(uniforms),
    };
  }, [posing, table, mistake, left]);
  useEffect(() => {
    if (made) invalidate();
    return () => invalidate();
  }, [made, invalidate]);
  const shared = { geometry: skin.geometry, renderOrder: DRAW_ORDER.ghost, frustumCulled: false };
  return (
    <group>
      <mesh {...shared} material={made.front} onBeforeRender={overAll} dispose={null} />
      <mesh {...shared} material={made.material} renderOrder={DRAW_ORDER.ghost + 0.5} dispose={null} />
    </group>
  );
}
