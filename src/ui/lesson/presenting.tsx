import { useEffect, useState } from 'react';
import { without } from '../../core/without.ts';
import { isTaughtId } from '../../domain/lesson/taught.ts';
import { parseAddress } from '../../domain/view/address.ts';
import { useExplorer } from '../../state/hooks.ts';
import { explorer, replaceView } from '../../state/stores.ts';
import { CertaintyShape } from '../evidence/certainty-shape.tsx';
import { useAwakeScreen } from '../exercise/use-awake-screen.ts';
import { Waiting } from '../loading/waiting.tsx';
import { useWords } from '../parts/use-words.ts';
import { AnswerLine } from './asking/answer-line.tsx';
import { BigQuestion } from './asking/big-question.tsx';
import { Teams } from './asking/teams.tsx';
import { lineOf } from './line.ts';
import styles from './presenting.module.css';
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
  const { lesson, number, say, step, asking, answers, claim } = going;
  const { certainty } = useWords();
  useLessonKeys({ step, out: leave });
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
              {claim && (
                <p className={styles.answer} data-lesson="certainty">
                  <CertaintyShape of={claim.certainty} />
                  <span>{` ${certainty[claim.certainty]}`}</span>
                </p>
              )}
            </div>
          )}
          <h1 className={styles.say} tabIndex={-1} aria-live="polite">
            {say || lesson.title || words.unnamed}
          </h1>
        </>
      )}
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
        <Teams />
        <button type="button" data-lesson="end" title={words.keys} onClick={leave}>
          {words.end}
        </button>
      </nav>
    </main>
  );
}

/** The clean picture, which shows what the other window tells it; a question and its answer have words under it. */
function Led({ going }: { going: Going | undefined }) {
  const words = useLessonWords();
  const asking = useExplorer((s) => s.view.page === 'practice');
  const id = useExplorer((s) => s.view.options.lesson);
  useEffect(() => {
    const line = id ? lineOf(id) : undefined;
    line?.addEventListener('message', ({ data }) => {
      if (typeof data?.at !== 'string') return;
      const { view } = parseAddress(data.at, explorer.getState().view.language);
      if (view.options.present === 'clean') replaceView(view);
    });
    // It may have been loaded anew.
    line?.postMessage({ ask: true });
    return () => line?.close();
  }, [id]);
  if (asking || going?.answers)
    return (
      <main className={styles.page} id="text" aria-label={words.led} data-asking={asking || undefined}>
        {asking ? (
          <BigQuestion className={styles.say} />
        ) : (
          going?.answers && (
            <>
              <h1 className="visually-hidden">{words.led}</h1>
              <AnswerLine ask={going.answers} className={styles.say} />
            </>
          )
        )}
      </main>
    );
  return (
    <main id="text" className="visually-hidden">
      <h1>{words.led}</h1>
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
