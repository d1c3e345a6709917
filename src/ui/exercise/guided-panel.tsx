import { useEffect } from 'react';
import type { ContentBundle, ExerciseContent } from '../../core/content/bundle.ts';
import { cueSentence } from '../../domain/exercise/cues/cue-sentence.ts';
import { exerciseOf } from '../../domain/exercise/of-view.ts';
import type { Phase } from '../../domain/exercise/routine.ts';
import { inVersion } from '../../domain/exercise/versions.ts';
import { useExplorer, useFilm, useLayout, usePrinting, useSettings, useWorkout } from '../../state/hooks.ts';
import { explorer, go, layout, pause, play, restart, setRest } from '../../state/stores.ts';
import { guidedWords } from '../../words/later/guided.ts';
import { Claims } from '../evidence/claims.tsx';
import { Part } from '../loading/part.tsx';
import { useBody } from '../parts/picture-switch.tsx';
import { useWords } from '../parts/use-words.ts';
import { cueWords } from './cue.ts';
import styles from './exercise.module.css';
import { ExerciseDetail } from './exercise-detail.tsx';
import { LeaveGuided } from './leave-guided.tsx';
import { Ring } from './ring.tsx';
import { SignalChoice } from './signal-choice.tsx';
import { LaterStills } from './stills/later-stills.tsx';
import { StoppedPanel } from './stopped-panel.tsx';
import { useAwakeScreen } from './use-awake-screen.ts';
import { useReadySignals } from './use-ready-signals.ts';

const loadNote = () => import('../diary/note-done.tsx');

/** An exercise done along with the body: one large cue, the time, three ways on, and by what it is told. On paper, its text. */
export default function GuidedPanel() {
  const content = useExplorer((s) => s.content);
  const exercise = useExplorer((s) => exerciseOf(s.view, s.content));
  return content && exercise ? <Guided content={content} exercise={exercise} /> : null;
}

function Guided({ content, exercise }: { content: ContentBundle; exercise: ExerciseContent }) {
  const words = useWords();
  const guided = guidedWords[useExplorer((s) => s.view.language)];
  const view = useExplorer((s) => s.view);
  const playing = useFilm((s) => s.playing);
  const waiting = useFilm((s) => s.waiting);
  const routine = useWorkout((s) => s.routine);
  const now = useWorkout((s) => s.now);
  useAwakeScreen(playing);
  useReadySignals();
  const body = useBody();
  const chosen = useSettings((s) => s.picture === 'map');
  const flat = chosen || !body;
  // The map stands still: the drawings tell more, and are to be seen whole above the keys.
  useEffect(() => {
    if (flat && layout.getState().sheet) setRest('full');
  }, [flat]);
  const printed = usePrinting();
  if (printed)
    return (
      <>
        <ExerciseDetail exercise={exercise} />
        <section>
          <h3>{words.exercises.before}</h3>
          <Claims claims={content.startRules} list />
        </section>
        <section>
          <h3>{words.exercises.stop}</h3>
          <Claims claims={content.stopRules} list />
        </section>
      </>
    );
  if (view.options.guided === 'pain') return <StoppedPanel content={content} />;
  if (!routine || !now) return null;
  const [cue, ...counts] = cueWords(words.exercise, routine, now);
  return (
    <section className={styles.guided} aria-label={words.exercise.guided}>
      <h1 tabIndex={-1}>{exercise.name}</h1>
      <Ring now={now} />
      {/* Only the cue is announced, not every second. */}
      <p className={styles.bigCue} role="status">
        {waiting ? words.picture.figure : cue}
      </p>
      <p className={styles.counts}>{now.done ? guided.wellDone : counts.join(' · ')}</p>
      {!now.done && (
        <ToDo exercise={inVersion(exercise, view.options.version)} phase={now.phase} flat={flat} />
      )}
      <div className={styles.actions}>
        {now.done ? (
          <button type="button" className={styles.strong} onClick={restart}>
            {guided.again}
          </button>
        ) : (
          <>
            <button type="button" className={styles.strong} onClick={playing ? pause : play}>
              {playing ? guided.pause : waiting ? guided.withoutFigure : guided.goOn}
            </button>
            <button type="button" className={styles.stop} onClick={stopForPain}>
              {guided.tooMuchPain}
            </button>
          </>
        )}
        <LeaveGuided />
      </div>
      {flat && !now.done && (
        // After the keys, which keep in sight: they are never to lie over it.
        <div className={styles.withoutBody}>
          <LaterStills exercise={exercise.id} version={view.options.version} size="plan" />
        </div>
      )}
      {now.done && view.options.plan && <Part load={loadNote} what="text" />}
      <SignalChoice />
    </section>
  );
}

interface ToDoProps {
  exercise: ExerciseContent;
  phase: Phase;
  /** No body does it along. */
  flat: boolean;
}

/** What to do, in the words of the text, where it does not stand over the picture. */
function ToDo({ exercise, phase, flat }: ToDoProps) {
  const sheet = useLayout((s) => s.sheet);
  const captions = useSettings((s) => s.captions);
  const level = useSettings((s) => s.level);
  const sentence = cueSentence(exercise, phase, level);
  if (flat) return <p className={styles.withoutBody}>{sentence || exercise.movement[level]}</p>;
  // Elsewhere it stands over the picture.
  return sheet && captions && sentence ? <p className={styles.toDo}>{sentence}</p> : null;
}

/** Stops at once; the moment is kept, to go on from. */
function stopForPain(): void {
  pause();
  const { view } = explorer.getState();
  go({ ...view, options: { ...view.options, guided: 'pain' } });
}
