import type { Tag } from '../../domain/labels/tag.ts';
import { useFilm } from '../../state/hooks.ts';
import styles from './overlay.module.css';

/** Height of a rung, where the ladder begins, and how wide it may be, CSS pixels. */
const RUNG = 30;
const TOP = 60;
const WIDE = 380;

/** The corner of the picture that a ladder of so many rungs takes, CSS pixels. */
export const ladderRect = (rungs: number) => ({ left: 0, right: WIDE, top: TOP, bottom: TOP + rungs * RUNG });

/** The layers that the tip has come to, skin first, in a corner of the picture: beside the needle there is room for one name. */
export function LayerLadder({ layers }: { layers: readonly Tag[] }) {
  const passed = useFilm(({ t }) => layers.filter(({ from = 0 }) => t >= from - 0.001).length);
  if (layers.length === 0) return null;
  return (
    <ol className={styles.ladder} style={{ insetBlockStart: TOP, maxInlineSize: WIDE }}>
      {layers.slice(0, passed).map(({ key, text }, i) => (
        <li key={key} style={{ minBlockSize: RUNG }} data-now={i === passed - 1 || undefined}>
          {text}
        </li>
      ))}
    </ol>
  );
}
