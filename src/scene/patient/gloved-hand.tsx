import { useFrame } from '@react-three/fiber';
import { useLayoutEffect, useRef } from 'react';
import { type BufferGeometry, type Mesh, MeshBasicMaterial, MeshStandardMaterial, type Vector3 } from 'three';
import type { Side } from '../../core/ids.ts';
import { smoothstep } from '../../core/math/ease.ts';
import type { WholeRig } from '../../core/model/rig-data.ts';
import type { Grip } from '../../domain/patient/grips.ts';
import { useMade } from '../lib/use-made.ts';
import { SIGHT_RADIUS } from '../sight/sight.ts';
import { gloveGeometry } from './glove.ts';

/** What a hand is made from: the skin of the body with its limbs, and its joints. */
export interface HandSource {
  skin: BufferGeometry;
  rig: WholeRig;
}

interface Props {
  from: HandSource;
  grip: Grip;
  side?: Side;
  /** How far its thumb has pressed a plunger down (0..1), read in every frame. */
  pressed?: () => number;
  /** Where it covers the inside of the muscle it is seen through: the sight's middle, and the unit way in which it is looked through. */
  sight?: { at: Vector3; axis: Vector3 };
  /** Below 1 what it covers is seen through it, but nothing of its own inside. */
  opacity?: number;
  /** It goes when the camera comes near to there: what lies under it is looked at then. */
  leaves?: Vector3;
  renderOrder: number;
}

/** How much of a hand is seen before the inside of the muscle. */
const BEFORE_SIGHT = 0.16;
/** From so far off a hand is whole, and so near nothing of it is left; metres. */
const [WHOLE_FROM, GONE_AT] = [0.36, 0.24];

/** A clinician's hand in a thin glove, in the frame of its grip. */
export function GlovedHand({
  from,
  grip,
  side = 'right',
  pressed,
  sight,
  opacity = 1,
  leaves,
  renderOrder,
}: Props) {
  const mesh = useRef<Mesh>(null);
  const behind = useRef<Mesh>(null);
  const { geometry, material, depth } = useMade(
    () => ({
      geometry: gloveGeometry(from.skin, from.rig, grip, side),
      material: gloveMaterial(opacity, sight),
      depth: new MeshBasicMaterial({ colorWrite: false, transparent: true }),
    }),
    [from.skin, from.rig, grip, side, opacity, sight],
  );
  // A mesh that is given its geometry later does not know of its morphs.
  useLayoutEffect(() => {
    if (!geometry.morphAttributes.position) return;
    mesh.current?.updateMorphTargets();
    behind.current?.updateMorphTargets();
  }, [geometry]);
  useFrame(({ camera }) => {
    if (!mesh.current || !behind.current) return;
    for (const { morphTargetInfluences } of [mesh.current, behind.current])
      if (pressed && morphTargetInfluences) morphTargetInfluences[0] = pressed();
    const left = leaves ? smoothstep(GONE_AT, WHOLE_FROM, camera.position.distanceTo(leaves)) : 1;
    material.opacity = opacity * left;
    mesh.current.visible = left > 0;
    behind.current.visible = left > 0 && material.opacity < 1;
  });
  return (
    <>
      <mesh ref={behind} geometry={geometry} material={depth} renderOrder={renderOrder - 0.5} />
      <mesh ref={mesh} geometry={geometry} material={material} renderOrder={renderOrder} />
    </>
  );
}

/** Opaque or not it goes with the translucent things: over the skin. */
function gloveMaterial(opacity: number, sight: Props['sight']): MeshStandardMaterial {
  const material = new MeshStandardMaterial({
    vertexColors: true,
    roughness: 0.5,
    transparent: true,
    opacity,
  });
  if (!sight) return material;
  material.onBeforeCompile = (shader) => {
    Object.assign(shader.uniforms, { sightAt: { value: sight.at }, sightAxis: { value: sight.axis } });
    shader.vertexShader = shader.vertexShader
      .replace('#include <common>', '#include <common>\nvarying vec3 vPlace;')
      .replace(
        '#include <project_vertex>',
        '#include <project_vertex>\nvPlace = (modelMatrix * vec4(transformed, 1.0)).xyz;',
      );
    shader.fragmentShader = shader.fragmentShader
      .replace(
        '#include <common>',
        '#include <common>\nvarying vec3 vPlace;\nuniform vec3 sightAt;\nuniform vec3 sightAxis;',
      )
      .replace(
        '#include <color_fragment>',
        `#include <color_fragment>
        float aside = length(cross(vPlace - sightAt, sightAxis));
        diffuseColor.a *= mix(${BEFORE_SIGHT}, 1.0, smoothstep(${SIGHT_RADIUS * 0.97}, ${SIGHT_RADIUS * 1.03}, aside));`,
      );
  };
  return material;
}
