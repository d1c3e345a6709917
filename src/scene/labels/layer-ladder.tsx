import type { Tag } from '../../domain/labels/tag.ts';
import { useFilm } from '../../state/hooks.ts';
import styles from './overlay.module.css';

/** Height of a rung, and how wide the ladder may be, CSS pixels: beside a text, and where it is read from the back row. */
const SIZES = { usual: { rung: 30, wide: 380 }, large: { rung: 42, wide: 410 } } as const;
/** Where the ladder begins, and its padding below, CSS pixels. */
const TOP = 60;
const PADDING = 8;

const sizesOf = (presented: boolean) => SIZES[presented ? 'large' : 'usual'];

/** The corner of the picture that a ladder of so many rungs takes once all are there, CSS pixels. */
export const ladderRect = (rungs: number, presented: boolean) => {
  const { rung, wide } = sizesOf(presented);
  return { left: 0, right: wide, top: TOP, bottom: TOP + rungs * rung + PADDING };
};

/** The layers that the tip has come to, skin first, in a corner of the picture: beside the needle there is room for one name. */
export function LayerLadder({ layers, presented }: { layers: readonly Tag[]; presented: boolean }) {
  const passed = useFilm(({ t }) => layers.filter(({ from = 0 }) => t >= from - 0.001).length);
  if (layers.length === 0) return null;
  const { rung, wide } = sizesOf(presented);
  // Names keep off it also where a long one takes two lines.
  return (
    <ol className={styles.ladder} style={{ insetBlockStart: TOP, maxInlineSize: wide }} data-over-picture="">
      {layers.slice(0, passed).map(({ key, text }, i) => (
        <li key={key} style={{ minBlockSize: rung }} data-now={i === passed - 1 || undefined}>
          {text.replace(/ mm$/, '\u00a0mm')}
        </li>
      ))}
    </ol>
  );
}
