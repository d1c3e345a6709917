import { useId } from 'react';
import type { BodyMap, Face } from '../../core/model/body-map.ts';
import type { MapArea } from '../../domain/map/map-picture.ts';
import { usePaint } from '../../state/hooks.ts';
import styles from './body-map.module.css';
import { drawn, onSide, SILENT } from './paths.ts';

interface Props {
  areas: readonly MapArea[];
  map: BodyMap;
  face: Face;
  /** CSS pixels of a millimetre. */
  scale: number;
}

/**
 * The areas that a finger or the mouse paints (`use-strokes.ts`), those painted cross-hatched. For keys and screen readers the
 * page has them as a list, as it has for the 3D body.
 */
export function PaintAreas({ areas, map, face, scale }: Props) {
  const id = useId();
  const pointed = usePaint((s) => s.pointed);
  const step = 8 / scale;
  const cross = `M0 0L${step} ${step}M${step} 0L0 ${step}`;
  return (
    <g className={styles.areas} {...SILENT}>
      <defs>
        <pattern id={id} width={step} height={step} patternUnits="userSpaceOnUse">
          <rect className={styles.blush} width={step} height={step} />
          <path className={styles.cross} d={cross} strokeWidth={1.4 / scale} />
        </pattern>
      </defs>
      {areas.map(({ key, area, side, painted }) => {
        const patch = map.areas[area]?.[face];
        return (
          patch && (
            <path
              key={key}
              className={styles.skinArea}
              data-area={key}
              data-painted={painted || undefined}
              data-lit={pointed === key || undefined}
              transform={onSide(side)}
              d={drawn(patch.outline, true)}
              fill={painted ? `url(#${id})` : undefined}
            />
          )
        );
      })}
    </g>
  );
}
