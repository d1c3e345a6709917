import { useThree } from '@react-three/fiber';
import { lazy, Suspense, useEffect, useMemo, useState } from 'react';
import { type Look, lookOf } from '../domain/look.ts';
import { prepareLengths } from '../domain/rig/lengths.ts';
import type { AfterStage, BandStage, InjectionStage } from '../domain/view.ts';
import { useExplorer, useSettings, useShownView } from '../state/hooks.ts';
import { remember } from '../state/settings.ts';
import { setIndex, setShapeFailed, setStatus, setWhole } from '../state/stage.ts';
import { AdaptiveResolution } from './adaptive-resolution.tsx';
import { Body } from './body.tsx';
import type { BodyModel, BodyPart } from './body-model.ts';
import { breathe } from './breathe.ts';
import { CameraRig } from './camera-rig.tsx';
import { FilmClock } from './film-clock.tsx';
import { AfterScene } from './injection/after-scene.tsx';
import { InjectionScene } from './injection/injection-scene.tsx';
import { Lights } from './lights.tsx';
import { OverlayTracker, type TagElements } from './overlay.tsx';
import { Painting } from './painting.tsx';
import { Picking } from './picking.tsx';
import { PoseRig } from './pose-rig.tsx';
import { PullArrows } from './pull-arrows.tsx';
import { ScaleTracker } from './scale-bar.tsx';

/** The inside of the muscle comes when it is first looked at. */
const BandScene = lazy(() => import('./band/band-scene.tsx'));

interface Props {
  model: BodyModel;
  /** Where the page keeps the elements of the marks and names. */
  tags: TagElements;
  ready: boolean;
}

/** Everything inside the canvas. */
export function BodyScene({ model, tags, ready }: Props) {
  const view = useShownView();
  const content = useExplorer((s) => s.content);
  const parts = useParts(model);
  const invalidate = useThree((s) => s.invalidate);
  const pointed = useExplorer((s) => (s.hover?.kind === 'point' ? s.hover : undefined));
  const area = useExplorer((s) => (s.hover?.kind === 'zone' ? s.hover.id : undefined));
  const look = useMemo(
    () => content && oneArea(lookOf(view, content, model.index, pointed), area),
    [view, content, model, pointed, area],
  );
  useEffect(() => {
    invalidate();
    setIndex(model.index);
    if (!ready) setStatus('ready');
  }, [ready, model, invalidate]);
  return (
    <>
      <AdaptiveResolution />
      <Lights />
      <FilmClock />
      <PoseRig model={model} />
      <CameraRig index={model.index} />
      <Body model={model} parts={parts} look={look} />
      {look?.anchor && view.point?.step === 'band' && (
        <Suspense fallback={null}>
          <BandScene model={model} parts={parts} anchor={look.anchor} stage={view.point.stage as BandStage} />
        </Suspense>
      )}
      {look?.anchor && view.point?.step === 'injection' && (
        <InjectionScene
          anchor={look.anchor}
          stage={view.point.stage as InjectionStage}
          position={look.needle?.position ?? 'prone'}
          length={(look.needle?.lengthMm ?? 38) / 1000}
        />
      )}
      {look?.anchor && view.point?.step === 'after' && (
        <AfterScene anchor={look.anchor} stage={view.point.stage as AfterStage} />
      )}
      <PullArrows model={model} />
      <OverlayTracker model={model} elements={tags} />
      <ScaleTracker index={model.index} elements={tags} />
      {view.page === 'pain' ? (
        <Painting model={model} parts={parts} />
      ) : (
        <Picking model={model} parts={parts} />
      )}
    </>
  );
}

/** Of the pattern only the area that is looked at, if there is one. */
const oneArea = (look: Look, area: string | undefined): Look =>
  area && look.zones.some((z) => z.area === area)
    ? { ...look, zones: look.zones.filter((z) => z.area === area) }
    : look;

/** The skin of the chosen shape and the parts that have arrived; a part that fails takes the 3D view to its message. */
function useParts(model: BodyModel): readonly BodyPart[] {
  const skin = useSkin(model);
  const [parts, setParts] = useState<readonly BodyPart[]>([]);
  useEffect(() => {
    let current = true;
    Promise.all(model.parts).then(
      () => {
        if (!current) return;
        setWhole();
        void prepare(model);
      },
      () => undefined,
    );
    for (const part of model.parts)
      part.then(
        (arrived) => current && setParts((list) => [...list, arrived]),
        (cause: Error) => {
          console.warn('A part of the 3D model could not be loaded:', cause.message);
          if (current) setStatus('failed');
        },
      );
    return () => {
      current = false;
    };
  }, [model]);
  return useMemo(() => [skin, ...parts], [skin, parts]);
}

/** Readies the first pose, while nothing else is to be done. */
async function prepare({ index }: BodyModel): Promise<void> {
  for (const _ of prepareLengths(index.rig, index)) await breathe();
}

/** The skin of the chosen shape, once it is here. If it cannot be had, the one that is shown is chosen again. */
function useSkin(model: BodyModel): BodyPart {
  const shape = useSettings((s) => s.bodyShape);
  const [shown, setShown] = useState({ skin: model.skin, shape: model.shape });
  useEffect(() => {
    if (shape === shown.shape) return;
    let current = true;
    model.skinOf(shape).then(
      (skin) => {
        if (!current) return;
        setShown({ skin, shape });
        setShapeFailed(false);
      },
      (cause: Error) => {
        console.warn('The other shape of the body could not be loaded:', cause.message);
        if (!current) return;
        remember({ bodyShape: shown.shape });
        setShapeFailed(true);
      },
    );
    return () => {
      current = false;
    };
  }, [model, shape, shown]);
  return shown.skin;
}
