import { useExplorer } from '../../state/hooks.ts';
import { href } from '../../state/place/explorer.ts';
import { setHover } from '../../state/stores.ts';
import { useWords } from '../parts/use-words.ts';
import styles from './body-map.module.css';
import type { FaceMark, FacePoint } from './face-marks.ts';
import { SILENT } from './paths.ts';

interface Props {
  marks: readonly FaceMark[];
  /** CSS pixels of a millimetre. */
  scale: number;
}

/** Half the size that a finger needs, and radius of the mark and of one that stands for several, CSS pixels. */
const FINGER = 22;
const MARK = 7;
const JOINED = 14;

/**
 * The common sites that a face shows; around each mark an unseen circle takes the finger. Several that would lie on each other
 * have one mark with their number for the finger; each is still a link, which is seen where the focus is on it.
 */
export function PointLinks({ marks, scale }: Props) {
  const through = useExplorer((s) => s.view.options.marks !== undefined);
  return marks.map(({ keys, points, x, y }) => (
    <g key={keys.join()} className={through ? styles.through : undefined}>
      {keys.length > 1 && (
        <g className={styles.joined} data-count={keys.length} {...SILENT}>
          <circle className={styles.finger} cx={x} cy={y} r={FINGER / scale} />
          <circle className={styles.disc} cx={x} cy={y} r={JOINED / scale} />
          <text x={x} y={y + 6 / scale} fontSize={17 / scale} textAnchor="middle">
            {keys.length}
          </text>
        </g>
      )}
      {points.map((point) => (
        <PointLink key={point.key} point={point} joined={keys.length > 1} scale={scale} />
      ))}
    </g>
  ));
}

function PointLink({ point, joined, scale }: { point: FacePoint; joined: boolean; scale: number }) {
  const words = useWords();
  const { id, name, chosen, side, to } = point;
  const lit = useExplorer((s) => s.hover?.kind === 'point' && s.hover.id === id);
  const [cx, cy] = point.at;
  const label = words.map.sided(name, words.side[side]);
  return (
    <a
      className={styles.point}
      data-chosen={chosen || undefined}
      data-lit={lit || undefined}
      data-joined={joined || undefined}
      data-point={id}
      data-key={point.key}
      href={href(to)}
      aria-label={label}
      aria-current={chosen ? 'true' : undefined}
      onPointerEnter={() => setHover({ kind: 'point', id, side })}
      onPointerLeave={() => setHover(undefined)}
    >
      <title>{label}</title>
      <circle className={styles.finger} cx={cx} cy={cy} r={FINGER / scale} />
      <circle className={styles.ring} cx={cx} cy={cy} r={(MARK * (chosen ? 1.4 : 1)) / scale} />
      <circle className={styles.dot} cx={cx} cy={cy} r={(MARK * (chosen ? 0.7 : 0.5)) / scale} />
    </a>
  );
}
