import { useState } from 'react';
import type { View } from '../../../domain/view/view.ts';
import { askingWords } from '../../../words/later/lesson/asking.ts';
import { wholeLink } from '../../hand-over/whole-link.ts';
import { useLessonWords } from '../use-lesson-words.ts';
import { clean } from './use-leading.ts';

interface Props {
  id: string;
  view: View;
  look: string | undefined;
  /** A sign says it, where there is no room for words. */
  sign?: boolean;
}

/** Opens the clean picture in a window of its own, for the projector; brings it forward where it is open. */
export function SecondWindow({ id, view, look, sign }: Props) {
  const words = useLessonWords();
  const { window: hint } = askingWords[view.language];
  const [refused, setRefused] = useState(false);
  if (typeof BroadcastChannel !== 'function') return null;
  const open = () => {
    const other = window.open(wholeLink(clean(view)), `lesson-${id}`, 'popup,width=1280,height=720');
    other?.focus();
    setRefused(other === null);
  };
  return (
    <>
      <button
        type="button"
        className={look}
        title={sign ? `${words.second}. ${hint}` : hint}
        aria-label={sign ? words.second : undefined}
        data-lesson="window"
        onClick={open}
      >
        {sign ? (
          <svg viewBox="0 0 24 24" aria-hidden="true">
            <path d="M3 4h13v9H3zM8 17v3h13v-9h-2" />
          </svg>
        ) : (
          words.second
        )}
      </button>
      {refused && <p role="alert">{words.refused}</p>}
    </>
  );
}
