import type { KeyboardEvent } from 'react';
import { MARK_KINDS, type Mark, type MarkKind } from '../../domain/marks/mark.ts';
import { useMarking } from '../../state/hooks.ts';
import { chooseMark, editMarks, stepMark } from '../../state/marker-stores.ts';
import { useMarksWords } from '../parts/use-marks-words.ts';
import styles from './marks.module.css';

/** Steps across and along the muscle, with the key of the keyboard and the sign on the button. */
const STEPS = [
  { name: 'origin', key: 'ArrowUp', sign: '↑', across: 0, along: -1 },
  { name: 'insertion', key: 'ArrowDown', sign: '↓', across: 0, along: 1 },
  { name: 'one', key: 'ArrowLeft', sign: '←', across: -1, along: 0 },
  { name: 'other', key: 'ArrowRight', sign: '→', across: 1, along: 0 },
] as const;

/** A mark in the list: what was found there, and what can be done to it. */
export function MarkRow({ at, mark, name }: { at: number; mark: Mark; name: string }) {
  const words = useMarksWords();
  const chosen = useMarking((s) => s.chosen === at);
  const moving = useMarking((s) => s.moving === at);
  const full = words.numbered(at + 1, name);
  const byKey = (event: KeyboardEvent) => {
    const step = STEPS.find(({ key }) => key === event.key);
    if (!step || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    event.stopPropagation();
    void stepMark(at, step.across, step.along);
  };
  return (
    <li data-chosen={chosen || undefined} data-mark={at + 1}>
      <p>
        <span className={styles.number} aria-hidden="true">
          {at + 1}
        </span>
        <span className="visually-hidden">{words.numbered(at + 1, '')}</span>
        <span>{name}</span>
      </p>
      <div className={styles.keys}>
        <select
          aria-label={words.kindOf(full)}
          value={mark.kind ?? ''}
          onFocus={() => chooseMark(at)}
          onChange={(event) => editMarks({ do: 'name', at, kind: event.target.value as MarkKind })}
        >
          {mark.kind ? null : <option value="">{words.noKind}</option>}
          {MARK_KINDS.map((kind) => (
            <option key={kind} value={kind}>
              {words.kinds[kind]}
            </option>
          ))}
        </select>
        <button
          type="button"
          aria-pressed={moving}
          aria-label={words.move(full)}
          onClick={() => chooseMark(at, !moving)}
          onKeyDown={byKey}
          data-do="move"
        >
          <svg viewBox="0 0 24 24" aria-hidden="true">
            <path d="M12 3v18M3 12h18M9 6l3-3 3 3M9 18l3 3 3-3M6 9l-3 3 3 3M18 9l3 3-3 3" />
          </svg>
        </button>
        <button
          type="button"
          aria-label={words.remove(full)}
          onClick={() => editMarks({ do: 'delete', at })}
          data-do="delete"
        >
          <svg viewBox="0 0 24 24" aria-hidden="true">
            <path d="M5 7h14M10 7V4h4v3M7 7l1 13h8l1-13" />
          </svg>
        </button>
      </div>
      {moving && (
        <div className={styles.moving}>
          <p role="status">{words.moving}</p>
          <div className={styles.keys}>
            {STEPS.map(({ name: step, sign, across, along }) => (
              <button
                key={step}
                type="button"
                aria-label={words.steps[step]}
                title={words.steps[step]}
                onClick={() => void stepMark(at, across, along).then(() => chooseMark(at, true))}
                onKeyDown={byKey}
              >
                {sign}
              </button>
            ))}
          </div>
        </div>
      )}
    </li>
  );
}
