import { sided } from '../../core/ids.ts';
import type { BodyMap, Face } from '../../core/model/body-map.ts';
import type { MapMuscle } from '../../domain/map/map-picture.ts';
import { useExplorer } from '../../state/hooks.ts';
import { href } from '../../state/place/explorer.ts';
import { setHover } from '../../state/stores.ts';
import { useWords } from '../parts/use-words.ts';
import styles from './body-map.module.css';
import { tapped } from './marked/tap-muscle.ts';
import { drawn, onSide, SILENT } from './paths.ts';

interface Props {
  muscles: readonly MapMuscle[];
  map: BodyMap;
  face: Face;
}

/** The muscles that a face shows, the deep ones under the others; each leads to itself. */
export function MuscleLinks({ muscles, map, face }: Props) {
  const words = useWords();
  const marking = useExplorer((s) => s.view.options.marks !== undefined);
  const hover = useExplorer((s) => (s.hover?.kind === 'muscle' ? s.hover : undefined));
  return muscles.map(({ id, name, side, state, role, to }) => {
    const patch = map.muscles[id]?.[face];
    if (!patch) return null;
    const plain = words.map.sided(name, words.side[side]);
    const label = role ? `${plain}: ${words.map.roles[role]}` : plain;
    const shape = (
      <g transform={onSide(side)}>
        <path d={drawn(patch.outline, true)} />
        {patch.lines && <path className={styles.fibres} d={drawn(patch.lines, false)} />}
      </g>
    );
    // What is asked for has no name, and none of its own marks.
    if (!to)
      return (
        <g key={sided(id, side)} className={styles.muscle} data-state={state} {...SILENT}>
          {shape}
        </g>
      );
    return (
      <a
        key={sided(id, side)}
        className={styles.muscle}
        data-state={state}
        data-role={role}
        data-lit={(hover?.id === id && hover.side === side) || undefined}
        data-muscle={id}
        href={href(to)}
        aria-label={label}
        aria-current={state === 'chosen' ? 'true' : undefined}
        onClick={(event) => marking && tapped(event, id, side)}
        onPointerEnter={() => setHover({ kind: 'muscle', id, side })}
        onPointerLeave={() => setHover(undefined)}
      >
        <title>{label}</title>
        {shape}
      </a>
    );
  });
}
