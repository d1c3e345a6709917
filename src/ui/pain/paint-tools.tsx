import { keysOf } from '../../domain/pain/painted.ts';
import { useExplorer, usePaint } from '../../state/hooks.ts';
import { PAINT_TOOLS } from '../../state/place/paint.ts';
import { canUndo, clearPaint, closeUp, setTool, undoStroke } from '../../state/stores.ts';
import { useWords } from '../parts/use-words.ts';
import { areaName } from './area-names.ts';
import styles from './paint-tools.module.css';

/** Over the body: what a finger does there, one stroke back, and a clean body. Names what is pointed at. */
export function PaintTools() {
  const words = useWords();
  const view = useExplorer((s) => s.view);
  const content = useExplorer((s) => s.content);
  const tool = usePaint((s) => s.tool);
  const pointed = usePaint((s) => s.pointed);
  const empty = (view.options.pain ?? []).length === 0;
  return (
    <div className={styles.over}>
      <section className={styles.tools} aria-label={words.pain.tools.name}>
        <div className={styles.brushes}>
          {PAINT_TOOLS.map((name) => (
            <button key={name} type="button" aria-pressed={tool === name} onClick={() => setTool(name)}>
              {words.pain.tools[name]}
            </button>
          ))}
        </div>
        <button type="button" aria-disabled={!canUndo(view)} onClick={() => canUndo(view) && undoStroke()}>
          {words.pain.tools.undo}
        </button>
        <button type="button" aria-disabled={empty} onClick={clearPaint}>
          {words.pain.tools.clear}
        </button>
      </section>
      {content && (
        <section className={styles.near} aria-label={words.pain.near}>
          {content.regions.map(({ id, name }) => (
            <button
              key={id}
              type="button"
              onClick={() => closeUp(content.skinAreas.filter((a) => a.regions.includes(id)).flatMap(keysOf))}
            >
              {name}
            </button>
          ))}
        </section>
      )}
      {pointed && content && (
        <p className={styles.pointed} aria-hidden="true">
          {areaName(pointed, content, words)}
        </p>
      )}
    </div>
  );
}
