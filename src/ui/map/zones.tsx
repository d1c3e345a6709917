import { useId } from 'react';
import type { BodyMap, Face } from '../../core/model/body-map.ts';
import type { MapZone } from '../../domain/map/map-picture.ts';
import { useExplorer } from '../../state/hooks.ts';
import { href } from '../../state/place/explorer.ts';
import { setHover } from '../../state/stores.ts';
import { useWords } from '../parts/use-words.ts';
import styles from './body-map.module.css';
import { drawn, onSide, SILENT } from './paths.ts';

interface Props {
  zones: readonly MapZone[];
  map: BodyMap;
  face: Face;
  scale: number;
}

/**
 * Where pain may be felt: hatched where most people feel it, dotted where some do. Each leads to who else feels it there,
 * or is only a drawing while one paints.
 */
export function Zones({ zones, map, face, scale }: Props) {
  const words = useWords();
  const id = useId();
  const hover = useExplorer((s) => (s.hover?.kind === 'zone' ? s.hover.id : undefined));
  const step = 9 / scale;
  return (
    <g className={styles.zones}>
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
            fill={`url(#${id}-${weight})`}
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
