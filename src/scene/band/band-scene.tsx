import { useState } from 'react';
import type { Anchor } from '../../domain/model-index.ts';
import { restingDrive } from './bundle-drive.ts';
import { BundleScene } from './bundle-scene.tsx';

/** The step of the tight band: the inside of the muscle at the point. */
export function BandScene({ anchor }: { anchor: Anchor }) {
  const [drive] = useState(restingDrive);
  return <BundleScene anchor={anchor} drive={drive} />;
}
