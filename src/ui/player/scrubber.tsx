import { useFilm } from '../../state/hooks.ts';
import { pause, seek } from '../../state/stores.ts';
import { useWords } from '../parts/use-words.ts';
import styles from './player.module.css';
import { useCaption } from './use-caption.ts';

/** Where the film stands, to be moved by keys (pointers have the bar); the address takes it over when it is let go. */
export function Scrubber() {
  const words = useWords();
  const percent = useFilm((s) => Math.round(s.clock * 100));
  const seconds = useFilm((s) => s.seconds);
  const caption = useCaption();
  if (seconds === 0) return null;
  return (
    <input
      type="range"
      className={styles.scrubber}
      min={0}
      max={100}
      step={1}
      value={percent}
      aria-label={words.player.position}
      aria-valuetext={words.player.at(percent, caption)}
      onChange={(event) => seek(Number(event.target.value) / 100, false)}
      onKeyUp={(event) => {
        if (event.key !== 'Tab') pause();
      }}
    />
  );
}
