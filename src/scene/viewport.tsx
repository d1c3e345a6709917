import { Canvas, extend } from '@react-three/fiber';
import { useEffect, useState } from 'react';
import { useExplorer, useViewport } from '../state/hooks.ts';
import { attend } from '../state/host/attend.ts';
import { explorer, leaveViewport, setStatus, settings, steerByKeys, viewport } from '../state/stores.ts';
import { messages } from '../words/messages.ts';
import type { BodyModel } from './body/body-model.ts';
import { bodyModel } from './body/body-source.ts';
import { BodyScene } from './body-scene.tsx';
import { Overlay, type TagElements } from './labels/overlay.tsx';
import { ScaleBar } from './labels/scale-bar.tsx';
import { webAssemblyWorks, webglWorks } from './lib/platform.ts';
import { makeRenderer } from './lib/renderer.ts';
import { PARTS } from './parts.ts';

extend(PARTS);

/** The 3D view: loads the model, draws only when something changes, and reports its state to the page. */
export default function Viewport() {
  const [model, setModel] = useState<BodyModel>();
  const [tags] = useState<TagElements>(() => new Map());
  const build = useViewport((s) => s.build);
  const [canvas, setCanvas] = useState<HTMLCanvasElement>();
  const words = useExplorer((s) => messages(s.view.language));
  useEffect(() => {
    // Arrow keys reach an application; a plain picture would leave them to the screen reader.
    canvas?.setAttribute('role', 'application');
    canvas?.setAttribute('aria-label', words.canvas.steered);
  }, [canvas, words]);
  useEffect(() => {
    if (!webglWorks()) return setStatus('no-webgl');
    if (!webAssemblyWorks()) return setStatus('too-old');
    const { fresh } = viewport.getState();
    const { region } = explorer.getState().view;
    const coming = bodyModel(region, settings.getState().bodyShape, fresh);
    return attend(coming, 'The 3D model', setModel, () => setStatus('failed'));
  }, []);
  useEffect(() => leaveViewport, []);
  if (!model) return null;
  return (
    <>
      <Canvas
        key={build}
        frameloop="demand"
        flat={false}
        dpr={[1, 2]}
        gl={makeRenderer}
        camera={{ fov: 26, near: 0.02, far: 12 }}
        onCreated={({ gl }) => {
          const canvas = gl.domElement;
          canvas.tabIndex = 0;
          steerByKeys(canvas);
          setCanvas(canvas);
        }}
      >
        <BodyScene model={model} tags={tags} />
      </Canvas>
      <Overlay index={model.index} elements={tags} />
      <ScaleBar elements={tags} />
    </>
  );
}
