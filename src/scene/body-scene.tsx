import { useThree } from '@react-three/fiber';
import { useEffect, useMemo, useState } from 'react';
import { lookOf } from '../domain/look.ts';
import type { AfterStage, InjectionStage } from '../domain/view.ts';
import { useExplorer, useSettings } from '../state/hooks.ts';
import { remember } from '../state/settings.ts';
import { setIndex, setShapeFailed, setStatus, setWhole } from '../state/stage.ts';
import { BandScene } from './band/band-scene.tsx';
import { Body } from './body.tsx';
import type { BodyModel, BodyPart } from './body-model.ts';
import { CameraRig } from './camera-rig.tsx';
import { FilmClock } from './film-clock.tsx';
import { AfterScene } from './injection/after-scene.tsx';
import { InjectionScene } from './injection/injection-scene.tsx';
import { Lights } from './lights.tsx';
import { OverlayTracker, type TagElements } from './overlay.tsx';
import { Picking } from './picking.tsx';
import { PoseRig } from './pose-rig.tsx';
import { PullArrows } from './pull-arrows.tsx';

interface Props {
  model: BodyModel;
  /** Where the page keeps the elements of the marks and names. */
  tags: TagElements;
  ready: boolean;
}

/** Everything inside the canvas. */
export function BodyScene({ model, tags, ready }: Props) {
  const view = useExplorer((s) => s.view);
  const content = useExplorer((s) => s.content);
  const parts = useParts(model);
  const invalidate = useThree((s) => s.invalidate);
  const look = useMemo(() => content && lookOf(view, content, model.index), [view, content, model]);
  useEffect(() => {
    invalidate();
    setIndex(model.index);
    if (!ready) setStatus('ready');
  }, [ready, model, invalidate]);
  return (
    <>
      <Lights />
      <FilmClock />
      <PoseRig model={model} />
      <CameraRig index={model.index} />
      <Body model={model} parts={parts} look={look} />
      {look?.anchor && view.point?.step === 'band' && <BandScene anchor={look.anchor} />}
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
      <Picking model={model} parts={parts} />
    </>
  );
}

/** The skin of the chosen shape and the parts that have arrived; a part that fails takes the 3D view to its message. */
function useParts(model: BodyModel): readonly BodyPart[] {
  const skin = useSkin(model);
  const [parts, setParts] = useState<readonly BodyPart[]>([]);
  useEffect(() => {
    let current = true;
    Promise.all(model.parts).then(
      () => current && setWhole(),
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
