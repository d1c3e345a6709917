import { useEffect } from 'react';
import { useMarking } from '../../state/hooks.ts';
import { missTap } from '../../state/marker-stores.ts';
import { useMarksWords } from '../parts/use-marks-words.ts';
import { useNews } from '../parts/use-news.ts';
import styles from './missed-tap.module.css';

/** So long it is said that a tap met no muscle, milliseconds. */
const SAID = 2500;
/** Half as wide as it gets, so that it stays in the window, CSS pixels. */
const HALF = 140;

/** Says briefly, where it was tapped, that no muscle is there to be marked. */
export function MissedTap() {
  const words = useMarksWords();
  const missed = useMarking((s) => s.missed);
  useNews('missed', missed ? words.missed : '');
  useEffect(() => {
    if (!missed) return;
    const timer = setTimeout(() => missTap(undefined), SAID);
    return () => clearTimeout(timer);
  }, [missed]);
  if (!missed) return null;
  const x = Math.max(HALF, Math.min(missed.x, window.innerWidth - HALF));
  return (
    <p
      className={styles.missed}
      aria-hidden="true"
      data-missed
      style={{ insetInlineStart: `${x}px`, insetBlockStart: `${missed.y}px` }}
    >
      {words.missed}
    </p>
  );
}
