import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { formatAddress } from '../../domain/view/address.ts';
import type { View } from '../../domain/view/view.ts';
import { wholeLink } from '../hand-over/whole-link.ts';
import { lineOf } from './line.ts';
import styles from './strip.module.css';
import { useLessonWords } from './use-lesson-words.ts';

/** What the window for the projector shows of a view. */
const clean = (view: View): View => ({ ...view, options: { ...view.options, present: 'clean' } });

/** Opens the clean picture in a window of its own, for the projector, and tells it of every view from then on. */
export function SecondWindow({ id, view }: { id: string; view: View }) {
  const words = useLessonWords();
  const line = useRef<BroadcastChannel>(undefined);
  const [refused, setRefused] = useState(false);
  const tell = useEffectEvent(() => line.current?.postMessage({ at: formatAddress(clean(view)) }));
  useEffect(() => {
    const own = lineOf(id);
    line.current = own;
    own?.addEventListener('message', ({ data }) => {
      if (data?.ask === true) tell();
    });
    tell();
    return () => own?.close();
  }, [id]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: told with every view
  useEffect(() => tell(), [view]);
  if (typeof BroadcastChannel !== 'function') return null;
  const open = () =>
    setRefused(window.open(wholeLink(clean(view)), `lesson-${id}`, 'popup,width=1280,height=720') === null);
  return (
    <>
      <button type="button" className={`${styles.key} ${styles.window}`} data-lesson="window" onClick={open}>
        {words.second}
      </button>
      {refused && <p role="alert">{words.refused}</p>}
    </>
  );
}
