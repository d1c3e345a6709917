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
  const nameOf = (id: string) => content?.muscles.find((m) => m.id === id)?.name;
  const { only, hide, fade } = view.options;
  const entry = view.muscle && `${view.muscle}.${view.side}`;
  const name = view.muscle && nameOf(view.muscle);
  const gone = [...new Set([...(hide ?? []), ...(fade ?? [])])];
  return (
    <>
      {entry && name && (
        <section className={styles.row} aria-label={words.around.look.structure(name)}>
          <h3>{words.around.look.structure(name)}</h3>
          <button
            type="button"
            aria-pressed={only === entry}
            onClick={() => changeLook({ only: only === entry ? undefined : entry })}
          >
            {words.around.look.only}
          </button>
          {(['fade', 'hide'] as const).map((how) => (
            <button
              key={how}
              type="button"
              aria-pressed={view.options[how]?.includes(entry) ?? false}
              onClick={() => changeLook({ [how]: toggled(view.options[how], entry) })}
            >
              {words.around.look[how]}
            </button>
          ))}
        </section>
      )}
      {gone.length > 0 && (
        <section className={styles.row} aria-label={words.around.look.changed}>
          <h3>{words.around.look.changed}</h3>
          {gone.map((id) => {
            const [structure = '', side] = id.split('.');
            const label = nameOf(structure) ?? structure.replaceAll('-', ' ');
            const sided = side === 'left' || side === 'right' ? `${label}, ${words.side[side]}` : label;
            const without = (list: readonly string[] | undefined) =>
              list?.includes(id) ? toggled(list, id) : list;
            return (
              <button
                key={id}
                type="button"
                onClick={() => changeLook({ hide: without(hide), fade: without(fade) })}
              >
                {words.around.look.showAgain(sided)}
              </button>
            );
          })}
        </section>
      )}
    </>
  );
}
