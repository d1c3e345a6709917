import type { Matrix4 } from 'three';
import { LatheGeometry, Vector2 } from 'three';
import { DRAW_ORDER } from '../lib/draw-order.ts';
import { useMade } from '../lib/use-made.ts';
import { softGlow } from './soft-glow.ts';

/** Half the length of the band that is hinted at, and its radius and that of its knot, metres. */
const HALF = 0.034;
const RADIUS = 0.0024;
const KNOT = 0.0022;

/** The tight band as it is felt through the skin: a soft cord with its knot, seen through what lies over it, also through a hand where that is `over` it. */
export function BandCord({ frame, over }: { frame: Matrix4; over: boolean }) {
  const { geometry, material } = useMade(() => {
    const steps = 40;
    const profile = Array.from({ length: steps + 1 }, (_, i) => {
      const x = -HALF + (2 * HALF * i) / steps;
      const taper = Math.sqrt(Math.max(0, 1 - (x / HALF) ** 2));
      return new Vector2((RADIUS + KNOT * Math.exp(-((x / 0.005) ** 2))) * taper + 1e-5, x);
    });
    return {
      geometry: new LatheGeometry(profile, 24).rotateZ(Math.PI / 2),
      material: softGlow('#8c2430', 0.85, true),
    };
  }, []);
  return (
    <mesh
      geometry={geometry}
      material={material}
      matrix={frame}
      matrixAutoUpdate={false}
      renderOrder={over ? DRAW_ORDER.throughHand : DRAW_ORDER.underSkin}
    />
  );
}
