import { useId } from 'react';
import type { Side } from '../../../core/ids.ts';
import { type Line, pathData, placesOf } from '../../../core/model/body-map.ts';
import type { Still, Stills } from '../../../core/model/stills.ts';
import { useExplorer } from '../../../state/hooks.ts';
import styles from './stills.module.css';

interface StillsProps {
  exercise: string;
  version?: string | undefined;
  /** On a card, where only the posture that is held has room; as large as it is printed; or start and hold of a plan, on both. */
  size: 'card' | 'sheet' | 'plan';
  /** The side that it is done on; the one that is looked at if left out. */
  side?: Side | undefined;
  drawings: Stills;
}

/** Where not the first turning point is what an exercise is for. */
const HELD: Readonly<Record<string, number>> = { 'cat-stretch': 2 };

/** An exercise as drawings: of a card the posture that is held, on a sheet all from the start on. */
export default function ExerciseStills({ exercise, version, size, side, drawings }: StillsProps) {
  const seen = useExplorer((s) => s.view.side);
  const known = drawings.stills[exercise];
  const all = (version && known?.[version]) || known?.usual;
  if (!all?.length) return null;
  const held = all[HELD[exercise] ?? 1] ?? all[0]!;
  const shown = size === 'card' ? [held] : size === 'plan' ? [...new Set([all[0]!, held])] : all;
  return (
    <span className={styles[size]} data-stills={size} aria-hidden="true">
      {shown.map((still) => (
        <Drawing
          key={JSON.stringify(still.box) + still.figure.join()}
          still={still}
          left={(side ?? seen) === 'left'}
        />
      ))}
    </span>
  );
}

const curves = (lines: readonly Line[], closed: boolean): string =>
  lines.map((line) => pathData(line, closed)).join('');
const straight = (lines: readonly Line[]): string =>
  lines
    .map(
      (line) =>
        `${placesOf(line)
          .map(([x, y], i) => `${i ? 'L' : 'M'}${x} ${y}`)
          .join('')}Z`,
    )
    .join('');

/** What is drawn for the right side is mirrored for the left. */
function Drawing({ still, left }: { still: Still; left: boolean }) {
  const hatch = useId();
  const [x, y, width, height] = still.box;
  return (
    <svg viewBox={still.box.join(' ')} aria-hidden="true">
      <defs>
        <pattern id={hatch} width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <path className={styles.hatch} d="M0 0V7" />
        </pattern>
        <clipPath id={`${hatch}in`}>
          <rect x={x} y={y} width={width} height={height} />
        </clipPath>
      </defs>
      <g
        clipPath={`url(#${hatch}in)`}
        transform={left ? `translate(${2 * x + width} 0) scale(-1 1)` : undefined}
      >
        {still.props.map((prop) => (
          <path key={prop.join()} className={styles.prop} d={straight([prop])} />
        ))}
        <path className={styles.before} d={curves(still.before, true)} />
        <path className={styles.figure} d={curves(still.figure, true)} />
        <path className={styles.muscle} d={curves(still.muscles, true)} fill={`url(#${hatch})`} />
        <path className={styles.mouth} d={curves(still.mouth, true)} />
        <path className={styles.pen} d={curves(still.pen, false)} />
        {still.arrows.map((arrow) => (
          <g key={arrow.join()}>
            <path className={styles.rim} d={curves([arrow], false)} />
            <path className={styles.arrow} d={curves([arrow], false)} />
            <path className={styles.head} d={headOf(arrow)} />
          </g>
        ))}
      </g>
    </svg>
  );
}

/** How far the way is looked back on, and how long and wide the head of an arrow is; units of the drawing. */
const [BACK, LONG, WIDE] = [8, 13, 8];

/** The head of an arrow, at the end of its way. */
function headOf(line: Line): string {
  const places = placesOf(line);
  const [x, y] = places.at(-1)!;
  const from = places.findLast(([px, py]) => Math.hypot(x - px, y - py) > BACK) ?? places[0]!;
  const turn = Math.atan2(y - from[1], x - from[0]);
  const at = (along: number, aside: number): string => {
    const [c, s] = [Math.cos(turn), Math.sin(turn)];
    return `${(x + along * c - aside * s).toFixed(1)} ${(y + along * s + aside * c).toFixed(1)}`;
  };
  return `M${at(LONG - 4, 0)}L${at(-4, WIDE)}L${at(-4, -WIDE)}Z`;
}
