import type { BodyMap, Face } from '../../../core/model/body-map.ts';
import type { MapArea } from '../../../domain/map/map-picture.ts';
import { usePaint } from '../../../state/hooks.ts';
import styles from '../body-map.module.css';
import { drawn, onSide, SILENT } from '../paths.ts';

interface Props {
  areas: readonly MapArea[];
  map: BodyMap;
  face: Face;
}

/** The areas by which what is painted is named: the one that is pointed at is outlined. For keys and screen readers the page has them as a list. */
export function PaintAreas({ areas, map, face }: Props) {
  const pointed = usePaint((s) => s.pointed);
  return (
    <g className={styles.areas} {...SILENT}>
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
            />
          )
        );
      })}
    </g>
  );
}
