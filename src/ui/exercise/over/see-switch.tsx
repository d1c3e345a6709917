import { useState } from 'react';
import type { Options } from '../../../domain/view/options.ts';
import { viewMove } from '../../../domain/view/view-move.ts';
import { useExplorer, useLayout, useShownView, useViewport, useWorkout } from '../../../state/hooks.ts';
import { goInRow } from '../../../state/stores.ts';
import { overWords } from '../../../words/later/exercise-over.ts';
import styles from '../../parts/viewport-frame.module.css';
import over from './exercise-over.module.css';

type See = NonNullable<Options['see']>;

/** Drawn on a 24 × 24 grid: a person, a glass that looks closer, and two pictures beside each other. */
const ICONS: Record<See, string> = {
  whole:
    'M12 7.500a2.250 2.250 0 1 0 0-4.500 2.250 2.250 0 0 0 0 4.500M6 10.500l6-1 6 1M12 9.500v5M12 14.500l-3 7M12 14.500l3 7',
  near: 'M10.500 17a6.500 6.500 0 1 0 0-13 6.500 6.500 0 0 0 0 13M15.500 15.500L21 21M7.500 10.500h6M10.500 7.500v6',
  both: 'M3 5.500h18v13h-18zM12 5.500v13M7.500 9.500v5M16.500 9.500v5M14 12h5',
};

/**
 * Keeps the picture of an exercise on the whole body or near its muscles, or shows both where there is room; nothing where the whole
 * body does not do it.
 */
export default function SeeSwitch() {
  const view = useExplorer((s) => s.view);
  const index = useViewport((s) => s.index);
  const shown = useShownView();
  const twice = useLayout((s) => s.twice);
  if (!index || !viewMove(view, index)) return null;
  const words = overWords[view.language].see;
  const now = twice && view.options.see === 'both' ? 'both' : shown.options.see === 'near' ? 'near' : 'whole';
  const choices: readonly See[] = twice ? ['whole', 'near', 'both'] : ['whole', 'near'];
  return (
    <>
      {!view.options.see && <SeenNow key={view.point?.step === 'exercises' ? view.point.exercise : ''} />}
      {choices.map((see) =>
        see === now ? null : (
          <button
            key={see}
            type="button"
            className={styles.over}
            data-over-picture=""
            data-see={see}
            onClick={() => goInRow({ ...view, options: { ...view.options, see, cam: undefined } })}
          >
            <svg viewBox="0 0 24 24" aria-hidden="true">
              <path d={ICONS[see]} />
            </svg>
            <span>{words[see]}</span>
          </button>
        ),
      )}
    </>
  );
}

/** Says how near the film is, from when on it has come near by itself; who does it along hears only what to do. */
function SeenNow() {
  const words = useExplorer((s) => overWords[s.view.language].now);
  const guided = useExplorer((s) => s.view.options.guided !== undefined);
  const near = useWorkout((s) => s.near);
  const [been, setBeen] = useState(false);
  if (near && !been) setBeen(true);
  return (
    <p
      className={over.now}
      role={guided ? undefined : 'status'}
      aria-hidden={guided || undefined}
      data-over-picture={been ? '' : undefined}
      data-seen-now={near ? 'near' : 'whole'}
    >
      {been && words[near ? 'near' : 'whole']}
    </p>
  );
}
