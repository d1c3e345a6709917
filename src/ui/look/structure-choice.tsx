import { lookup } from '../../core/content/lookup.ts';
import { type SidedKey, sided, splitSided } from '../../core/ids.ts';
import { toggled } from '../../domain/look/peel.ts';
import { useExplorer } from '../../state/hooks.ts';
import { changeLook } from '../../state/stores.ts';
import { useWords } from '../parts/use-words.ts';
import styles from './look.module.css';

/** Shows the chosen muscle alone, faintly or not at all, and lists what was hidden so that it can be had back. */
export function ChosenMuscle() {
  const words = useWords();
  const view = useExplorer((s) => s.view);
  const content = useExplorer((s) => s.content);
  const nameOf = (id: string) => lookup(content).muscle(id)?.name;
  const { only, hide, fade } = view.options;
  const entry = view.muscle && sided(view.muscle, view.side);
  const name = view.muscle && nameOf(view.muscle);
  const gone = [...new Set([...(hide ?? []), ...(fade ?? [])])];
  return (
    <>
      {entry && name && (
        <section className={styles.row} aria-label={words.look.structure(name)}>
          <h3>{words.look.structure(name)}</h3>
          <button
            type="button"
            aria-pressed={only === entry}
            onClick={() => changeLook({ only: only === entry ? undefined : entry })}
          >
            {words.look.only}
          </button>
          {(['fade', 'hide'] as const).map((how) => (
            <button
              key={how}
              type="button"
              aria-pressed={view.options[how]?.includes(entry) ?? false}
              onClick={() => changeLook({ [how]: toggled(view.options[how], entry) })}
            >
              {words.look[how]}
            </button>
          ))}
        </section>
      )}
      {gone.length > 0 && (
        <section className={styles.row} aria-label={words.look.changed}>
          <h3>{words.look.changed}</h3>
          {gone.map((id) => {
            const { id: structure, side } = splitSided(id);
            const label = nameOf(structure) ?? structure.replaceAll('-', ' ');
            const named = side ? `${label}, ${words.side[side]}` : label;
            const rest = (list: readonly SidedKey[] | undefined) =>
              list?.includes(id) ? toggled(list, id) : list;
            return (
              <button
                key={id}
                type="button"
                onClick={() => changeLook({ hide: rest(hide), fade: rest(fade) })}
              >
                {words.look.showAgain(named)}
              </button>
            );
          })}
        </section>
      )}
    </>
  );
}
