import type { ReactNode } from 'react';
import { useLayout } from '../../state/hooks.ts';
import { commandCamera, setTurning } from '../../state/stores.ts';
import type { CameraCommand } from '../../state/viewport/viewport.ts';
import { Disclosure } from './disclosure.tsx';
import { useWords } from './use-words.ts';
import styles from './viewport-frame.module.css';

/** Drawn on a 24 × 24 grid. */
const ICONS = {
  'turn-left': 'M4 12a8 4 0 0 1 16 0M4 12l-2-4M4 12l4-3',
  'turn-right': 'M20 12a8 4 0 0 0-16 0M20 12l2-4M20 12l-4-3',
  'turn-up': 'M12 4a4 8 0 0 0 0 16M12 4l-4-2M12 4l-3 4',
  'turn-down': 'M12 20a4 8 0 0 0 0-16M12 20l-4 2M12 20l-3-4',
  closer: 'M12 5v14M5 12h14',
  farther: 'M5 12h14',
  reset: 'M5 12a7 7 0 1 0 2-5M7 3v4h4',
} as const satisfies Partial<Record<CameraCommand, string>>;

type IconCommand = keyof typeof ICONS;

/** What turns the body; a flat map can only be moved closer and farther. */
export const BODY_COMMANDS = Object.keys(ICONS) as IconCommand[];
export const MAP_COMMANDS: readonly IconCommand[] = ['closer', 'farther', 'reset'];

/**
 * One button over the picture that opens every movement of the camera without dragging or pinching, after the choices
 * that a picture has of its own. They stay open until they are closed.
 */
export function CameraButtons({
  commands,
  hint,
  children,
}: {
  commands: readonly IconCommand[];
  /** What the button shows beside its name. */
  hint?: ReactNode;
  children: ReactNode;
}) {
  const words = useWords();
  const turning = useLayout((s) => s.turning);
  const button = (
    <>
      <svg viewBox="0 0 24 24" aria-hidden="true">
        <path d="M3.500 12a8.500 3.500 0 1 0 6-3.300M9.500 8.700l3-2.500M9.500 8.700l3 2.300M12 3v3M12 17.500V21" />
      </svg>
      <span>{words.camera.group}</span>
      {hint}
    </>
  );
  return (
    <Disclosure
      state={[turning, setTurning]}
      id="turn"
      className={styles.controls}
      button={{ className: styles.over, children: button, 'data-over-picture': '' }}
    >
      <section className={styles.row} aria-label={words.camera.group} data-over-picture="">
        {children}
        {commands.map((name) => (
          <button
            key={name}
            type="button"
            data-command={name}
            aria-label={words.camera[name]}
            title={words.camera[name]}
            onClick={() => commandCamera(name)}
          >
            <svg viewBox="0 0 24 24" aria-hidden="true">
              <path d={ICONS[name]} />
            </svg>
          </button>
        ))}
      </section>
    </Disclosure>
  );
}
