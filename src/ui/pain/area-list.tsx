import type { BodyPart, ContentBundle } from '../../core/content/bundle.ts';
import { splitSided } from '../../core/ids.ts';
import type { LimbPart, SkinKey } from '../../core/model/skin-places.ts';
import { keysOf, limbKeysOf } from '../../domain/pain/painted.ts';
import { bringNear, toggleArea, turnTo } from '../../state/painter-stores.ts';
import { closeUp, pointAt } from '../../state/stores.ts';
import panel from '../parts/panel.module.css';
import { useWords } from '../parts/use-words.ts';
import styles from './pain.module.css';
import { usePainWords } from './use-pain-words.ts';

/** The parts of limbs beyond the areas, under the part of the body that leads to them. */
const LIMBS: Partial<Record<BodyPart, readonly LimbPart[]>> = {
  shoulder: ['elbow', 'forearm', 'hand'],
  leg: ['knee', 'shin', 'calf', 'foot'],
};

/** Every area and part of a limb by name, by part of the body, with a button for each side: paints what a finger paints on the body. */
export function AreaList({ painted, content }: { painted: readonly SkinKey[]; content: ContentBundle }) {
  const words = usePainWords();
  const parts = [...new Set(content.skinAreas.map((a) => a.part))];
  return (
    <section aria-labelledby="areas-by-name" className={styles.names}>
      <h2 id="areas-by-name">{words.byName}</h2>
      <p className={styles.note}>{words.byNameHint}</p>
      {parts.map((part) => (
        <Part key={part} part={part} painted={painted} content={content} />
      ))}
    </section>
  );
}

interface PartProps {
  part: BodyPart;
  painted: readonly SkinKey[];
  content: ContentBundle;
}

function Part({ part, painted, content }: PartProps) {
  const words = useWords();
  const pain = usePainWords();
  const areas = content.skinAreas.filter((a) => a.part === part);
  const rows = [
    ...areas.map((area) => ({ id: area.id, name: content.areas[area.id], keys: keysOf(area) })),
    ...(LIMBS[part] ?? []).map((limb) => ({ id: limb, name: pain.limbs[limb], keys: limbKeysOf(limb) })),
  ];
  const count = rows.flatMap(({ keys }) => keys).filter((key) => painted.includes(key)).length;
  return (
    <details
      className={panel.fold}
      onToggle={(event) => {
        if (event.currentTarget.open) closeUp(areas.flatMap(keysOf));
      }}
    >
      <summary>
        <span>{pain.parts[part]}</span>
        {count > 0 && <span className={styles.count}>{count}</span>}
      </summary>
      <ul className={styles.areas}>
        {rows.map(({ id, name, keys }) => (
          <li key={id}>
            <span>{name}</span>
            <span className={styles.sides}>
              {keys.map((key) => {
                const { side } = splitSided<string>(key);
                const shown = side ? words.side[side] : pain.middle;
                return (
                  <button
                    key={key}
                    type="button"
                    aria-pressed={painted.includes(key)}
                    aria-label={`${name}: ${shown}`}
                    onClick={({ currentTarget }) => {
                      toggleArea(key);
                      // Fingers give no focus everywhere, and it may have been there before the body was turned away.
                      if (document.activeElement !== currentTarget) bringNear(key);
                    }}
                    onFocus={() => turnTo(key)}
                    onBlur={() => pointAt(undefined)}
                  >
                    {shown}
                  </button>
                );
              })}
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}
