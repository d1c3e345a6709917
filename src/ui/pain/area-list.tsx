import type { BodyPart, ContentBundle, SkinAreaContent } from '../../core/content/bundle.ts';
import { type AreaKey, splitSided } from '../../core/ids.ts';
import { keysOf } from '../../domain/pain/painted.ts';
import { closeUp, pointAt, toggleArea, turnTo } from '../../state/stores.ts';
import panel from '../parts/panel.module.css';
import { useWords } from '../parts/use-words.ts';
import styles from './pain.module.css';

/** Every area by name, by part of the body, with a button for each side: paints what a finger paints on the body. */
export function AreaList({ painted, content }: { painted: readonly AreaKey[]; content: ContentBundle }) {
  const words = useWords();
  const parts = [...new Set(content.skinAreas.map((a) => a.part))];
  return (
    <section aria-labelledby="areas-by-name" className={styles.names}>
      <h2 id="areas-by-name">{words.pain.byName}</h2>
      <p className={styles.note}>{words.pain.byNameHint}</p>
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
  painted: readonly AreaKey[];
  content: ContentBundle;
}

function Part({ part, areas, painted, content }: PartProps) {
  const words = useWords();
  const count = areas.flatMap(keysOf).filter((key) => painted.includes(key)).length;
  return (
    <details
      className={panel.fold}
      onToggle={(event) => {
        if (event.currentTarget.open) closeUp(areas.flatMap(keysOf));
      }}
    >
      <summary>
        <span>{words.pain.parts[part]}</span>
        {count > 0 && <span className={styles.count}>{count}</span>}
      </summary>
      <ul className={styles.areas}>
        {areas.map((area) => (
          <li key={area.id}>
            <span>{content.areas[area.id]}</span>
            <span className={styles.sides}>
              {keysOf(area).map((key) => {
                const { side } = splitSided(key);
                const shown = side ? words.side[side] : words.pain.middle;
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
