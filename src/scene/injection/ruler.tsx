import { useFrame } from '@react-three/fiber';
import type { RefObject } from 'react';
import { DoubleSide, MeshBasicMaterial } from 'three';
import type { NeedleLayer } from '../../core/model/model-index.ts';
import type { InjectionMoment } from '../../domain/injection/moment.ts';
import { DRAW_ORDER } from '../lib/draw-order.ts';
import { useMade } from '../lib/use-made.ts';
import type { PathFrame } from './path-frame.ts';
import { rulerGeometry } from './ruler-geometry.ts';

interface Props {
  path: PathFrame;
  layers: readonly NeedleLayer[];
  moment: RefObject<InjectionMoment>;
}

/** The depth ruler beside the needle: what the tip has passed is full, the rest is faint. */
export function Ruler({ path, layers, moment }: Props) {
  const { geometry } = useMade(() => ({ geometry: rulerGeometry(path, layers) }), [path, layers]);
  const { material, reached } = useMade(rulerMaterial, []);
  useFrame(() => {
    reached.value = Math.max(0, moment.current.tip ?? 0) * path.depth;
  });
  return (
    <mesh geometry={geometry} material={material} renderOrder={DRAW_ORDER.ruler} frustumCulled={false} />
  );
}

function rulerMaterial() {
  const reached = { value: 0 };
  const material = new MeshBasicMaterial({
    vertexColors: true,
    transparent: true,
    depthTest: false,
    depthWrite: false,
    side: DoubleSide,
    toneMapped: false,
  });
  material.onBeforeCompile = (shader) => {
    shader.uniforms.reached = reached;
    shader.vertexShader = shader.vertexShader
      .replace('#include <common>', '#include <common>\nattribute float depth;\nvarying float vDepth;')
      .replace('#include <begin_vertex>', '#include <begin_vertex>\nvDepth = depth;');
    shader.fragmentShader = shader.fragmentShader
      .replace('#include <common>', '#include <common>\nuniform float reached;\nvarying float vDepth;')
      .replace(
        '#include <color_fragment>',
        '#include <color_fragment>\ndiffuseColor.a = vDepth <= reached ? 1.0 : 0.3;',
      );
  };
  return { material, reached };
}
