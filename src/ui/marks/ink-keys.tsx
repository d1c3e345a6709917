import { MOST_STROKES, pageAt } from '../../domain/marks/ink.ts';
import { useMarking } from '../../state/hooks.ts';
import { editInk } from '../../state/marker-stores.ts';
import { useMarksWords } from '../parts/use-marks-words.ts';
import styles from './marks.module.css';
import { useInkPlace } from './use-ink-place.ts';

const KEYS = ['undo', 'redo', 'erase'] as const;

/** The keys that take the lines at this view back, draw them again and erase them: while the pen is in hand. */
export function InkKeys() {
  const words = useMarksWords();
  const here = useInkPlace();
  const page = useMarking((s) => pageAt(s.ink, here));
  const { strokes = [], past = [], future = [] } = page ?? {};
  const off = { undo: past.length === 0, redo: future.length === 0, erase: strokes.length === 0 } as const;
  return KEYS.map((what) => (
    <button
      key={what}
      type="button"
      aria-disabled={off[what]}
      data-ink-do={what}
      onClick={() => here && !off[what] && editInk(here, { do: what })}
    >
      {words.ink[what]}
    </button>
  ));
}

/** What is said of the lines at this view. */
export function InkCount() {
  const words = useMarksWords();
  const here = useInkPlace();
  const drawing = useMarking((s) => s.hand === 'draw');
  const page = useMarking((s) => pageAt(s.ink, here));
  if (!drawing && !page) return null;
  const { strokes = [] } = page ?? {};
  return (
    <p role="status" className={styles.hint}>
      {strokes.length >= MOST_STROKES ? words.ink.full(MOST_STROKES) : words.ink.count(strokes.length)}
    </p>
  );
}
