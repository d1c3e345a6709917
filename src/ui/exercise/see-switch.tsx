import { viewMove } from '../../domain/view/view-move.ts';
import { useExplorer, useShownView, useViewport } from '../../state/hooks.ts';
import { goInRow } from '../../state/stores.ts';
import { useWords } from '../parts/use-words.ts';
import styles from '../parts/viewport-frame.module.css';

/** Drawn on a 24 × 24 grid: a person, and a glass that looks closer. */
const ICONS = {
  whole:
    'M12 7.500a2.250 2.250 0 1 0 0-4.500 2.250 2.250 0 0 0 0 4.500M6 10.500l6-1 6 1M12 9.500v5M12 14.500l-3 7M12 14.500l3 7',
  near: 'M10.500 17a6.500 6.500 0 1 0 0-13 6.500 6.500 0 0 0 0 13M15.500 15.500L21 21M7.500 10.500h6M10.500 7.500v6',
} as const;

/** Keeps the picture of an exercise on the whole body or near its muscles; nothing where the whole body does not do it. */
export function SeeSwitch() {
  const words = useWords();
  const view = useExplorer((s) => s.view);
  const index = useViewport((s) => s.index);
  const shown = useShownView();
  if (!index || !viewMove(view, index)) return null;
  const other = shown.options.see === 'near' ? 'whole' : 'near';
  return (
    <button
      type="button"
      className={styles.over}
      data-over-picture=""
      data-see={other}
      onClick={() => goInRow({ ...view, options: { ...view.options, see: other, cam: undefined } })}
    >
      <svg viewBox="0 0 24 24" aria-hidden="true">
        <path d={ICONS[other]} />
      </svg>
      <span>{words.exercise.see[other]}</span>
    </button>
  );
}
