import { type KeyboardEvent, type ReactNode, useRef } from 'react';
import { REST_AFTER, restBeside } from '../../domain/device/sheet.ts';
import { useLayout } from '../../state/hooks.ts';
import { layout, setRest } from '../../state/stores.ts';
import { useWords } from '../parts/use-words.ts';
import styles from './sheet.module.css';
import { useSheetDrag } from './use-sheet-drag.ts';

/** The text: beside the picture, or as a sheet over it that finger, button and keys raise and lower. */
export function Sheet({ lang, children }: { lang: string; children: ReactNode }) {
  const words = useWords();
  const sheet = useLayout((s) => s.sheet);
  const rest = useLayout((s) => s.rest);
  const box = useRef<HTMLElement>(null);
  const drag = useSheetDrag(box);
  return (
    <main
      ref={box}
      className={styles.sheet}
      lang={lang}
      onFocus={raiseForKeys}
      onInput={raiseForTyping}
      {...drag}
    >
      {sheet && (
        <div className={styles.grip} data-grip="">
          <button
            type="button"
            aria-label={words.sheet[rest]}
            onClick={() => setRest(REST_AFTER[rest])}
            onKeyDown={moveByKeys}
          />
        </div>
      )}
      {children}
    </main>
  );
}

function moveByKeys(event: KeyboardEvent): void {
  const by = event.key === 'ArrowUp' ? 1 : event.key === 'ArrowDown' ? -1 : undefined;
  if (!by) return;
  event.preventDefault();
  setRest(restBeside(layout.getState().rest, by));
}

/** Beside the keyboard of a phone there is no room for both the answers and the picture. */
function raiseForTyping({ target }: { target: EventTarget }): void {
  if (layout.getState().sheet && target instanceof Element && target.matches('[role="combobox"]'))
    setRest('full');
}

/** Whoever goes into the text by keys wants to read it. */
function raiseForKeys({ target }: { target: EventTarget }): void {
  const { sheet, rest } = layout.getState();
  if (!sheet || rest !== 'peek' || !(target instanceof Element) || target.closest('[data-grip]')) return;
  if (target.matches(':focus-visible')) setRest('half');
}
