import { useEffect, useRef, useState } from 'react';
import { useExplorer } from '../../state/hooks.ts';
import { href } from '../../state/place/explorer.ts';
import { useQuiz } from '../../state/quiz-stores.ts';
import { Said } from '../../ui/lesson/asking/said.tsx';
import { StepKeys } from '../../ui/lesson/step-keys.tsx';
import styles from '../../ui/lesson/strip.module.css';
import { type Going, useLesson } from '../../ui/lesson/use-lesson.ts';
import { useLessonKeys } from '../../ui/lesson/use-lesson-keys.ts';
import { useLessonWords } from '../../ui/lesson/use-lesson-words.ts';
import { learnerWords } from '../../words/later/lesson/learner.ts';
import { setSeat, useSeat } from './seat.ts';
import type { Reached } from './track.ts';

/** The lesson of a package for who learns alone: nothing to present it with; its end says what was reached, and leads back. */
export default function LearnerStrip() {
  const name = useLessonWords().strip;
  const { language } = useExplorer((s) => s.view);
  const words = learnerWords[language];
  const going = useLesson();
  const { recorded, finish, last } = useSeat();
  const [ended, setEnded] = useState<Reached>();
  return (
    <section aria-label={name} data-lesson-strip>
      <div role="status">
        {!recorded && (
          <p className={styles.trouble} data-lesson="not-recorded">
            {words.notRecorded}
          </p>
        )}
      </div>
      {(ended || going || last) && (
        <div className={styles.strip}>
          {ended ? (
            <Ended reached={ended} />
          ) : (
            going && <Learning going={going} end={finish && (() => setEnded(finish()))} />
          )}
          {(ended || !going) && last && (
            <a
              className={styles.strong}
              href={href(last)}
              onClick={() => setEnded(undefined)}
              data-lesson="to-lesson"
            >
              {words.back}
            </a>
          )}
        </div>
      )}
    </section>
  );
}

function Ended({ reached: { status, score, seen, of } }: { reached: Reached }) {
  const words = learnerWords[useExplorer((s) => s.view.language)];
  const line = useRef<HTMLParagraphElement>(null);
  useEffect(() => line.current?.focus(), []);
  return (
    <div className={styles.line}>
      <p ref={line} tabIndex={-1} data-lesson="ended" data-status={status}>
        <strong>{words.ended[status]}</strong>{' '}
        {status === 'incomplete' && <span>{words.seen(seen, of)}</span>}{' '}
        {score !== undefined && <span>{words.score(score)}</span>}
      </p>
    </div>
  );
}

function Learning({ going, end }: { going: Going; end: (() => void) | undefined }) {
  const words = useLessonWords();
  const { lesson, number, asking, view } = going;
  const answered = useQuiz((s) => s.given !== undefined);
  const open = asking && !answered;
  useEffect(() => setSeat({ last: view }), [view]);
  useLessonKeys({
    step: (by) => {
      // Not by an arrow that was meant for something else: the answer would be told, and the question count nothing.
      if (!(open && by > 0)) going.step(by);
    },
  });
  return (
    <>
      <div className={styles.line}>
        <p>
          <strong data-lesson="number">{words.step(number, lesson.steps.length)}</strong>
        </p>
        {open && <p data-lesson="counts-nothing">{learnerWords[view.language].shown}</p>}
        <Said going={going} look={styles.say} />
      </div>
      <div className={styles.keys}>
        <StepKeys going={{ ...going, asking: open }} look={{ key: styles.key, next: styles.strong }} />
        {end && (
          <button type="button" className={styles.key} onClick={end} data-lesson="end">
            {words.end}
          </button>
        )}
      </div>
    </>
  );
}
