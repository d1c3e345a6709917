import { type AfterStage, STAGES } from '../../domain/view.ts';
import { useWords } from '../use-words.ts';
import styles from './time-line.module.css';

/** Width of one time in the picture; the times stand side by side, each on its own scale. */
const W = 72;
const x = (time: number) => time * W;

/**
 * What comes after an injection in one picture: numb, then sore for a few days, then ease for some; visits lie a few
 * weeks apart. Curves are schematic; the turning points are those of the content (2-8 h, 1-2 days, 3-4 days).
 */
export function TimeLine({ now }: { now: AfterStage }) {
  const words = useWords();
  const at = STAGES.after.indexOf(now);
  return (
    <svg viewBox="0 0 360 150" className={styles.picture} role="img" aria-label={words.timeline.picture}>
      <rect x={x(at)} y="2" width={W} height="146" rx="10" className={styles.now} />
      <path
        d={`M${x(0.1)} 60 C${x(0.6)} 60 ${x(1)} 64 ${x(1.7)} 112 L${x(0.1)} 112 Z`}
        className={styles.numb}
      />
      <path
        d={`M${x(1.2)} 112 C${x(1.6)} 112 ${x(1.8)} 44 ${x(2.25)} 40 C${x(2.6)} 40 ${x(2.75)} 112 ${x(2.95)} 112 Z`}
        className={styles.sore}
      />
      <path
        d={`M${x(1.5)} 112 C${x(2.4)} 108 ${x(2.7)} 62 ${x(3.3)} 56 C${x(3.55)} 53 ${x(3.75)} 72 ${x(3.95)} 88`}
        className={styles.ease}
      />
      <line x1="4" x2="356" y1="112" y2="112" className={styles.axis} />
      {[4.15, 4.5, 4.85].map((visit) => (
        <g key={visit} className={styles.visit}>
          <line x1={x(visit)} x2={x(visit)} y1="92" y2="120" />
          <circle cx={x(visit)} cy="90" r="6" />
        </g>
      ))}
      <text x={x(0.12)} y="52">
        {words.timeline.numb}
      </text>
      <text x={x(2.25)} y="28" textAnchor="middle">
        {words.timeline.soreness}
      </text>
      <text x={x(3.5)} y="46" textAnchor="middle">
        {words.timeline.ease}
      </text>
      <text x={x(5)} y="74" textAnchor="end">
        {words.timeline.gap}
      </text>
      {STAGES.after.map((stage, i) => (
        <text
          key={stage}
          x={x(i + 0.5)}
          y="138"
          textAnchor="middle"
          className={i === at ? styles.chosen : undefined}
        >
          {words.stage[stage]}
        </text>
      ))}
    </svg>
  );
}
