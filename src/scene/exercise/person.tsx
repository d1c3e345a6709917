import { useThree } from '@react-three/fiber';
import { useEffect } from 'react';
import { useSettings, useWorkout } from '../../state/hooks.ts';
import type { BodyModel, DrawnPart } from '../body/body-model.ts';
import { LaterGlow } from '../body/later-glow.tsx';
import { DRAW_ORDER } from '../lib/draw-order.ts';
import { useMade } from '../lib/use-made.ts';
import { ZoneTexture } from '../lib/zone-texture.ts';
import { bodyUniforms } from '../materials/shared.ts';
import type { skinMaterial, skinUniforms } from '../materials/skin.ts';
import { paintsOf } from '../materials/skin-tones.ts';
import { StrokeTexture } from '../materials/stroke-texture.ts';

/** What skin is drawn with: given, so that it stays in the code of the first visit. */
export interface Skins {
  material: typeof skinMaterial;
  uniforms: typeof skinUniforms;
}

interface Props {
  model: BodyModel;
  parts: readonly DrawnPart[];
  skins: Skins;
}

/** The body once more, whatever its own look is: a person in whole skin, through which the muscles of an exercise shine. */
export function Person({ model, parts, skins: { material: materialOf, uniforms: uniformsOf } }: Props) {
  const tone = useSettings((s) => s.skin);
  const roles = useWorkout((s) => s.roles);
  const invalidate = useThree((s) => s.invalidate);
  const made = useMade(() => {
    const [zones, strokes] = [new ZoneTexture(), new StrokeTexture()];
    const body = bodyUniforms(model.table.texture, model.motion);
    body.limbs.value = 1;
    const skin = uniformsOf(zones, strokes);
    skin.dressed.value = 1;
    const material = materialOf(body, skin);
    material.depthWrite = true;
    return { body, skin, material, zones: zones.texture, strokes: strokes.texture };
  }, [model, materialOf, uniformsOf]);
  useEffect(() => {
    made.skin.tone.value = paintsOf(tone);
    invalidate();
  }, [made, tone, invalidate]);
  const skin = parts.find(({ kind }) => kind === 'skin');
  return (
    <>
      {skin && (
        <mesh
          geometry={skin.geometry}
          material={made.material}
          renderOrder={DRAW_ORDER.skin}
          frustumCulled={false}
          dispose={null}
        />
      )}
      <LaterGlow model={model} parts={parts} uniforms={made.body} on roles={roles} />
    </>
  );
}
