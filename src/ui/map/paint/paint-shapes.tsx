import { useId, useMemo } from 'react';
import { type AreaKey, type Side, splitSided } from '../../../core/ids.ts';
import type { BodyMap, Face } from '../../../core/model/body-map.ts';
import { brushPath, limbPath } from '../../../domain/map/map-paint.ts';
import { strokePath } from '../../../domain/map/map-strokes.ts';
import { LIMB_COVER } from '../../../domain/pain/paint/limb-cover.ts';
import { limbOf } from '../../../domain/pain/paint/limb-shot.ts';
import { isBrush, type Paint } from '../../../domain/pain/paint/paint.ts';
import type { SkinStroke } from '../../../domain/pain/strokes.ts';
import { usePaint } from '../../../state/hooks.ts';
import type { BodyShape } from '../../../state/kept/saved-settings.ts';
import styles from '../body-map.module.css';
import { drawn, onSide, SILENT } from '../paths.ts';

interface Props {
  paint: Paint;
  /** The pattern that is shown beside it: where both are the hatch is crossed. */
  strokes: readonly SkinStroke[];
  map: BodyMap;
  face: Face;
  shape: BodyShape;
  /** CSS pixels of a millimetre. */
  scale: number;
}

/** Distance of the lines of the hatch, CSS pixels. */
const HATCH = 6.5;
/** How much of its soft edge belongs to a stroke of a pattern. */
const SOFT = 0.6;

interface Shape {
  kind: Paint[number]['kind'];
  d: string;
  width: number;
  side?: Side;
}

/** What is painted, as it was painted: hatched; what was erased later is cut out of it. */
export function PaintShapes({ paint, strokes, map, face, shape, scale }: Props) {
  const id = useId();
  const sense = usePaint((s) => s.sense);
  const marks = useMemo(
    () =>
      paint.flatMap((mark): Shape[] => {
        if (isBrush(mark)) {
          const d = sense ? brushPath(mark, sense, face, shape) : '';
          return d ? [{ kind: mark.kind, d, width: mark.radius * 2 }] : [];
        }
        if (limbOf(mark.key)) {
          const d = sense ? limbPath(mark.key, sense, face, shape) : '';
          return d ? [{ kind: 'paint', d, width: LIMB_COVER * 2000 }] : [];
        }
        const { id: area, side } = splitSided(mark.key as AreaKey);
        const patch = map.areas[area]?.[face];
        const d = patch ? drawn(patch.outline, true) : '';
        // What crosses the midline has both sides.
        const sides = side ? [side] : (['right', 'left'] as const);
        return d ? sides.map((on) => ({ kind: 'area', d, width: 0, side: on })) : [];
      }),
    [paint, sense, face, shape, map],
  );
  const pattern = useMemo(
    () =>
      strokes.flatMap((stroke) => {
        const d = strokePath(stroke, face, shape);
        return d ? [{ d, width: 2000 * (stroke.core + stroke.soft * SOFT) }] : [];
      }),
    [strokes, face, shape],
  );
  if (marks.length === 0) return null;
  const step = HATCH / scale;
  const { left, right, top, bottom } = map.whole;
  const box = { x: left, y: top, width: right - left, height: bottom - top };
  const shapes = marks.map(({ kind, d, width, side }, i) =>
    kind === 'area' ? (
      <path
        // biome-ignore lint/suspicious/noArrayIndexKey: marks have an order and nothing else
        key={i}
        transform={onSide(side ?? 'right')}
        d={d}
        className={styles.maskArea}
      />
    ) : (
      <path
        // biome-ignore lint/suspicious/noArrayIndexKey: marks have an order and nothing else
        key={i}
        d={d}
        className={kind === 'erase' ? styles.maskCut : styles.maskStroke}
        strokeWidth={width}
      />
    ),
  );
  return (
    <g className={styles.painted} {...SILENT}>
      <defs>
        <clipPath id={`${id}-figure`}>
          <path d={drawn(map.figures[shape][face].outline, true)} />
        </clipPath>
        <mask id={`${id}-paint`} maskUnits="userSpaceOnUse" {...box}>
          {shapes}
        </mask>
        <mask id={`${id}-pattern`} maskUnits="userSpaceOnUse" {...box}>
          {pattern.map(({ d, width }) => (
            <path key={d} d={d} className={styles.maskStroke} strokeWidth={width} />
          ))}
        </mask>
        <pattern
          id={`${id}-lines`}
          width={step}
          height={step}
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <rect className={styles.blush} width={step} height={step} />
          <rect className={styles.paintLine} width={step * 0.3} height={step} />
        </pattern>
        <pattern
          id={`${id}-other`}
          width={step}
          height={step}
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(-45)"
        >
          <rect className={styles.paintLine} width={step * 0.3} height={step} />
        </pattern>
      </defs>
      <g clipPath={`url(#${id}-figure)`}>
        <g mask={`url(#${id}-paint)`}>
          <rect {...box} fill={`url(#${id}-lines)`} />
          {pattern.length > 0 && (
            <g mask={`url(#${id}-pattern)`}>
              <rect {...box} fill={`url(#${id}-other)`} />
            </g>
          )}
        </g>
      </g>
    </g>
  );
}
