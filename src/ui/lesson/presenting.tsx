import { useEffect, useState } from 'react';
import { without } from '../../core/without.ts';
import { isSound } from '../../domain/lesson/lesson.ts';
import { isTaughtId } from '../../domain/lesson/taught.ts';
import { useExplorer } from '../../state/hooks.ts';
import { explorer, replaceView } from '../../state/stores.ts';
import { useAwakeScreen } from '../exercise/use-awake-screen.ts';
import { Waiting } from '../loading/waiting.tsx';
import { LaserLayer } from '../marks/laser-layer.tsx';
import { useMarksWords } from '../parts/use-marks-words.ts';
import { AnswerLine } from './asking/answer-line.tsx';
import { BigQuestion } from './asking/big-question.tsx';
import { HowSure } from './asking/how-sure.tsx';
import { TeamStrip, TeamsKey } from './asking/teams.tsx';
import styles from './presenting.module.css';
import { Led } from './second/led.tsx';
import { SecondWindow } from './second/second-window.tsx';
import { useLeading } from './second/use-leading.ts';
import { StepKeys } from './step-keys.tsx';
import { useTaught } from './taught/use-taught.ts';
import { type Going, useLesson } from './use-lesson.ts';
import { useLessonKeys } from './use-lesson-keys.ts';
import { useLessonWords } from './use-lesson-words.ts';

/** A lesson on the projector: the picture, the line in large letters, and little else; or the picture alone, led by another window. */
export default function Presenting() {
  const clean = useExplorer((s) => s.view.options.present === 'clean');
  const going = useLesson();
  useAwakeScreen(true);
  if (clean) return <Led going={going} />;
  return going ? <Large going={going} /> : <Gone />;
}

const leave = (): void => {
  if (document.fullscreenElement) void document.exitFullscreen().catch(() => undefined);
  const { view } = explorer.getState();
  replaceView({ ...view, options: without(view.options, 'present') });
};

function Large({ going }: { going: Going }) {
  const words = useLessonWords();
  const { id, view, lesson, number, current, say, step, asking, answers, claim } = going;
  const { pointer } = useMarksWords();
  const [points, setPoints] = useState(false);
  useLessonKeys({ step, out: leave });
  useLeading(going);
  const [full, setFull] = useState(() => document.fullscreenElement !== null);
  useEffect(() => {
    const onChange = () => setFull(document.fullscreenElement !== null);
    document.addEventListener('fullscreenchange', onChange);
    return () => document.removeEventListener('fullscreenchange', onChange);
  }, []);
  return (
    <main className={styles.page} id="text" aria-label={words.presenting} data-asking={asking || undefined}>
      {asking ? (
        <BigQuestion className={styles.say} />
      ) : (
        <>
          {(answers || claim) && (
            <div className={styles.over}>
              {answers && <AnswerLine ask={answers} className={styles.answer} />}
              {claim && <HowSure of={claim.certainty} />}
            </div>
          )}
          <h1 className={styles.say} tabIndex={-1} aria-live="polite">
            {say || (isSound(current) && current.name) || lesson.title || words.unnamed}
          </h1>
        </>
      )}
      <div className={styles.foot}>
        <TeamStrip look={styles.teams} />
        <nav className={styles.keys} aria-label={words.strip}>
          <span data-lesson="number">{words.step(number, lesson.steps.length)}</span>
          <StepKeys going={going} />
          {document.fullscreenEnabled && !full && (
            <button
              type="button"
              onClick={() => void document.documentElement.requestFullscreen().catch(() => undefined)}
            >
              {words.fullScreen}
            </button>
          )}
          <button type="button" aria-pressed={points} data-lesson="point" onClick={() => setPoints(!points)}>
            {pointer}
          </button>
          {points && <LaserLayer />}
          <TeamsKey />
          <SecondWindow id={id} view={view} look={styles.window} sign />
          <button type="button" data-lesson="end" title={words.keys} onClick={leave}>
            {words.end}
          </button>
        </nav>
      </div>
    </main>
  );
}

function Gone() {
  const words = useLessonWords();
  const id = useExplorer((s) => s.view.options.lesson);
  const { taught, progress, retry } = useTaught(id);
  const coming = isTaughtId(id) && !taught && progress !== 'here';
  return (
    <main className={styles.page} id="text">
      {coming ? (
        <Waiting what="text" progress={progress} retry={retry} />
      ) : (
        <h1 className={styles.say}>{words.gone}</h1>
      )}
      <nav className={styles.keys} aria-label={words.strip}>
        <button type="button" data-lesson="end" onClick={leave}>
          {words.end}
        </button>
      </nav>
    </main>
  );
}
