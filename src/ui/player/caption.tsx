import { useExplorer, useLayout, useSettings, useWorkout } from '../../state/hooks.ts';
import { CueNow } from '../exercise/cue-now.tsx';
import styles from './player.module.css';
import { useCaption } from './use-caption.ts';

/**
 * The words of the film: under the picture where there is room, else the first lines of the text. Screen readers have
 * them from the text and from the scrubber.
 */
export function CaptionNow({ under = false }: { under?: boolean }) {
  const wanted = useSettings((s) => s.captions);
  const guided = useExplorer((s) => s.view.options.guided);
  const exercising = useWorkout((s) => s.now !== undefined);
  const text = useCaption();
  const tight = useLayout((s) => s.tight);
  if (!wanted || guided || !text || tight === under) return null;
  if (exercising)
    return (
      <div className={styles.caption} data-under={under || undefined}>
        <CueNow />
      </div>
    );
  return (
    <p className={styles.caption} data-under={under || undefined} aria-hidden="true">
      {text}
    </p>
  );
}
