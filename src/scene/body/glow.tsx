import { useFrame } from '@react-three/fiber';
import { useMemo } from 'react';
import type { Role } from '../../domain/exercise/roles.ts';
import { useSettings } from '../../state/hooks.ts';
import { shareClosed } from '../lib/approach.ts';
import { DRAW_ORDER } from '../lib/draw-order.ts';
import { useMade } from '../lib/use-made.ts';
import { glowDepthMaterial, glowMaterial } from '../materials/glow.ts';
import type { BodyUniforms } from '../materials/shared.ts';
import type { BodyModel, DrawnPart } from './body-model.ts';
import { shellOf } from './shell.ts';

interface Props {
  model: BodyModel;
  parts: readonly DrawnPart[];
  uniforms: BodyUniforms;
  /** What lengthens and works. */
  roles: readonly Role[];
}

/** How fast it comes: see `shareClosed`. */
const RATE = 5;

/** The muscles of an exercise, shining through whole skin. */
export default function Glow({ model, parts, uniforms, roles }: Props) {
  const still = useSettings((s) => s.reducedMotion);
  const shells = useMemo(() => {
    const slots = new Set(roles.map(({ muscle, side }) => model.table.find(muscle, side)));
    return parts
      .filter(({ kind }) => kind === 'muscle')
      .flatMap((part) =>
        [...slots].filter((slot) => part.slots.has(slot)).map((slot) => shellOf(part, slot)),
      );
  }, [model, parts, roles]);
  const { strength, depth, colour } = useMade(() => {
    const come = { value: 0 };
    return { strength: come, depth: glowDepthMaterial(uniforms), colour: glowMaterial(uniforms, come) };
  }, [uniforms]);
  useFrame(({ invalidate }, seconds) => {
    if (strength.value === 1) return;
    const next = strength.value + (1 - strength.value) * (still ? 1 : shareClosed(RATE, seconds));
    strength.value = next > 0.99 ? 1 : next;
    invalidate();
  });
  return shells.map((shell) => (
    <group key={shell.uuid}>
      <mesh
        geometry={shell}
        material={depth}
        renderOrder={DRAW_ORDER.glowDepth}
        frustumCulled={false}
        dispose={null}
      />
      <mesh
        geometry={shell}
        material={colour}
        renderOrder={DRAW_ORDER.glow}
        frustumCulled={false}
        dispose={null}
      />
    </group>
  ));
}
