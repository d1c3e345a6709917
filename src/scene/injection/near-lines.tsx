import { BufferGeometry, Float32BufferAttribute, Vector3 } from 'three';
import type { NearStructure } from '../../core/model/model-index.ts';
import { DRAW_ORDER } from '../lib/draw-order.ts';
import { useMade } from '../lib/use-made.ts';

/** Length of a dash and of the gap after it, metres. */
const DASH = 0.0014;

/** Dashed lines from the needle's way to what lies nearest. */
export function NearLines({ near }: { near: readonly NearStructure[] }) {
  const { geometry } = useMade(() => {
    const positions = near.flatMap(({ from, to, distance }) => {
      const [a, b] = [new Vector3(...from), new Vector3(...to)];
      const count = Math.max(1, Math.round(distance / (2 * DASH)));
      return Array.from({ length: count }, (_, i) => [i / count, (i + 0.5) / count])
        .flat()
        .flatMap((s) => a.clone().lerp(b, s).toArray());
    });
    const geometry = new BufferGeometry();
    geometry.setAttribute('position', new Float32BufferAttribute(positions, 3));
    return { geometry };
  }, [near]);
  return (
    <lineSegments geometry={geometry} renderOrder={DRAW_ORDER.nearLines} frustumCulled={false}>
      <lineBasicMaterial color="#20474a" depthTest={false} transparent toneMapped={false} />
    </lineSegments>
  );
}
