import type { ExerciseId } from '../../core/ids.ts';
import { hasSides } from '../../domain/exercise/symmetry.ts';
import { pickedView } from '../../domain/script/cards.ts';
import { isFull, type Picks, pickOf, sidePick, togglePick } from '../../domain/script/picks.ts';
import { replaceView } from '../../state/stores.ts';
import { LaterStills } from '../exercise/stills/later-stills.tsx';
import styles from './script.module.css';
import { useScriptWords } from './use-script-words.ts';
import type { Talk } from './use-talk.ts';

const SIDES = ['right', 'both', 'left'] as const;

/** The exercises of the point as large tiles: a tap chooses one, and the body does it. */
export function ExerciseTiles({ view, exercises, picks }: Pick<Talk, 'view' | 'exercises' | 'picks'>) {
  const words = useScriptWords();
  const full = isFull(picks);
  const take = (to: Picks, shown?: ExerciseId) => replaceView(pickedView(view, to, shown));
  return (
    <>
      <p className={styles.count} role="status">
        {full ? words.full : picks.length > 0 ? words.chosen(picks.length) : words.choose}
      </p>
      <ul className={styles.tiles}>
        {exercises.map(({ id, name }) => {
          const side = pickOf(picks, id);
          const closed = full && !side;
          return (
            <li key={id} data-tile={id} data-chosen={side !== undefined || undefined}>
              <button
                type="button"
                className={styles.tile}
                aria-pressed={side !== undefined}
                aria-disabled={closed || undefined}
                onClick={() => !closed && take(togglePick(picks, id), side ? undefined : id)}
              >
                <LaterStills exercise={id} size="card" />
                <strong>{name}</strong>
                <span className={styles.tick} aria-hidden="true" />
              </button>
              {side && hasSides(id) && (
                <fieldset className={styles.sides} aria-label={name}>
                  {SIDES.map((one) => (
                    <button
                      key={one}
                      type="button"
                      aria-pressed={side === one}
                      onClick={() => take(sidePick(picks, id, one))}
                    >
                      {words.sides[one]}
                    </button>
                  ))}
                </fieldset>
              )}
            </li>
          );
        })}
      </ul>
    </>
  );
}
