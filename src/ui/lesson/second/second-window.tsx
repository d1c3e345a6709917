import { useState } from 'react';
import type { View } from '../../../domain/view/view.ts';
import { askingWords } from '../../../words/later/lesson/asking.ts';
import { wholeLink } from '../../hand-over/whole-link.ts';
import styles from '../strip.module.css';
import { useLessonWords } from '../use-lesson-words.ts';
import { clean } from './use-leading.ts';

/** Opens the clean picture in a window of its own, for the projector. */
export function SecondWindow({ id, view }: { id: string; view: View }) {
  const words = useLessonWords();
  const { window: hint } = askingWords[view.language];
  const [refused, setRefused] = useState(false);
  if (typeof BroadcastChannel !== 'function') return null;
  const open = () =>
    setRefused(window.open(wholeLink(clean(view)), `lesson-${id}`, 'popup,width=1280,height=720') === null);
  return (
    <>
      <button
        type="button"
        className={`${styles.key} ${styles.window}`}
        title={hint}
        data-lesson="window"
        onClick={open}
      >
        {words.second}
      </button>
      {refused && <p role="alert">{words.refused}</p>}
    </>
  );
}
