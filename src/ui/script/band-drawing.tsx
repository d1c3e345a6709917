import styles from './script.module.css';

/** Bundles of a muscle from the side: three that are soft, and one that is drawn tight about a knot, or soft too. */
const ROWS = [10, 26, 42, 58];
const TIGHT = 2;

const soft = (y: number): string => `M4 ${y}c24 -5 48 -5 72 0s48 5 72 0s48 -5 72 0s16 2 16 2`;
const tight = (y: number): string =>
  `M4 ${y}h86c10 0 14 -7 30 -7s20 7 30 7h86v3h-86c-10 0 -14 7 -30 7s-20 -7 -30 -7h-86z`;

/** Where there is no body to look into, the band as lines: tight, or as soft as its neighbors. */
export function BandDrawing({ relaxed }: { relaxed: boolean }) {
  return (
    <svg
      className={styles.drawing}
      viewBox="0 0 240 68"
      aria-hidden="true"
      data-band={relaxed ? 'relaxed' : 'tight'}
    >
      {ROWS.map((y, i) =>
        i === TIGHT && !relaxed ? (
          <path key={y} className={styles.tight} d={tight(y)} />
        ) : (
          <path key={y} className={styles.soft} d={soft(y)} />
        ),
      )}
    </svg>
  );
}
