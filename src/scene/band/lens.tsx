import type { Matrix4 } from 'three';
import { DRAW_ORDER } from '../lib/draw-order.ts';
import { HOLE } from '../sight/sight-hole.ts';

/** A pale rim around the sight, where it is cut into a translucent body. */
export function Lens({ frame }: { frame: Matrix4 }) {
  return (
    <group matrix={frame} matrixAutoUpdate={false}>
      <mesh position={[0, 0, 0.0022]} renderOrder={DRAW_ORDER.rim}>
        <torusGeometry args={[HOLE * 0.985, 0.0004, 12, 96]} />
        <meshBasicMaterial color="#fffaf2" toneMapped={false} />
      </mesh>
    </group>
  );
}
