import { useExplorer, usePaint } from '../../state/hooks.ts';
import { undoStroke } from '../../state/painter-stores.ts';
import { PAINT_TOOLS } from '../../state/place/paint.ts';
import { canUndo, clearPaint, setTool } from '../../state/stores.ts';
import { areaName } from './area-names.ts';
import styles from './paint-tools.module.css';
import { usePainWords } from './use-pain-words.ts';

/** Over the lower edge of the body: what a finger does there, one stroke back, and a clean body. Names what is pointed at. */
export function PaintTools() {
  const words = usePainWords();
  const view = useExplorer((s) => s.view);
  const content = useExplorer((s) => s.content);
  const tool = usePaint((s) => s.tool);
  const pointed = usePaint((s) => s.pointed);
  const locked = usePaint((s) => s.locked);
  if (locked) return null;
  const empty = !view.options.pain && !view.options.paint;
  return (
    <div className={styles.over}>
      <section className={styles.tools} data-over-picture="" aria-label={words.tools.name}>
        <div className={styles.brushes}>
          {PAINT_TOOLS.map((name) => (
            <button key={name} type="button" aria-pressed={tool === name} onClick={() => setTool(name)}>
              {words.tools[name]}
            </button>
          ))}
        </div>
        <button
          type="button"
          className={styles.deed}
          aria-disabled={!canUndo(view)}
          onClick={() => canUndo(view) && undoStroke()}
        >
          <svg viewBox="0 0 24 24" aria-hidden="true">
            <path d="M9 5L4 10l5 5M4 10h10a5.500 5.500 0 0 1 0 11h-3" />
          </svg>
          <span>{words.tools.undo}</span>
        </button>
        <button type="button" className={styles.deed} aria-disabled={empty} onClick={clearPaint}>
          <svg viewBox="0 0 24 24" aria-hidden="true">
            <path d="M5 7h14M10 7V4h4v3M7 7l1 13h8l1-13" />
          </svg>
          <span>{words.tools.clear}</span>
        </button>
      </section>
      {pointed && content && (
        <p className={styles.pointed} aria-hidden="true">
          {areaName(pointed, content, words)}
        </p>
      )}
    </div>
  );
}
