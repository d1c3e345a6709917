import { useState } from 'react';
import type { ContentBundle } from '../../core/content/bundle.ts';
import { lookup } from '../../core/content/lookup.ts';
import { asId, type MuscleId, SIDES, type Side } from '../../core/ids.ts';
import { useExplorer } from '../../state/hooks.ts';
import { markMuscle } from '../../state/marker-stores.ts';
import { Choice } from '../parts/choice.tsx';
import { useMarksWords } from '../parts/use-marks-words.ts';
import { useWords } from '../parts/use-words.ts';
import styles from './marks.module.css';

/** A mark without a tap: a muscle and a side; it begins at a common site and is moved by the keys. */
export function AddMark({ content }: { content: ContentBundle }) {
  const words = useMarksWords();
  const { side: sides } = useWords();
  const view = useExplorer((s) => s.view);
  const [muscle, setMuscle] = useState<MuscleId>();
  const [side, setSide] = useState<Side>(view.side);
  const first = view.muscle ?? lookup(content).region(view.region)?.muscles[0] ?? content.muscles[0]!.id;
  const chosen = muscle ?? first;
  return (
    <fieldset className={styles.add}>
      <legend>{words.add}</legend>
      <label>
        <span>{words.muscle}</span>
        <select value={chosen} onChange={(event) => setMuscle(asId<MuscleId>(event.target.value))}>
          {content.regions.map(({ id, name, muscles }) => (
            <optgroup key={id} label={name}>
              {muscles.map((own) => (
                <option key={own} value={own}>
                  {lookup(content).muscle(own)?.name ?? own}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
      </label>
      <Choice
        name={sides.name}
        options={SIDES.map((value) => ({ value, label: sides[value] }))}
        value={side}
        choose={setSide}
      />
      <div className={styles.keys}>
        {/* The second half of a double press is no second mark. */}
        <button
          type="button"
          onClick={({ detail }) => detail <= 1 && void markMuscle(chosen, side)}
          data-do="put"
        >
          {words.put}
        </button>
      </div>
    </fieldset>
  );
}
