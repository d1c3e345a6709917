import { sided } from '../../core/ids.ts';
import type { BodyMap, Face } from '../../core/model/body-map.ts';
import type { MapPoint } from '../../domain/map/map-picture.ts';
import { useExplorer } from '../../state/hooks.ts';
import { href } from '../../state/place/explorer.ts';
import { setHover } from '../../state/stores.ts';
import { useWords } from '../parts/use-words.ts';
import styles from './body-map.module.css';
import { placed } from './paths.ts';

interface Props {
  points: readonly MapPoint[];
  map: BodyMap;
  face: Face;
  /** CSS pixels of a millimetre. */
  scale: number;
}

/** Half the size that a finger needs, and radius of the mark, CSS pixels. */
const FINGER = 22;
const MARK = 7;

/** The common sites that a face shows; around each mark an unseen circle takes the finger. */
export function PointLinks({ points, map, face, scale }: Props) {
  const words = useWords();
  const hover = useExplorer((s) => (s.hover?.kind === 'point' ? s.hover : undefined));
  return points.map(({ id, name, chosen, side, to }) => {
    const point = map.points[id];
    if (!point?.faces.includes(face)) return null;
    const [cx, cy] = placed(point.at, face, side);
    const label = words.map.sided(name, words.side[side]);
    return (
      <a
        key={sided(id, side)}
        className={styles.point}
        data-chosen={chosen || undefined}
        data-lit={hover?.id === id || undefined}
        data-point={id}
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
  });
}
