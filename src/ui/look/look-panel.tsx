import { useRef, useState } from 'react';
import { useExplorer } from '../../state/hooks.ts';
import { href } from '../../state/place/explorer.ts';
import { useWords } from '../parts/use-words.ts';
import styles from './look.module.css';
import { LabelChoice, PeelChoice, SidesChoice, ViewButtons } from './look-choices.tsx';
import { ChosenMuscle } from './structure-choice.tsx';
import { UndoReset } from './undo-reset.tsx';

/** How the body is looked at: a button at the top of the picture that opens layers, names, sides and views. */
export function LookPanel() {
  const words = useWords().around.look;
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const place = useExplorer((s) => href({ ...s.view, options: {} }));
  const page = useExplorer((s) => s.view.page);
  if (page === 'pain') return null;
  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  return (
    <section
      className={styles.look}
      aria-label={words.open}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !open) return;
        event.stopPropagation();
        close();
      }}
    >
      <button
        ref={button}
        type="button"
        className={styles.open}
        aria-expanded={open}
        aria-controls="look"
        onClick={() => setOpen(!open)}
      >
        <svg viewBox="0 0 24 24" aria-hidden="true">
          <path d="M12 3l9 5-9 5-9-5zM3 12l9 5 9-5M3 16l9 5 9-5" />
        </svg>
        <span>{words.open}</span>
      </button>
      {open && (
        <div className={styles.panel} id="look">
          <PeelChoice />
          <ChosenMuscle key={place} />
          <LabelChoice />
          <SidesChoice />
          <ViewButtons />
          <UndoReset />
          <button type="button" className={styles.close} onClick={close}>
            {words.close}
          </button>
        </div>
      )}
    </section>
  );
}
