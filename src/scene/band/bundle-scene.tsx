import { useFrame } from '@react-three/fiber';
import { useEffect, useMemo } from 'react';
import type { Anchor, Point } from '../../domain/model-index.ts';
import type { BundleDrive } from './bundle-drive.ts';
import { Lens } from './lens.tsx';
import { strandGeometry } from './strand-geometry.ts';
import { strandMaterial, strandUniforms } from './strand-material.ts';
import { strands } from './strands.ts';
import { windowFrame } from './window-frame.ts';

interface Props {
  anchor: Anchor;
  drive: BundleDrive;
  /** From where it is looked at, when not straight through the window. */
  axis?: Point;
}

/**
 * The inside of the muscle at a point, seen through a window: relaxed fascicles beside the tight band and its knot.
 * It keeps no clock: `drive` says what it does, and is read in every frame.
 */
export function BundleScene({ anchor, drive, axis }: Props) {
  const { geometry, material, uniforms } = useStrands();
  const frame = useMemo(() => windowFrame(anchor, axis), [anchor, axis]);
  useFrame(() => {
    uniforms.tension.value = drive.tension;
    uniforms.twitch.value = drive.twitch;
  });
  return (
    <>
      <mesh
        geometry={geometry}
        material={material}
        matrix={frame}
        matrixAutoUpdate={false}
        frustumCulled={false}
        renderOrder={1}
      />
      <Lens frame={frame} />
    </>
  );
}

function useStrands() {
  const made = useMemo(() => {
    const uniforms = strandUniforms();
    return { uniforms, material: strandMaterial(uniforms), geometry: strandGeometry(strands()) };
  }, []);
  useEffect(
    () => () => {
      made.geometry.dispose();
      made.material.dispose();
    },
    [made],
  );
  return made;
}
