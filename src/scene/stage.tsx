import { Canvas } from '@react-three/fiber';
import { useEffect, useState } from 'react';
import { ACESFilmicToneMapping, Color } from 'three';
import { messages } from '../i18n/messages.ts';
import { steerByKeys } from '../state/camera-keys.ts';
import { explorer } from '../state/explorer.ts';
import { useExplorer, useStage } from '../state/hooks.ts';
import { settings } from '../state/settings.ts';
import { setStatus } from '../state/stage.ts';
import { type BodyModel, loadBody } from './body-model.ts';
import { BodyScene } from './body-scene.tsx';
import { Overlay, type TagElements } from './overlay.tsx';
import { ScaleBar } from './scale-bar.tsx';
import { webglWorks } from './webgl.ts';

/** The 3D view: loads the model, draws only when something changes, and reports its state to the page. */
export default function Stage() {
  const [model, setModel] = useState<BodyModel>();
  const [tags] = useState<TagElements>(() => new Map());
  const status = useStage((s) => s.status);
  const [canvas, setCanvas] = useState<HTMLCanvasElement>();
  const language = useExplorer((s) => s.view.language);
  useEffect(() => {
    // Arrow keys reach an application; a plain picture would leave them to the screen reader.
    canvas?.setAttribute('role', 'application');
    canvas?.setAttribute('aria-label', messages(language).find.canvas);
  }, [canvas, language]);
  useEffect(() => {
    if (!webglWorks()) {
      setStatus('no-webgl');
      return;
    }
    let current = true;
    loadBody(explorer.getState().view.region, settings.getState().bodyShape).then(
      (body) => current && setModel(body),
      (cause: Error) => {
        console.warn('The 3D model could not be loaded:', cause.message);
        if (current) setStatus('failed');
      },
    );
    return () => {
      current = false;
    };
  }, []);
  if (!model) return null;
  return (
    <>
      <Canvas
        frameloop="demand"
        flat={false}
        dpr={[1, 2]}
        gl={{
          antialias: window.devicePixelRatio < 2 && !webglIsSlow(),
          alpha: true,
          powerPreference: 'high-performance',
        }}
        camera={{ fov: 26, near: 0.02, far: 12 }}
        onCreated={({ gl, scene }) => {
          gl.toneMapping = ACESFilmicToneMapping;
          gl.toneMappingExposure = 1.02;
          scene.background = null;
          gl.setClearColor(new Color('#f4eee5'), 0);
          const canvas = gl.domElement;
          canvas.tabIndex = 0;
          steerByKeys(canvas);
          setCanvas(canvas);
          canvas.addEventListener('webglcontextlost', (event) => {
            event.preventDefault();
            setStatus('lost');
          });
        }}
      >
        <BodyScene model={model} tags={tags} ready={status === 'ready'} />
      </Canvas>
      <Overlay index={model.index} elements={tags} />
      <ScaleBar elements={tags} />
    </>
  );
}

/** Software renderers pay dearly for multisampling. */
function webglIsSlow(): boolean {
  return navigator.hardwareConcurrency <= 2;
}
