import type { ContentBundle } from '../../core/content/bundle.ts';
import type { SkinKey } from '../../core/model/skin-places.ts';
import { toggleArea } from '../../state/painter-stores.ts';
import { pointAt } from '../../state/stores.ts';
import hatch from '../parts/hatch.module.css';
import { areaName } from './area-names.ts';
import styles from './pain.module.css';
import { usePainWords } from './use-pain-words.ts';

/** What is painted, each with a button that erases it. */
export function PaintedChips({ painted, content }: { painted: readonly SkinKey[]; content: ContentBundle }) {
  const words = usePainWords();
  return (
    <ul className={styles.chips} aria-label={words.painted}>
      {painted.map((key) => {
        const name = areaName(key, content, words);
        return (
          <li key={key}>
            <button
              type="button"
              aria-label={words.remove(name)}
              onClick={(event) => {
                leaveFor(event.currentTarget);
                toggleArea(key);
              }}
              onPointerEnter={() => pointAt(key)}
              onPointerLeave={() => pointAt(undefined)}
              onFocus={() => pointAt(key)}
              onBlur={() => pointAt(undefined)}
            >
              <span className={hatch.hatch} aria-hidden="true" />
              <span>{name}</span>
              <span aria-hidden="true" className={styles.cross} />
            </button>
          </li>
        );
      })}
    </ul>
  );
}

/** A button that goes away hands the focus to its neighbour, the last one to the heading of the page. */
function leaveFor(button: HTMLElement): void {
  if (document.activeElement !== button) return;
  const item = button.closest('li');
  const next = item?.nextElementSibling ?? item?.previousElementSibling;
  (next?.querySelector('button') ?? document.querySelector<HTMLElement>('#text h1'))?.focus();
}
