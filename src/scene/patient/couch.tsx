import { MeshStandardMaterial } from 'three';
import { RoundedBoxGeometry } from 'three/addons/geometries/RoundedBoxGeometry.js';
import { mergeGeometries } from 'three/addons/utils/BufferGeometryUtils.js';
import type { PatientPosition } from '../../core/content/bundle.ts';
import type { Side } from '../../core/ids.ts';
import { DRAW_ORDER } from '../lib/draw-order.ts';
import { useMade } from '../lib/use-made.ts';

/** A cushion: middle and size in the body's frame (treated side right), metres. */
type Cushion = readonly [at: readonly [number, number, number], size: readonly [number, number, number]];

/** What holds the patient. The body keeps its own frame; the camera turns the room about it. */
const CUSHIONS: Record<PatientPosition, readonly Cushion[]> = {
  prone: [
    [
      [0, 1.0, 0.255],
      [0.72, 1.0, 0.08],
    ],
    [
      [0, 1.56, 0.24],
      [0.3, 0.2, 0.09],
    ],
  ],
  supine: [
    [
      [0, 1.12, -0.105],
      [0.72, 1.32, 0.08],
    ],
    [
      [0, 1.58, -0.045],
      [0.4, 0.24, 0.09],
    ],
  ],
  side: [
    [
      [0.265, 1.12, 0.06],
      [0.08, 1.32, 0.66],
    ],
    [
      [0.165, 1.56, 0.06],
      [0.16, 0.26, 0.42],
    ],
  ],
};

/** The couch and its pillow. */
export function Couch({ position, side }: { position: PatientPosition; side: Side }) {
  const made = useMade(() => {
    const sign = side === 'right' ? 1 : -1;
    const cushions = CUSHIONS[position].map(([at, size]) => {
      const cushion = new RoundedBoxGeometry(...size, 6, Math.min(...size) * 0.48);
      return cushion.translate(at[0] * sign, at[1], at[2]);
    });
    return {
      geometry: mergeGeometries(cushions),
      material: new MeshStandardMaterial({ color: '#d9d2c4', roughness: 0.85 }),
    };
  }, [position, side]);
  return <mesh {...made} renderOrder={DRAW_ORDER.couch} />;
}
