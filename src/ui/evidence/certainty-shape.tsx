import type { Certainty } from '../../core/content/bundle.ts';
import styles from './certainty-sign.module.css';

/** Told apart by shape alone: bars as far as studies carry, a road that parts, a book. Nothing that could be ticked. */
const SHAPES: Record<Certainty, string> = {
  'well-supported': 'M1 9h3.6v5H1zM6.2 5.5h3.6V14H6.2zM11.4 2H15v12h-3.6z',
  mixed: 'M1 9h3.6v5H1zM6.2 5.5h3.6V14H6.2zM11.4 12.4H15V14h-3.6z',
  weak: 'M1 9h3.6v5H1zM6.2 12.4h3.6V14H6.2zM11.4 12.4H15V14h-3.6z',
  disputed:
    'M8 14.5V10C8 6.6 3.2 7.6 3.2 2.6M8 10c0-3.4 4.8-2.4 4.8-7.4M.9 4.9l2.3-2.4 2.3 2.4M10.5 4.9l2.3-2.4 2.3 2.4',
  convention:
    'M8 4.2C6.3 2.9 4 2.6 1.4 2.7v9.8c2.6-.1 4.9.2 6.6 1.5 1.7-1.3 4-1.6 6.6-1.5V2.7C12 2.6 9.7 2.9 8 4.2zM8 4.2V14',
};

/** A certainty as a small drawing. */
export function CertaintyShape({ of }: { of: Certainty }) {
  return (
    <svg viewBox="0 0 16 16" className={styles.shape} data-certainty={of} aria-hidden="true">
      <path d={SHAPES[of]} />
    </svg>
  );
}
