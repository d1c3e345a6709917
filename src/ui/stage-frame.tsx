import { lazy, type ReactNode, Suspense, useState } from 'react';
import { plays } from '../domain/story-film.ts';
import { useExplorer, usePrinting, useSettings, useStage } from '../state/hooks.ts';
import { commandCamera, retryStage, setShapeFailed } from '../state/stage.ts';
import { BODY_COMMANDS, CameraButtons } from './camera-buttons.tsx';
import { LookPanel } from './look/look-panel.tsx';
import { PrintedMap } from './map/printed-map.tsx';
import { PaintTools } from './pain/paint-tools.tsx';
import { PictureSwitch, useBody } from './picture-switch.tsx';
import { Caption } from './player/caption.tsx';
import { Player } from './player/player.tsx';
import { useSlowClock } from './player/slow-clock.ts';
import styles from './stage-frame.module.css';
import { useWords } from './use-words.ts';

const BodyMapView = lazy(() => import('./map/body-map.tsx'));

/**
 * The place of the 3D view, with its buttons. The flat map takes it where it is wanted, or where there is no 3D view: then it
 * also says why. A 3D view that was there once is kept, so that the switch is quick and keeps the camera.
 */
export function StageFrame({ children }: { children: ReactNode }) {
  const words = useWords();
  const status = useStage((s) => s.status);
  const painting = useExplorer((s) => s.view.page === 'pain');
  const shapeFailed = useStage((s) => s.shapeFailed);
  const whole = useStage((s) => s.whole);
  const trouble = {
    'no-webgl': words.status.noWebgl,
    failed: words.status.failed,
    lost: words.status.lost,
    loading: '',
    ready: '',
  }[status];
  const drawn = useBody();
  const chosen = useSettings((s) => s.picture === 'map');
  const flat = chosen || !drawn;
  const printed = usePrinting();
  const [wanted, setWanted] = useState(!chosen);
  if (!flat && !wanted) setWanted(true);
  const playing = useExplorer((s) => plays(s.view, s.content) && !s.view.options.guided);
  useSlowClock();
  return (
    <div
      className={styles.frame}
      data-stage={status}
      data-whole={whole || undefined}
      data-flat={flat || undefined}
      data-plays={playing || undefined}
    >
      <div className={styles.picture}>
        {drawn && wanted && (
          <div className={styles.canvas} hidden={flat}>
            {children}
          </div>
        )}
        {(flat || printed) && (
          <div className={flat ? styles.flat : styles.printed}>
            {flat ? (
              <Suspense>
                <BodyMapView />
              </Suspense>
            ) : (
              <PrintedMap />
            )}
          </div>
        )}
        {!flat && status === 'loading' && (
          <p className={styles.message} role="status">
            {words.canvas.loading}
          </p>
        )}
        {!flat && status === 'ready' && (
          <>
            <CameraButtons commands={BODY_COMMANDS}>
              {(['front', 'back'] as const).map((name) => (
                <button key={name} type="button" onClick={() => commandCamera(name)}>
                  {words.camera[name]}
                </button>
              ))}
            </CameraButtons>
            {painting ? (
              <PaintTools />
            ) : (
              <>
                <div className={`${styles.controls} ${styles.corner}`}>
                  <PictureSwitch />
                </div>
                <LookPanel />
              </>
            )}
          </>
        )}
        {shapeFailed && !flat && status === 'ready' && (
          <div className={styles.aside} role="alert">
            <p>{words.around.shapeFailed}</p>
            <button type="button" onClick={() => setShapeFailed(false)}>
              {words.status.dismiss}
            </button>
          </div>
        )}
        {trouble && (
          <div className={styles.banner} role="alert">
            <p>{trouble}</p>
            <button type="button" onClick={retryStage}>
              {words.status.retry}
            </button>
          </div>
        )}
      </div>
      <Caption />
      <Player />
    </div>
  );
}
