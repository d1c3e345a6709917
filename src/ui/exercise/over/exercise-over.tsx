import { cueSentence } from '../../../domain/exercise/cues/cue-sentence.ts';
import { exerciseOf } from '../../../domain/exercise/of-view.ts';
import { viewMove } from '../../../domain/view/view-move.ts';
import { useExplorer, useSettings, useViewport, useWorkout } from '../../../state/hooks.ts';
import styles from './exercise-over.module.css';

/** At the foot of the picture: the one thing to do or to feel now, in the words of the text. */
export default function ExerciseOver() {
  const exercise = useExplorer((s) => exerciseOf(s.view, s.content));
  const view = useExplorer((s) => s.view);
  const index = useViewport((s) => s.index);
  const level = useSettings((s) => s.level);
  const captions = useSettings((s) => s.captions);
  const phase = useWorkout((s) => s.now?.phase);
  if (!exercise || !phase || !index || !viewMove(view, index)) return null;
  const said = captions ? cueSentence(exercise, phase, level) : '';
  return (
    <div className={styles.foot}>
      {/* The text beside it has the same. */}
      {said && (
        <p className={styles.said} aria-hidden="true" data-over-picture="" data-cue={phase.kind}>
          {said}
        </p>
      )}
    </div>
  );
}
