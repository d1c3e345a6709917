import type { MapMark } from '../../../domain/map/map-marks.ts';
import { SILENT } from '../paths.ts';
import styles from './mark-numbers.module.css';

/** Half the size of a mark, CSS pixels. */
const HALF = 12;

/** Marks of a person with their numbers; the text beside the map has them in words. */
export function MarkNumbers({ marks, scale }: { marks: readonly MapMark[]; scale: number }) {
  const half = HALF / scale;
  return marks.map(({ number, at: [x, y] }) => (
    <g key={number} className={styles.mark} data-own-mark={number} {...SILENT}>
      <rect x={x - half} y={y - half} width={2 * half} height={2 * half} rx={half / 2.5} />
      <text x={x} y={y + half / 2.2} fontSize={16 / scale} textAnchor="middle">
        {number}
      </text>
    </g>
  ));
}
