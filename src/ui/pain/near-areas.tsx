import type { Side } from '../../core/ids.ts';
import { limbShot, NEAR_LIMBS } from '../../domain/pain/paint/limb-shot.ts';
import { keysOf } from '../../domain/pain/painted.ts';
import { trunkParts } from '../../domain/pain/trunk-parts.ts';
import { useExplorer, usePaint, useViewport } from '../../state/hooks.ts';
import { closeUp, setTurning } from '../../state/stores.ts';
import styles from './near-areas.module.css';
import { usePainWords } from './use-pain-words.ts';

const SIDES: readonly Side[] = ['left', 'right'];

/** Brings each part of the body near enough to paint on: the trunk's by their areas, the limbs to the fingers and toes. */
export function NearAreas() {
  const words = usePainWords().near;
  const content = useExplorer((s) => s.content);
  const sense = usePaint((s) => s.sense);
  // The flat map has them always.
  const limbs = useViewport(
    (s) => !s.index || s.index.files.some(({ name }) => name.startsWith('skin-limbs')),
  );
  if (!content) return null;
  const nameOf = (part: string): string => content.regions.find(({ id }) => id === part)?.name ?? words.back;
  return (
    <section className={styles.near} aria-label={words.name}>
      {trunkParts(content).map(({ part, areas }) => (
        <button key={part} type="button" onClick={() => uncovered(() => closeUp(areas.flatMap(keysOf)))}>
          {nameOf(part)}
        </button>
      ))}
      {limbs &&
        sense &&
        NEAR_LIMBS.flatMap((limb) =>
          SIDES.map((side) => (
            <button
              key={`${limb} ${side}`}
              type="button"
              onClick={() => uncovered(() => closeUp([], limbShot(sense, limb, side)))}
            >
              {words.limbs[limb][side]}
            </button>
          )),
        )}
    </section>
  );
}

/** These buttons lie over what they bring near: they fold up, and the one that opens them has the focus. */
function uncovered(bring: () => void): void {
  bring();
  setTurning(false);
  document.querySelector<HTMLElement>('[aria-controls="turn"]')?.focus();
}
