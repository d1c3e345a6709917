import type { CodeTrouble } from '../../domain/pain/paint/paint-code.ts';
import panel from '../parts/panel.module.css';
import styles from './pain.module.css';
import { usePainWords } from './use-pain-words.ts';

interface Props {
  /** Why the shapes of the link could not be read. */
  code: CodeTrouble | undefined;
  /** Asks anew for what shapes are compared with, where it could not be had. */
  retry: (() => void) | undefined;
}

/** What stands in the way of comparing shapes, what is shown instead, and the way on. */
export function PaintTrouble({ code, retry }: Props) {
  const words = usePainWords();
  return (
    <>
      {code && (
        <div className={panel.alarm} role="status">
          <p>
            <strong>{words.trouble[code]}</strong> <span>{words.troubleAreas}</span>
          </p>
        </div>
      )}
      {retry && (
        <div role="status" className={styles.note}>
          <p>{words.byNamesOnly}</p>
          <button type="button" className={styles.jump} onClick={retry}>
            {words.again}
          </button>
        </div>
      )}
    </>
  );
}
