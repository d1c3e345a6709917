import { useEffect, useRef, useState } from 'react';
import { readPoints } from '../../../domain/lesson/classroom.ts';
import { parseAddress } from '../../../domain/view/address.ts';
import { useExplorer } from '../../../state/hooks.ts';
import { explorer, replaceView } from '../../../state/stores.ts';
import { LaserLayer } from '../../marks/laser-layer.tsx';
import { AnswerLine } from '../asking/answer-line.tsx';
import { BigQuestion } from '../asking/big-question.tsx';
import { HowSure } from '../asking/how-sure.tsx';
import { TeamPoints } from '../asking/teams.tsx';
import styles from '../presenting.module.css';
import type { Going } from '../use-lesson.ts';
import { useLessonKeys } from '../use-lesson-keys.ts';
import { useLessonWords } from '../use-lesson-words.ts';
import { lineOf } from './line.ts';

/** The clean picture, which shows what the other window tells it; a question and its answer have words under it. */
export function Led({ going }: { going: Going | undefined }) {
  const words = useLessonWords();
  const asking = useExplorer((s) => s.view.page === 'practice');
  const id = useExplorer((s) => s.view.options.lesson);
  const open = useRef<BroadcastChannel>(undefined);
  const [teams, setTeams] = useState<readonly number[]>();
  // A clicker's keys go to the window that was touched last, which may be this one.
  useLessonKeys({ step: (by) => open.current?.postMessage({ step: by }) });
  useEffect(() => {
    const line = id ? lineOf(id) : undefined;
    if (!line) return;
    open.current = line;
    line.addEventListener('message', ({ data }) => {
      if (data?.teams !== undefined) setTeams(readPoints(data.teams));
      if (typeof data?.at !== 'string') return;
      const { view } = parseAddress(data.at, explorer.getState().view.language);
      if (view.options.present === 'clean') replaceView(view);
    });
    const ask = () => line.postMessage({ ask: true });
    // It may have been loaded anew, or have slept while the lesson went on.
    ask();
    const woken = () => {
      if (!document.hidden) ask();
    };
    const wakes = ['visibilitychange', 'resume'] as const;
    for (const wake of wakes) document.addEventListener(wake, woken);
    return () => {
      for (const wake of wakes) document.removeEventListener(wake, woken);
      line.close();
    };
  }, [id]);
  const certainty = going?.claim?.certainty;
  const worded = asking || going?.answers || certainty || teams;
  return (
    <main
      className={worded ? styles.page : 'visually-hidden'}
      id="text"
      aria-label={words.led}
      data-asking={asking || undefined}
    >
      {asking ? (
        <BigQuestion className={styles.say} />
      ) : (
        <>
          <h1 className="visually-hidden">{words.led}</h1>
          {(going?.answers || certainty) && (
            <div className={styles.over}>
              {going?.answers && <AnswerLine ask={going.answers} className={styles.say} />}
              {certainty && <HowSure of={certainty} />}
            </div>
          )}
        </>
      )}
      {teams && <TeamPoints points={teams} />}
      {/* The body is turned by the other window; a hand on this one points. */}
      <LaserLayer />
    </main>
  );
}
