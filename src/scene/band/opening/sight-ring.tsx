import type { Matrix4 } from 'three';
import { DRAW_ORDER } from '../../lib/draw-order.ts';
import { SIGHT_RADIUS } from '../../sight/sight.ts';

/** A pale ring around the sight, where it is cut into a translucent body. */
export function SightRing({ frame }: { frame: Matrix4 }) {
  return (
    <group matrix={frame} matrixAutoUpdate={false}>
      <mesh position={[0, 0, 0.0022]} renderOrder={DRAW_ORDER.sightRing}>
        <torusGeometry args={[SIGHT_RADIUS * 0.985, 0.0004, 12, 96]} />
        <meshBasicMaterial color="#fffaf2" toneMapped={false} />
      </mesh>
    </group>
  );
}
