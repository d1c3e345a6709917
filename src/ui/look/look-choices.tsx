import { PEELS } from '../../domain/look/peel.ts';
import { useExplorer } from '../../state/hooks.ts';
import { changeLook, commandCamera } from '../../state/stores.ts';
import type { CameraCommand } from '../../state/viewport/viewport.ts';
import { Choice } from '../parts/choice.tsx';
import { useWords } from '../parts/use-words.ts';
import styles from './look.module.css';

/** The outermost layer that is shown. */
export function PeelChoice() {
  const words = useWords().look;
  const peel = useExplorer((s) => s.view.options.peel);
  return (
    <Choice
      name={words.layers}
      value={peel ?? 'auto'}
      options={[
        { value: 'auto' as const, label: words.auto },
        ...PEELS.map((value) => ({ value, label: words.peel[value] })),
      ]}
      choose={(value) => changeLook({ peel: value === 'auto' ? undefined : value })}
    />
  );
}

/** Which names stand in the picture. */
export function LabelChoice() {
  const words = useWords().look;
  const labels = useExplorer((s) => s.view.options.labels);
  return (
    <Choice
      name={words.labels}
      value={labels ?? 'points'}
      options={(['off', 'points', 'muscles'] as const).map((value) => ({ value, label: words.label[value] }))}
      choose={(value) => changeLook({ labels: value === 'points' ? undefined : value })}
    />
  );
}

/** Marks and patterns of one side, or of both. */
export function SidesChoice() {
  const words = useWords().look;
  const sides = useExplorer((s) => s.view.options.sides);
  return (
    <Choice
      name={words.sides}
      value={sides ?? 'one'}
      options={(['one', 'both'] as const).map((value) => ({ value, label: words.side[value] }))}
      choose={(value) => changeLook({ sides: value === 'one' ? undefined : value })}
    />
  );
}

const VIEWS: readonly CameraCommand[] = ['front', 'back', 'left', 'right'];

/** The four sides that the body can be looked at from. */
export function ViewButtons() {
  const words = useWords();
  return (
    <section className={styles.row} aria-label={words.look.views}>
      <h3>{words.look.views}</h3>
      {VIEWS.map((name) => (
        <button key={name} type="button" onClick={() => commandCamera(name)}>
          {words.camera[name]}
        </button>
      ))}
    </section>
  );
}
