import { formatOptions } from '../../domain/view/options.ts';
import { lookOptions } from '../../domain/view/taken-options.ts';
import { useCanUndoLook, useExplorer } from '../../state/hooks.ts';
import { resetLook, undoLook } from '../../state/stores.ts';
import { useWords } from '../parts/use-words.ts';
import styles from './look.module.css';

/** Takes back the last change of the look, or all of them. */
export function UndoReset() {
  const words = useWords().look;
  const canUndo = useCanUndoLook();
  const changed = useExplorer((s) => formatOptions(lookOptions(s.view.options)) !== '');
  return (
    <div className={styles.row}>
      <button type="button" aria-disabled={!canUndo} onClick={undoLook}>
        {words.undo}
      </button>
      <button type="button" aria-disabled={!changed} onClick={() => changed && resetLook()}>
        {words.reset}
      </button>
    </div>
  );
}
