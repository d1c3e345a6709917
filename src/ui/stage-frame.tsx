import type { ReactNode } from 'react';
import { useStage } from '../state/hooks.ts';
import { retryStage, setShapeFailed } from '../state/stage.ts';
import { CameraButtons } from './camera-buttons.tsx';
import { LookPanel } from './look/look-panel.tsx';
import styles from './stage-frame.module.css';
import { useWords } from './use-words.ts';

/** The place of the 3D view, with its buttons; says what is wrong when there is none. */
export function StageFrame({ children }: { children: ReactNode }) {
  const words = useWords();
  const status = useStage((s) => s.status);
  const shapeFailed = useStage((s) => s.shapeFailed);
  const whole = useStage((s) => s.whole);
  const trouble = {
    'no-webgl': words.status.noWebgl,
    failed: words.status.failed,
    lost: words.status.lost,
    loading: '',
    ready: '',
  }[status];
  const shown = status === 'loading' || status === 'ready';
  return (
    <div className={styles.frame} data-stage={status} data-whole={whole || undefined}>
      {shown && <div className={styles.canvas}>{children}</div>}
      {status === 'loading' && (
        <p className={styles.message} role="status">
          {words.canvas.loading}
        </p>
      )}
      {status === 'ready' && (
        <>
          <CameraButtons />
          <LookPanel />
        </>
      )}
      {shapeFailed && status === 'ready' && (
        <div className={styles.aside} role="alert">
          <p>{words.around.shapeFailed}</p>
          <button type="button" onClick={() => setShapeFailed(false)}>
            {words.status.dismiss}
          </button>
        </div>
      )}
      {trouble && (
        <div className={styles.message} role="alert">
          <p>{trouble}</p>
          <button type="button" onClick={retryStage}>
            {words.status.retry}
          </button>
        </div>
      )}
    </div>
  );
}
