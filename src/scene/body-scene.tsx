import { useThree } from '@react-three/fiber';
import { useEffect, useMemo, useState } from 'react';
import { lyingWithout } from '../domain/injection/lying.ts';
import type { Look } from '../domain/look/look.ts';
import { lookAtPoint, pictureOf } from '../domain/picture/picture.ts';
import { useExplorer, useSettings, useShownView, useViewport } from '../state/hooks.ts';
import { attend } from '../state/host/attend.ts';
import {
  remember,
  setArrived,
  setIndex,
  setMissing,
  setShapeFailed,
  setStatus,
  setWhole,
  viewport,
} from '../state/stores.ts';
import { partWords } from '../words/part-words.ts';
import { AdaptiveResolution } from './adaptive-resolution.tsx';
import { LaterAfter } from './after/later-after.tsx';
import { LaterBand } from './band/later-band.tsx';
import { Body } from './body/body.tsx';
import type { BodyModel, DrawnPart } from './body/body-model.ts';
import { PoseRig } from './body/pose-rig.tsx';
import { usePatterns } from './body/use-patterns.ts';
import { framingDistance } from './camera-moves.ts';
import { CameraRig } from './camera-rig.tsx';
import { ContextWatch } from './context-watch.tsx';
import { DrawnWhenSeen } from './drawn-when-seen.tsx';
import { LaterRoom } from './exercise/later-room.tsx';
import { PullArrows } from './exercise/pull-arrows.tsx';
import { FilmClock } from './film-clock.tsx';
import { LaterInjection } from './injection/later-injection.tsx';
import { Picking } from './input/picking.tsx';
import { KeptCamera } from './kept-camera.tsx';
import type { TagElements } from './labels/overlay.tsx';
import { OverlayTracker } from './labels/overlay-tracker.tsx';
import { ScaleTracker } from './labels/scale-bar.tsx';
import type { SeenMarks } from './labels/seen-marks.ts';
import { Addition } from './lib/addition.tsx';
import { breathe } from './lib/breathe.ts';
import { FRAME_ORDER } from './lib/frame-order.ts';
import { Lights } from './lights.tsx';
import { useLimbs } from './limbs/use-limbs.ts';
import { LaterMarks } from './marks/later-marks.tsx';
import { skinMaterial, skinUniforms } from './materials/skin.ts';
import { LaterPainting } from './pain/later-painting.tsx';
import { LaterTaps } from './quiz/later-taps.tsx';

interface Props {
  model: BodyModel;
  /** Where the page keeps the elements of the marks and names. */
  tags: TagElements;
}

/** What a second picture has of this one. */
const BESIDE = {
  lights: <Lights />,
  distance: framingDistance,
  order: FRAME_ORDER,
  skins: { material: skinMaterial, uniforms: skinUniforms },
};

/** Everything inside the canvas. */
export function BodyScene({ model, tags }: Props) {
  const view = useShownView();
  const content = useExplorer((s) => s.content);
  const { limbs, coming, waits } = useLimbs(model);
  usePatterns(model);
  const body = useParts(model);
  const parts = useMemo(() => [...body, ...limbs], [body, limbs]);
  // What the picture shows of a question is a preview.
  const asking = useExplorer((s) => s.view.page === 'practice');
  const [seen] = useState<SeenMarks>(() => ({ marks: [], over: [] }));
  const invalidate = useThree((s) => s.invalidate);
  const pointed = useExplorer((s) => (s.hover?.kind === 'point' ? s.hover : undefined));
  const area = useExplorer((s) => (s.hover?.kind === 'zone' ? s.hover.id : undefined));
  const picture = pictureOf(view, content, model.index, partWords(view.language));
  const look = useMemo(() => {
    const shown = pointed ? lookAtPoint(view, content, model.index, pointed) : picture.look;
    return shown && oneArea(shown, area);
  }, [view, content, model, picture, pointed, area]);
  useEffect(() => {
    invalidate();
    setIndex(model.index);
    if (viewport.getState().status === 'loading') setStatus('ready');
  }, [model, invalidate]);
  return (
    <>
      <AdaptiveResolution />
      <Lights />
      <FilmClock />
      <PoseRig model={model} />
      <CameraRig index={model.index} />
      <KeptCamera />
      <ContextWatch />
      <DrawnWhenSeen />
      <Body model={model} parts={parts} look={look} picture={picture} waits={waits} />
      {look?.anchor && view.point?.step === 'band' && (
        <Addition key="band">
          <LaterBand model={model} parts={parts} anchor={look.anchor} stage={view.point.stage} />
        </Addition>
      )}
      {look?.anchor && view.point?.step === 'injection' && !waits && (
        <Addition key="injection">
          <LaterInjection
            model={model}
            anchor={look.anchor}
            stage={view.point.stage}
            coming={coming}
            position={look.needle?.position ?? lyingWithout(look.anchor.skinNormal)}
            length={(look.needle?.lengthMm ?? 38) / 1000}
          />
        </Addition>
      )}
      {look?.anchor && view.point?.step === 'after' && (
        <Addition key="after">
          <LaterAfter anchor={look.anchor} stage={view.point.stage} />
        </Addition>
      )}
      <Addition key="room">
        <LaterRoom model={model} parts={parts} beside={BESIDE} />
      </Addition>
      {!waits && <PullArrows model={model} />}
      {(view.options.marks || view.options.card) && (
        <Addition key="marks">
          <LaterMarks />
        </Addition>
      )}
      <OverlayTracker model={model} elements={tags} seen={seen} />
      <ScaleTracker index={model.index} elements={tags} />
      {view.page === 'pain' ? (
        <Addition key="painting">
          <LaterPainting
            female={model.shape === 'female'}
            bvh={parts.find(({ kind }) => kind === 'skin')?.bvh}
          />
        </Addition>
      ) : asking ? (
        <Addition key="quiz">
          <LaterTaps model={model} parts={parts} />
        </Addition>
      ) : (
        <Picking model={model} parts={parts} seen={seen} />
      )}
    </>
  );
}

/** Of the pattern only the area that is looked at, if there is one. */
const oneArea = (look: Look, area: string | undefined): Look =>
  area && look.zones.some((z) => z.area === area)
    ? { ...look, zones: look.zones.filter((z) => z.area === area), strokes: [] }
    : look;

/** The skin of the chosen shape and the parts that have arrived; what fails is named by the page and can be asked for anew. */
function useParts(model: BodyModel): readonly DrawnPart[] {
  const skin = useSkin(model);
  const again = useViewport((s) => s.again);
  const near = useExplorer((s) => s.view.point !== undefined);
  const [parts] = useState(() => new Map<string, DrawnPart>());
  const [shown, setShown] = useState<readonly DrawnPart[]>([]);
  const [asked] = useState({ times: again });
  useEffect(() => {
    if (near) model.askForNeighbours();
    const open = [...model.parts.keys()].filter((file) => !parts.has(file));
    if (asked.times !== again) open.forEach(model.askAgain);
    asked.times = again;
    const take = (file: string, part: DrawnPart) => {
      parts.set(file, part);
      setShown([...parts.values()]);
      setArrived(file);
      if (parts.size < model.parts.size) return;
      setWhole();
      void prepare(model);
    };
    const left = open.map((file) =>
      attend(
        model.parts.get(file)!,
        'A part of the 3D model',
        (part) => take(file, part),
        () => setMissing(file),
      ),
    );
    return () => {
      for (const leave of left) leave();
    };
  }, [model, again, near, parts, asked]);
  return useMemo(() => [skin, ...shown], [skin, shown]);
}

/** Readies the first pose, while nothing else is to be done. */
async function prepare({ posing }: BodyModel): Promise<void> {
  for (const _ of posing.prepare()) await breathe();
}

/** The skin of the chosen shape, once it is here. If it cannot be had, the one that is shown is chosen again. */
function useSkin(model: BodyModel): DrawnPart {
  const shape = useSettings((s) => s.bodyShape);
  const { skin: whole } = model;
  const [shown, setShown] = useState({ skin: whole, shape: model.shape });
  useEffect(() => {
    if (shape === model.shape) {
      // With the limbs the skin of the same shape is another.
      if (whole !== shown.skin) setShown({ skin: whole, shape });
      return;
    }
    return attend(
      model.skinOf(shape),
      'The other shape of the body',
      (skin) => {
        // A view that is built anew begins with it.
        Object.assign(model, { skin, shape });
        setShown({ skin, shape });
        setShapeFailed(false);
      },
      () => {
        remember({ bodyShape: shown.shape });
        setShapeFailed(true);
      },
    );
  }, [model, whole, shape, shown]);
  return shown.skin;
}
