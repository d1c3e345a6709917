import { useFrame, useThree } from '@react-three/fiber';
import { useEffect, useMemo, useRef, useState } from 'react';
import { Matrix4, Vector3 } from 'three';
import { windowAxis } from '../../domain/look.ts';
import type { Anchor } from '../../domain/model-index.ts';
import type { InjectionStage, PointView } from '../../domain/view.ts';
import { useSettings } from '../../state/hooks.ts';
import { Lens } from './lens.tsx';
import { Medicine, Needle } from './needle.tsx';
import { strandGeometry } from './strand-geometry.ts';
import { strandMaterial, strandUniforms } from './strand-material.ts';
import { strands } from './strands.ts';

/** How long the twitch is seen, seconds, and how often it swings in that time. */
const TWITCH_TIME = 0.7;
const TWITCH_SWINGS = 3;
/** Seconds in which the band lets go. */
const RELEASE_TIME = 2.2;
/** The still picture of the twitch: the band at its farthest. */
const TWITCH_STILL = 0.9;

/** Inside the muscle at the point: relaxed strands beside the tight band and its knot, and the needle's visit. */
export function BandScene({ anchor, point }: { anchor: Anchor; point: PointView }) {
  const { geometry, material, uniforms } = useStrands();
  const still = useSettings((s) => s.reducedMotion);
  const invalidate = useThree((s) => s.invalidate);
  const [spread, setSpread] = useState(0);
  const since = useRef(0);
  const stage = point.step === 'injection' ? (point.stage as InjectionStage) : undefined;
  const frame = useMemo(() => frameAt(anchor), [anchor]);

  useEffect(() => {
    since.current = 0;
    if (still || stage !== 'release') uniforms.tension.value = stage === 'release' ? 0 : 1;
    uniforms.twitch.value = still && stage === 'twitch' ? TWITCH_STILL : 0;
    setSpread(stage === 'release' ? 1 : stage === 'twitch' ? 0.3 : 0);
    invalidate();
  }, [stage, still, uniforms, invalidate]);

  useFrame((_, seconds) => {
    if (still) return;
    since.current += Math.min(seconds, 0.1);
    const t = since.current;
    if (stage === 'twitch' && t < TWITCH_TIME) {
      uniforms.twitch.value =
        Math.sin((t / TWITCH_TIME) * TWITCH_SWINGS * 2 * Math.PI) * (1 - t / TWITCH_TIME);
      invalidate();
    } else uniforms.twitch.value = 0;
    if (stage === 'release' && uniforms.tension.value > 0) {
      const share = Math.min(1, t / RELEASE_TIME);
      uniforms.tension.value = 1 - share * share * (3 - 2 * share);
      invalidate();
    }
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
      {stage && <Needle anchor={anchor} stage={stage} />}
      {stage && <Medicine anchor={anchor} spread={spread} />}
    </>
  );
}

/** The window's frame: x along the fibres, y across, z out toward the viewer; metres. */
function frameAt(anchor: Anchor): Matrix4 {
  const z = new Vector3(...windowAxis(anchor));
  const x = new Vector3(...anchor.fibre);
  x.addScaledVector(z, -x.dot(z)).normalize();
  const y = new Vector3().crossVectors(z, x);
  return new Matrix4().makeBasis(x, y, z).setPosition(new Vector3(...anchor.position));
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
