import { remember } from '../state/settings.ts';
import { type CameraCommand, commandCamera } from '../state/stage.ts';
import styles from './stage-frame.module.css';
import { useWords } from './use-words.ts';

/** Drawn on a 24 × 24 grid. */
const ICONS: Partial<Record<CameraCommand, string>> = {
  'turn-left': 'M4 12a8 4 0 0 1 16 0M4 12l-2-4M4 12l4-3',
  'turn-right': 'M20 12a8 4 0 0 0-16 0M20 12l2-4M20 12l-4-3',
  'turn-up': 'M12 4a4 8 0 0 0 0 16M12 4l-4-2M12 4l-3 4',
  'turn-down': 'M12 20a4 8 0 0 0 0-16M12 20l-4 2M12 20l-3-4',
  closer: 'M12 5v14M5 12h14',
  farther: 'M5 12h14',
  reset: 'M5 12a7 7 0 1 0 2-5M7 3v4h4',
};
const VIEWS: readonly CameraCommand[] = ['front', 'back'];

/** What moves the map instead of turning the body. */
const FLAT: readonly string[] = ['closer', 'farther', 'reset'];

interface Props {
  /** The flat map is shown. */
  flat: boolean;
  /** Both the map and the body can be had. */
  choice: boolean;
}

/** Every movement of the camera without dragging or pinching, and the switch between body and map. */
export function CameraButtons({ flat, choice }: Props) {
  const words = useWords();
  return (
    <section className={styles.controls} aria-label={words.camera.group}>
      {choice && (
        <button type="button" onClick={() => remember({ picture: flat ? '3d' : 'map' })}>
          {flat ? words.find.map.show3d : words.find.map.show}
        </button>
      )}
      {!flat &&
        VIEWS.map((name) => (
          <button key={name} type="button" onClick={() => commandCamera(name)}>
            {words.camera[name]}
          </button>
        ))}
      {Object.entries(ICONS)
        .filter(([name]) => !flat || FLAT.includes(name))
        .map(([name, path]) => (
          <button
            key={name}
            type="button"
            data-command={name}
            aria-label={words.camera[name as CameraCommand]}
            title={words.camera[name as CameraCommand]}
            onClick={() => commandCamera(name as CameraCommand)}
          >
            <svg viewBox="0 0 24 24" aria-hidden="true">
              <path d={path} />
            </svg>
          </button>
        ))}
    </section>
  );
}
