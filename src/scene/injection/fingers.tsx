import { useFrame } from '@react-three/fiber';
import { type RefObject, useRef } from 'react';
import { DoubleSide, type Group, type Matrix4, MeshStandardMaterial } from 'three';
import { feelingAt } from '../../domain/injection/feeling.ts';
import type { InjectionMoment } from '../../domain/injection/moment.ts';
import { DRAW_ORDER } from '../lib/draw-order.ts';
import { useMade } from '../lib/use-made.ts';
import { fingersGeometry, pinchGeometry } from './finger-geometry.ts';

/** Between the middles of the two fingers, metres: the band lies between them. */
const APART = 0.0185;
/** Between the tips of thumb and finger, metres. */
const PINCHED = 0.012;
/** How far off the skin they come from, metres. */
const OFF = 0.035;

interface Props {
  grip: 'flat' | 'pincer';
  frame: Matrix4;
  moment: RefObject<InjectionMoment>;
}

/** Two fingers in a thin glove, that feel across the fibres and hold the band, or thumb and finger that take it between them. */
export function Fingers({ grip, frame, moment }: Props) {
  const group = useRef<Group>(null);
  const { geometry, material } = useMade(
    () => ({
      geometry: grip === 'pincer' ? pinchGeometry(PINCHED) : fingersGeometry(APART),
      material: gloveMaterial(),
    }),
    [grip],
  );
  useFrame(() => {
    const feeling = feelingAt(moment.current, OFF);
    if (!group.current) return;
    group.current.visible = feeling !== undefined;
    if (!feeling) return;
    group.current.position.set(0.002 + feeling.off * 0.6, feeling.across, feeling.off);
  });
  return (
    <group matrix={frame} matrixAutoUpdate={false}>
      <group ref={group}>
        <mesh geometry={geometry} material={material} renderOrder={DRAW_ORDER.overSkin} />
      </group>
    </group>
  );
}

/** A pale glove that fades toward the hand, which is not drawn. */
function gloveMaterial(): MeshStandardMaterial {
  const material = new MeshStandardMaterial({
    color: '#a9c7cf',
    roughness: 0.55,
    transparent: true,
    side: DoubleSide,
  });
  material.onBeforeCompile = (shader) => {
    shader.vertexShader = shader.vertexShader
      .replace(
        '#include <common>',
        '#include <common>\nattribute float fade;\nattribute float tone;\nvarying float vFade;\nvarying float vTone;',
      )
      .replace('#include <begin_vertex>', '#include <begin_vertex>\nvFade = fade;\nvTone = tone;');
    shader.fragmentShader = shader.fragmentShader
      .replace('#include <common>', '#include <common>\nvarying float vFade;\nvarying float vTone;')
      .replace(
        '#include <color_fragment>',
        '#include <color_fragment>\ndiffuseColor.a = 1.0 - smoothstep(0.6, 0.97, vFade);\ndiffuseColor.rgb *= vTone > 0.0 ? 1.0 + 0.3 * vTone : 1.0 + 0.4 * vTone;',
      );
  };
  return material;
}
