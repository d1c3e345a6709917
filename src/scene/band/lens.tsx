import type { Matrix4 } from 'three';
import { HOLE } from '../sight-hole.ts';

/** How far under the point the dark ground of the close view lies, metres. */
const GROUND = 0.0066;

/** Frames the close view as what it is, a look through a window: a pale rim, and a dark ground under the strands. */
export function Lens({ frame }: { frame: Matrix4 }) {
  return (
    <group matrix={frame} matrixAutoUpdate={false}>
      <mesh position={[0, 0, 0.0022]} renderOrder={22}>
        <torusGeometry args={[HOLE * 0.985, 0.0004, 12, 96]} />
        <meshBasicMaterial color="#fffaf2" toneMapped={false} />
      </mesh>
      <mesh position={[0, 0, -GROUND]}>
        <circleGeometry args={[HOLE * 0.99, 64]} />
        <meshBasicMaterial color="#2a0b09" />
      </mesh>
    </group>
  );
}
