import type { BodyPart, ContentBundle, SkinAreaContent } from '../../core/content/bundle.ts';
import { splitSided } from '../../core/ids.ts';
import type { SkinKey } from '../../core/model/skin-places.ts';
import { keysOf } from '../../domain/pain/painted.ts';
import { toggleArea, turnTo } from '../../state/painter-stores.ts';
import { closeUp, pointAt } from '../../state/stores.ts';
import panel from '../parts/panel.module.css';
import { useWords } from '../parts/use-words.ts';
import styles from './pain.module.css';
import { usePainWords } from './use-pain-words.ts';

/** Every area by name, by part of the body, with a button for each side: paints what a finger paints on the body. */
export function AreaList({ painted, content }: { painted: readonly SkinKey[]; content: ContentBundle }) {
  const words = usePainWords();
  const parts = [...new Set(content.skinAreas.map((a) => a.part))];
  return (
    <section aria-labelledby="areas-by-name" className={styles.names}>
      <h2 id="areas-by-name">{words.byName}</h2>
      <p className={styles.note}>{words.byNameHint}</p>
      {parts.map((part) => (
        <Part
          key={part}
          part={part}
          areas={content.skinAreas.filter((a) => a.part === part)}
          painted={painted}
          content={content}
        />
      ))}
    </section>
  );
}

interface PartProps {
  part: BodyPart;
  areas: readonly SkinAreaContent[];
  painted: readonly SkinKey[];
  content: ContentBundle;
}

function Part({ part, areas, painted, content }: PartProps) {
  const words = useWords();
  const pain = usePainWords();
  const count = areas.flatMap(keysOf).filter((key) => painted.includes(key)).length;
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
        {areas.map((area) => (
          <li key={area.id}>
            <span>{content.areas[area.id]}</span>
            <span className={styles.sides}>
              {keysOf(area).map((key) => {
                const { side } = splitSided(key);
                const shown = side ? words.side[side] : pain.middle;
                return (
                  <button
                    key={key}
                    type="button"
                    aria-pressed={painted.includes(key)}
                    aria-label={`${content.areas[area.id]}: ${shown}`}
                    onClick={() => toggleArea(key)}
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
