import { useId, useMemo } from 'react';
import type { BodyMap, Face, FigureDrawing } from '../../core/model/body-map.ts';
import type { MapZone } from '../../domain/map/map-picture.ts';
import { strokePath } from '../../domain/map/map-strokes.ts';
import type { SkinStroke } from '../../domain/pain/strokes.ts';
import { useExplorer } from '../../state/hooks.ts';
import type { BodyShape } from '../../state/kept/saved-settings.ts';
import { href } from '../../state/place/explorer.ts';
import { setHover } from '../../state/stores.ts';
import { useWords } from '../parts/use-words.ts';
import styles from './body-map.module.css';
import { drawn, onSide, SILENT } from './paths.ts';

interface Props {
  zones: readonly MapZone[];
  /** Whether they are drawn themselves: where there are strokes each is outlined only while it is pointed at. */
  washed: boolean;
  map: BodyMap;
  face: Face;
  scale: number;
}

/**
 * Where pain may be felt: hatched where most people feel it, dotted where some do. Each leads to who else feels it there,
 * or is only a drawing while one paints.
 */
export function Zones({ zones, washed, map, face, scale }: Props) {
  const words = useWords();
  const id = useId();
  const hover = useExplorer((s) => (s.hover?.kind === 'zone' ? s.hover.id : undefined));
  const step = 9 / scale;
  return (
    <g className={styles.zones} data-clear={!washed || undefined}>
      <defs>
        <pattern
          id={`${id}-essential`}
          width={step}
          height={step}
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <rect className={styles.wash} width={step} height={step} />
          <rect className={styles.hatch} width={step * 0.28} height={step} />
        </pattern>
        <pattern id={`${id}-spillover`} width={step} height={step} patternUnits="userSpaceOnUse">
          <circle className={styles.hatch} cx={step / 2} cy={step / 2} r={step * 0.2} />
        </pattern>
      </defs>
      {zones.map(({ area, name, weight, sides, to }) => {
        const patch = map.areas[area]?.[face];
        if (!patch) return null;
        const drawing = sides.map((side) => (
          <path
            key={side}
            transform={onSide(side)}
            d={drawn(patch.outline, true)}
            fill={washed ? `url(#${id}-${weight})` : 'transparent'}
          />
        ));
        if (!to)
          return (
            <g key={area} className={styles.zone} data-zone={area} data-weight={weight} {...SILENT}>
              {drawing}
            </g>
          );
        return (
          <a
            key={area}
            href={href(to)}
            aria-label={words.search.contents.zone(name, words.where[weight])}
            className={styles.zone}
            data-zone={area}
            data-weight={weight}
            data-lit={hover === area || undefined}
            onFocus={() => setHover({ kind: 'zone', id: area, side: sides[0] ?? 'right' })}
            onBlur={() => setHover(undefined)}
            data-faint={(hover !== undefined && hover !== area) || undefined}
          >
            {drawing}
          </a>
        );
      })}
    </g>
  );
}

interface StrokesProps {
  strokes: readonly SkinStroke[];
  face: Face;
  shape: BodyShape;
  drawing: FigureDrawing;
  scale: number;
}

/** The wash as layers over each other, each even where strokes meet: how much of the soft edge it holds, and how dense it is. */
const LAYERS = [
  [0.84, 0.1],
  [0.7, 0.11],
  [0.56, 0.12],
  [0.42, 0.13],
  [0.3, 0.14],
  [0.18, 0.15],
  [0.06, 0.16],
] as const;
/** How much of the soft edge has dots. */
const DOTTED = 0.5;
/** Distance of the dots, CSS pixels. */
const STEP = 8;

/** Where pain is taught to be felt, as on the body in 3D: a wash for most people, dots for some. The links over it say it. */
export function PainStrokes({ strokes, face, shape, drawing, scale }: StrokesProps) {
  const id = useId();
  const step = STEP / scale;
  const paths = useMemo(
    () =>
      strokes.map((stroke) => ({ stroke, d: strokePath(stroke, face, shape) })).filter(({ d }) => d !== ''),
    [strokes, face, shape],
  );
  const some = paths.filter(({ stroke }) => stroke.weight === 'spillover');
  const most = paths.filter(({ stroke }) => stroke.weight === 'essential');
  const width = ({ core, soft }: SkinStroke, share: number) => 2000 * (core + soft * share);
  return (
    <g className={styles.strokes} clipPath={`url(#${id}-figure)`} {...SILENT}>
      <clipPath id={`${id}-figure`}>
        <path d={drawn(drawing.outline, true)} />
      </clipPath>
      <pattern
        id={`${id}-dots`}
        width={step}
        height={step}
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(30)"
      >
        <circle className={styles.hatch} cx={step / 2} cy={step / 2} r={step * 0.22} />
      </pattern>
      {some.map(({ stroke, d }) => (
        <path key={d} d={d} stroke={`url(#${id}-dots)`} strokeWidth={width(stroke, DOTTED)} />
      ))}
      {LAYERS.map(([share, opacity]) => (
        <g key={share} className={styles.stain} opacity={opacity}>
          {most
            .filter(({ stroke }) => share > 0.2 || stroke.depth === 1)
            .map(({ stroke, d }) => (
              <path key={d} d={d} strokeWidth={width(stroke, share)} />
            ))}
        </g>
      ))}
    </g>
  );
}
