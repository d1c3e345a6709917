import { useFrame, useThree } from '@react-three/fiber';
import { useEffect, useMemo, useState } from 'react';
import type { BandStage } from '../../core/ids.ts';
import { seedOf } from '../../core/math/random.ts';
import type { Anchor } from '../../core/model/model-index.ts';
import { bandMoment } from '../../domain/band/story.ts';
import { useExplorer, useSettings } from '../../state/hooks.ts';
import { explorer, film } from '../../state/stores.ts';
import type { BodyModel, DrawnPart } from '../body/body-model.ts';
import { shareClosed } from '../lib/approach.ts';
import { FRAME_ORDER } from '../lib/frame-order.ts';
import { SIGHT_WIDE_OPEN, sight } from '../sight/sight.ts';
import { sightFrame } from '../sight/sight-frame.ts';
import { restingDrive } from './bundle-drive.ts';
import { BundleScene } from './bundle-scene.tsx';
import { FibreScene } from './inside/fibre-scene.tsx';
import { SarcomereScene } from './inside/sarcomere-scene.tsx';
import { LoopRing } from './loop-ring.tsx';
import { SightOpening } from './opening/sight-opening.tsx';
import { sampleField } from './sample-field.ts';

interface Props {
  model: BodyModel;
  parts: readonly DrawnPart[];
  anchor: Anchor;
  stage: BandStage;
}

/** How fast a switch between tight and relaxed is followed: see `shareClosed`. */
const RATE = 5;

/** The step of the tight band: the way from the skin over the point into the muscle, down to its smallest parts. */
export default function BandScene({ model, parts, anchor, stage }: Props) {
  const [drive] = useState(restingDrive);
  const still = useSettings((s) => s.reducedMotion);
  // What is previewed of this step is shown as well.
  const tissue = useExplorer(
    ({ preview, view }) => (preview?.point?.step === 'band' ? preview : view).options.tissue,
  );
  const side = useExplorer((s) => s.view.side);
  const invalidate = useThree((s) => s.invalidate);
  const frame = useMemo(() => sightFrame(anchor), [anchor]);
  const seed = useMemo(() => seedOf(anchor.point), [anchor]);
  const slot = model.table.find(anchor.structure, side);
  const muscle = parts.find(({ kind, slots }) => kind === 'muscle' && slots.has(slot));
  const field = useMemo(() => sampleField(muscle, slot, anchor, frame), [muscle, slot, anchor, frame]);
  const skin = parts.find(({ kind }) => kind === 'skin')?.bvh;
  useEffect(() => {
    drive.tension = explorer.getState().view.options.tissue ? 0 : 1;
    return () => {
      sight.open = 1;
    };
  }, [drive]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each of them is another picture
  useEffect(() => invalidate(), [stage, tissue, field, invalidate]);
  useFrame((_, seconds) => {
    const now = bandMoment(stage, film.getState().t);
    drive.contract = now.contract;
    drive.level = now.level;
    sight.open = now.level > 0 ? Math.min(SIGHT_WIDE_OPEN, 1 + now.level * 8) : now.open;
    const goal = tissue ? 0 : 1;
    if (drive.tension === goal) return;
    const gap = goal - drive.tension;
    const step = still || Math.abs(gap) < 0.01 ? 1 : shareClosed(RATE, seconds);
    drive.tension += gap * step;
    invalidate();
  }, FRAME_ORDER.state);
  return (
    <>
      <BundleScene anchor={anchor} drive={drive} field={field} seed={seed} ring={false} />
      {stage === 'loop' && <LoopRing frame={frame} moment={() => bandMoment('loop', film.getState().t)} />}
      {skin && <SightOpening frame={frame} skin={skin} />}
      {stage !== 'bundle' && <FibreScene frame={frame} drive={drive} seed={seed} />}
      {(stage === 'sarcomere' || stage === 'loop') && (
        <SarcomereScene frame={frame} drive={drive} seed={seed} />
      )}
    </>
  );
}
