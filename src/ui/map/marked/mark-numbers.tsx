import { numbersApart } from '../../../domain/map/apart.ts';
import type { MapFrame } from '../../../domain/map/map-frame.ts';
import type { MapMark } from '../../../domain/map/map-marks.ts';
import { SILENT } from '../paths.ts';
import styles from './mark-numbers.module.css';

/** Half the size of a number, and what is left between two, CSS pixels. */
const HALF = 12;
const GAP = 3;

/** Marks of a person with their numbers, which stand beside them where they would lie on each other; the text has them in words. */
export function MarkNumbers({
  marks,
  scale,
  off,
  frame,
}: {
  marks: readonly MapMark[];
  scale: number;
  /** Places that no number may lie on, mm. */
  off?: readonly (readonly [x: number, y: number])[] | undefined;
  /** What is seen of the drawing: no number is cut off at its edge. */
  frame?: MapFrame | undefined;
}) {
  const half = HALF / scale;
  return numbersApart(marks, (2 * HALF + GAP) / scale, off, frame).map(({ number, at, label: [x, y] }) => (
    <g key={number} className={styles.mark} data-own-mark={number} {...SILENT}>
      <path className={styles.lead} d={`M${at[0]} ${at[1]}L${x} ${y}`} />
      <circle className={styles.dot} cx={at[0]} cy={at[1]} r={4 / scale} />
      <rect x={x - half} y={y - half} width={2 * half} height={2 * half} rx={half / 2.5} />
      <text x={x} y={y + half / 2.2} fontSize={16 / scale} textAnchor="middle">
        {number}
      </text>
    </g>
  ));
}
