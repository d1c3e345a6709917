import { askingWords } from '../../words/later/lesson/asking.ts';
import type { Going } from './use-lesson.ts';
import { useLessonWords } from './use-lesson-words.ts';

interface Props {
  going: Going;
  /** What the keys look like, and the one that leads on. */
  look?: { key: string | undefined; next: string | undefined };
}

/** The keys that lead through a lesson: back to the view itself where somebody looked round, back, and on. */
export function StepKeys({ going, look }: Props) {
  const words = useLessonWords();
  const { away, step, ways, asking, view } = going;
  return (
    <>
      {away && (
        <button type="button" className={look?.key} data-lesson="again" onClick={() => step(0)}>
          {words.again}
        </button>
      )}
      <button
        type="button"
        className={look?.key}
        aria-disabled={!ways.back || undefined}
        data-lesson="back"
        onClick={() => step(-1)}
      >
        {words.back}
      </button>
      <button
        type="button"
        className={look?.next}
        aria-disabled={!ways.on || undefined}
        data-lesson="next"
        onClick={() => step(1)}
      >
        {asking ? askingWords[view.language].reveal : words.next}
      </button>
    </>
  );
}
