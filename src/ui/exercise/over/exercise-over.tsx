import { without } from '../../../core/without.ts';
import { cueSentence } from '../../../domain/exercise/cues/cue-sentence.ts';
import { bestMoment } from '../../../domain/exercise/moment.ts';
import { exerciseOf } from '../../../domain/exercise/of-view.ts';
import { inVersion } from '../../../domain/exercise/versions.ts';
import { viewMove } from '../../../domain/view/view-move.ts';
import { useExplorer, useSettings, useTwice, useViewport, useWorkout } from '../../../state/hooks.ts';
import { goInRow } from '../../../state/stores.ts';
import { overWords } from '../../../words/later/exercise-over.ts';
import { More } from '../../loading/more.tsx';
import styles from './exercise-over.module.css';

/** At the foot of the picture: the one thing to do or to feel now, in the words of the text, and the common mistake where they name one. */
export default function ExerciseOver() {
  const exercise = useExplorer((s) => exerciseOf(s.view, s.content));
  const view = useExplorer((s) => s.view);
  const index = useViewport((s) => s.index);
  const level = useSettings((s) => s.level);
  const captions = useSettings((s) => s.captions);
  const phase = useWorkout((s) => s.now?.phase);
  const routine = useWorkout((s) => s.routine);
  const twice = useTwice();
  const move = index && viewMove(view, index);
  if (!exercise || !phase || !routine || !move) return null;
  const words = overWords[view.language];
  const { mistake } = move;
  // Near the muscles no figure is hatched.
  const wrong = mistake && view.options.mistake && view.options.see !== 'near';
  const said = captions ? cueSentence(inVersion(exercise, view.options.version), phase, level) : '';
  const toggle = () => {
    const options = without(view.options, 'mistake', 't', 'cam');
    // It is shown at the moment that it is about, on the whole body.
    const see = twice ? 'both' : 'whole';
    const at = { t: Math.round(bestMoment(routine) * 100), see, mistake: true } as const;
    goInRow({ ...view, options: wrong ? options : { ...options, ...at } });
  };
  return (
    <div className={styles.foot}>
      {wrong ? (
        <p className={styles.wrong} data-over-picture="" role="status">
          <svg viewBox="0 0 24 24" aria-hidden="true">
            <path d="M5 5L19 19M19 5L5 19" />
          </svg>
          <span>
            <strong>{words.notSo}</strong>{' '}
            <More>{({ mistakes }) => <span>{mistakes[exercise.id]?.[level]}</span>}</More>
          </span>
        </p>
      ) : (
        said && (
          // The text beside it has the same.
          <p className={styles.said} aria-hidden="true" data-over-picture="" data-cue={phase.kind}>
            {said}
          </p>
        )
      )}
      {mistake && !view.options.guided && (
        <button
          type="button"
          className={styles.key}
          data-over-picture=""
          aria-pressed={wrong === true}
          onClick={toggle}
        >
          {words.mistake}
        </button>
      )}
    </div>
  );
}
