import { BODY_COMMANDS, CameraButtons } from '../parts/camera-buttons.tsx';

// Above: what comes first in the style sheet, too; where two sheets speak of one element, the later one counts.

import { Fragment, type ReactNode, useState } from 'react';
import { isBare } from '../../domain/view/taken-options.ts';
import {
  useExplorer,
  useLayout,
  usePrinting,
  useSettings,
  useShownView,
  useViewport,
} from '../../state/hooks.ts';
import { commandCamera, device } from '../../state/stores.ts';
import { LaterOver } from '../exercise/over/later-over.tsx';
import { WhichMark } from '../labels/which-mark.tsx';
import { Building } from '../loading/building.tsx';
import { Part } from '../loading/part.tsx';
import { LookPanel } from '../look/look-panel.tsx';
import { PrintedMap } from '../map/printed-map.tsx';
import { LaterTools } from '../pain/later-tools.tsx';
import { PictureSwitch, useBody } from '../parts/picture-switch.tsx';
import { useWords } from '../parts/use-words.ts';
import styles from '../parts/viewport-frame.module.css';
import { CaptionNow } from '../player/caption.tsx';
import { useSlowClock } from '../player/slow-clock.ts';
import { ViewportNews, ViewportReturning, ViewportTrouble, ViewportWaiting } from './viewport-notices.tsx';

/** The development server builds the body while the page is there; nothing of that is in the built app. */
const Around = import.meta.env.DEV ? Building : Fragment;

const loadBodyMap = () => import('../map/body-map.tsx');

/**
 * The place of the 3D view, with its buttons. The flat map takes it where it is wanted, or where there is no 3D view: then it
 * also says why. A 3D view that was there once is kept, so that the switch is quick and keeps the camera.
 */
export function ViewportFrame({ children }: { children: ReactNode }) {
  const words = useWords();
  const status = useViewport((s) => s.status);
  const painting = useShownView().page === 'pain';
  // The script and a lesson that is presented have all their controls in a band of their own.
  const script = useExplorer((s) => isBare(s.view.options));
  // The second window of a lesson is turned by the other.
  const led = useExplorer((s) => s.view.options.present === 'clean');
  // What the slim frame of another page says stands with its words; all that can be looked at is a tap away.
  const { embedded } = device.frame;
  const whole = useViewport((s) => s.whole);
  const limbs = useViewport((s) => s.index?.files.some(({ name }) => name.startsWith('skin-limbs')));
  const drawn = useBody();
  const chosen = useSettings((s) => s.picture === 'map');
  const flat = chosen || !drawn;
  // What the device took away it may give back, but only to the same canvas.
  const kept = drawn || status === 'lost';
  const sheet = useLayout((s) => s.sheet);
  const printed = usePrinting();
  const [wanted, setWanted] = useState(!chosen);
  if (!flat && !wanted) setWanted(true);
  useSlowClock();
  return (
    <div
      className={styles.frame}
      data-stage={status}
      data-whole={whole || undefined}
      data-limbs={limbs || undefined}
      data-flat={flat || undefined}
    >
      <div className={styles.picture}>
        {kept && wanted && (
          <div className={styles.canvas} hidden={flat} inert={led}>
            {children}
          </div>
        )}
        {(flat || printed) && (
          <div className={flat ? styles.flat : styles.printed} inert={script}>
            {flat ? <Part load={loadBodyMap} what="map" /> : <PrintedMap />}
          </div>
        )}
        <div className={styles.corners} data-over-picture="" aria-hidden="true" />
        <Around>{!flat && <ViewportWaiting />}</Around>
        {!flat && !script && status === 'ready' && (
          <>
            <div className={styles.column}>
              <PictureSwitch />
              <LaterOver part="see" />
              {!painting && !embedded && <LookPanel />}
              <CameraButtons commands={BODY_COMMANDS}>
                {(['front', 'back', 'left', 'right'] as const).map((name) => (
                  <button key={name} type="button" onClick={() => commandCamera(name)}>
                    {words.camera[name]}
                  </button>
                ))}
                {painting && <LaterTools what="near" />}
              </CameraButtons>
            </div>
            {!sheet && <LaterOver part="over" />}
            {painting && <LaterTools what="tools" />}
          </>
        )}
        {!flat && status === 'ready' && <ViewportNews />}
        <ViewportReturning />
        <WhichMark />
      </div>
      {!script && (
        <>
          <ViewportTrouble />
          {!embedded && <CaptionNow under />}
        </>
      )}
    </div>
  );
}
