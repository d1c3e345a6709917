import { type BufferGeometry, MeshBasicMaterial, MeshStandardMaterial } from 'three';
import type { WholeRig } from '../../core/model/rig-data.ts';
import type { Grip } from '../../domain/patient/grips.ts';
import { useMade } from '../lib/use-made.ts';
import { gloveGeometry } from './glove.ts';

/** What a hand is made from: the skin of the body with its limbs, and its joints. */
export interface HandSource {
  skin: BufferGeometry;
  rig: WholeRig;
}

interface Props {
  from: HandSource;
  grip: Grip;
  /** Below 1 what it covers is seen through it, but nothing of its own inside. */
  opacity?: number;
  renderOrder: number;
}

/** A clinician's hand in a thin glove, in the frame of its grip. */
export function GlovedHand({ from, grip, opacity = 1, renderOrder }: Props) {
  const { geometry, material, depth } = useMade(
    () => ({
      geometry: gloveGeometry(from.skin, from.rig, grip),
      // Opaque or not it goes with the translucent things: over the skin.
      material: new MeshStandardMaterial({ color: '#a9c7cf', roughness: 0.5, transparent: true, opacity }),
      depth: new MeshBasicMaterial({ colorWrite: false, transparent: true }),
    }),
    [from.skin, from.rig, grip, opacity],
  );
  return (
    <>
      {opacity < 1 && <mesh geometry={geometry} material={depth} renderOrder={renderOrder - 0.5} />}
      <mesh geometry={geometry} material={material} renderOrder={renderOrder} />
    </>
  );
}
