import { type CameraCommand, commandCamera } from '../state/stage.ts';
import styles from './stage-frame.module.css';
import { useWords } from './use-words.ts';

/** Drawn on a 24 × 24 grid. */
const ICONS: Partial<Record<CameraCommand, string>> = {
  'turn-left': 'M4 12a8 4 0 0 1 16 0M4 12l-2-4M4 12l4-3',
  'turn-right': 'M20 12a8 4 0 0 0-16 0M20 12l2-4M20 12l-4-3',
  closer: 'M12 5v14M5 12h14',
  farther: 'M5 12h14',
  reset: 'M5 12a7 7 0 1 0 2-5M7 3v4h4',
};
const VIEWS: readonly CameraCommand[] = ['front', 'back'];

/** Every movement of the camera without dragging or pinching. */
export function CameraButtons() {
  const words = useWords();
  return (
    <section aria-label={words.camera.group}>
      <div className={styles.views}>
        {VIEWS.map((name) => (
          <button key={name} type="button" onClick={() => commandCamera(name)}>
            {words.camera[name]}
          </button>
        ))}
      </div>
      <div className={styles.controls}>
        {Object.entries(ICONS).map(([name, path]) => (
          <button
            key={name}
            type="button"
            aria-label={words.camera[name as CameraCommand]}
            title={words.camera[name as CameraCommand]}
            onClick={() => commandCamera(name as CameraCommand)}
          >
            <svg viewBox="0 0 24 24" aria-hidden="true">
              <path d={path} />
            </svg>
          </button>
        ))}
      </div>
    </section>
  );
}
