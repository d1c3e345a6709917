import { type AfterStage, STAGES } from '../../core/ids.ts';
import { useWords } from '../parts/use-words.ts';
import styles from './course-of-days.module.css';

/** Width of one time in the picture; the times stand side by side, each on its own scale. */
const W = 72;
const x = (time: number) => time * W;

/**
 * What comes after an injection in one picture: numb, then sore for a few days, then ease for some; visits lie a few
 * weeks apart. Curves are schematic; the turning points are those of the content (2-8 h, 1-2 days, 3-4 days).
 */
export function CourseOfDays({ now }: { now: AfterStage }) {
  const words = useWords();
  const at = STAGES.after.indexOf(now);
  return (
    <svg viewBox="0 0 360 172" className={styles.picture} role="img" aria-label={words.after.picture}>
      <rect x={x(at)} y="2" width={W} height="168" rx="10" className={styles.now} />
      <path
        d={`M${x(0.1)} 82 C${x(0.6)} 82 ${x(1)} 86 ${x(1.7)} 134 L${x(0.1)} 134 Z`}
        className={styles.numb}
      />
      <path
        d={`M${x(1.2)} 134 C${x(1.6)} 134 ${x(1.8)} 66 ${x(2.25)} 62 C${x(2.6)} 62 ${x(2.75)} 134 ${x(2.95)} 134 Z`}
        className={styles.sore}
      />
      <path
        d={`M${x(1.5)} 134 C${x(2.4)} 130 ${x(2.7)} 92 ${x(3.3)} 84 C${x(3.55)} 81 ${x(3.75)} 96 ${x(3.95)} 112`}
        className={styles.ease}
      />
      <line x1="4" x2="356" y1="134" y2="134" className={styles.axis} />
      {[4.15, 4.5, 4.85].map((visit) => (
        <g key={visit} className={styles.visit}>
          <line x1={x(visit)} x2={x(visit)} y1="114" y2="142" />
          <circle cx={x(visit)} cy="112" r="6" />
        </g>
      ))}
      <text x={x(0.12)} y="74">
        {words.after.numb}
      </text>
      <text x={x(2.45)} y="50" textAnchor="middle">
        {words.after.soreness}
      </text>
      <text x={x(5)} y="24" textAnchor="end" className={styles.eased}>
        {words.after.ease}
      </text>
      <text x={x(5)} y="66" textAnchor="end" className={styles.visits}>
        {words.after.gap}
      </text>
      {STAGES.after.map((stage, i) => (
        <text
          key={stage}
          x={x(i + 0.5)}
          y="160"
          textAnchor="middle"
          className={i === at ? styles.chosen : undefined}
        >
          {words.stage[stage]}
        </text>
      ))}
    </svg>
  );
}
