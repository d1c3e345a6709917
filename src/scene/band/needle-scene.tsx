import { useFrame, useThree } from '@react-three/fiber';
import { useEffect, useState } from 'react';
import type { Anchor } from '../../domain/model-index.ts';
import type { InjectionStage } from '../../domain/view.ts';
import { film } from '../../state/film.ts';
import { type BundleDrive, restingDrive } from './bundle-drive.ts';
import { BundleScene } from './bundle-scene.tsx';
import { Medicine, Needle } from './needle.tsx';

/** The share of the twitch's film in which the band swings, and how often. */
const TWITCH_SHARE = 0.6;
const TWITCH_SWINGS = 3;

/** The step of the injection: the muscle at the point, the needle's visit, and what the band does. */
export function NeedleScene({ anchor, stage }: { anchor: Anchor; stage: InjectionStage }) {
  const [drive] = useState(restingDrive);
  const invalidate = useThree((s) => s.invalidate);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another stage is another picture
  useEffect(() => invalidate(), [stage, invalidate]);
  useFrame(() => follow(drive, stage), -1);
  return (
    <>
      <BundleScene anchor={anchor} drive={drive} />
      <Needle anchor={anchor} stage={stage} />
      <Medicine anchor={anchor} spread={stage === 'release' ? 1 : stage === 'twitch' ? 0.3 : 0} />
    </>
  );
}

function follow(drive: BundleDrive, stage: InjectionStage): void {
  const { t } = film.getState();
  const share = Math.min(1, t / TWITCH_SHARE);
  drive.twitch =
    stage === 'twitch' ? Math.sin((share * TWITCH_SWINGS - 0.05) * 2 * Math.PI) * (1 - share) : 0;
  drive.tension = stage === 'release' ? 1 - t * t * (3 - 2 * t) : 1;
}
