import { MOST_STROKES, pageAt } from '../../domain/marks/ink.ts';
import { useMarking } from '../../state/hooks.ts';
import { editInk } from '../../state/marker-stores.ts';
import { useMarksWords } from '../parts/use-marks-words.ts';
import styles from './marks.module.css';
import { useInkPlace } from './use-ink-place.ts';

/** What is said of the lines at this view, and the keys that take them back, draw them again and erase them. */
export function InkKeys() {
  const words = useMarksWords();
  const here = useInkPlace();
  const drawing = useMarking((s) => s.hand === 'draw');
  const page = useMarking((s) => pageAt(s.ink, here));
  if (!drawing && !page) return null;
  const { strokes = [], past = [], future = [] } = page ?? {};
  const key = (what: 'undo' | 'redo' | 'erase', off: boolean) => (
    <button
      type="button"
      aria-disabled={off}
      data-ink-do={what}
      onClick={() => here && !off && editInk(here, { do: what })}
    >
      {words.ink[what]}
    </button>
  );
  return (
    <>
      <div className={styles.keys}>
        {key('undo', past.length === 0)}
        {key('redo', future.length === 0)}
        {key('erase', strokes.length === 0)}
      </div>
      <p role="status" className={styles.hint}>
        {strokes.length >= MOST_STROKES ? words.ink.full(MOST_STROKES) : words.ink.count(strokes.length)}
      </p>
    </>
  );
}
