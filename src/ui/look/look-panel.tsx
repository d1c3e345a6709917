import { useState } from 'react';
import { useExplorer } from '../../state/hooks.ts';
import { href } from '../../state/place/explorer.ts';
import { Disclosure } from '../parts/disclosure.tsx';
import { useWords } from '../parts/use-words.ts';
import frame from '../parts/viewport-frame.module.css';
import styles from './look.module.css';
import { LabelChoice, PeelChoice, SidesChoice, ViewButtons } from './look-choices.tsx';
import { ChosenMuscle } from './structure-choice.tsx';
import { UndoReset } from './undo-reset.tsx';

/** How the body is looked at: a button at the top of the picture that opens layers, names, sides and views. */
export function LookPanel() {
  const words = useWords().look;
  const state = useState(false);
  const place = useExplorer((s) => href({ ...s.view, options: {} }));
  const page = useExplorer((s) => s.view.page);
  if (page === 'pain' || page === 'practice') return null;
  const button = (
    <>
      <svg viewBox="0 0 24 24" aria-hidden="true">
        <path d="M12 3l9 5-9 5-9-5zM3 12l9 5 9-5M3 16l9 5 9-5" />
      </svg>
      <span>{words.open}</span>
    </>
  );
  return (
    <section className={styles.look} aria-label={words.open}>
      <Disclosure
        state={state}
        id="look"
        className={styles.panel}
        button={{ className: frame.over, children: button, 'data-over-picture': '' }}
      >
        {(close) => (
          <>
            <PeelChoice />
            <ChosenMuscle key={place} />
            <LabelChoice />
            <SidesChoice />
            <ViewButtons />
            <UndoReset />
            <button type="button" className={styles.close} onClick={close}>
              {words.close}
            </button>
          </>
        )}
      </Disclosure>
    </section>
  );
}
