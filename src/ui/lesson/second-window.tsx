import { useEffect, useState } from 'react';
import { formatAddress } from '../../domain/view/address.ts';
import type { View } from '../../domain/view/view.ts';
import { explorer } from '../../state/stores.ts';
import { wholeLink } from '../hand-over/whole-link.ts';
import { lineOf } from './line.ts';
import styles from './strip.module.css';
import { useLessonWords } from './use-lesson-words.ts';

/** What the window for the projector shows of a view. */
const clean = (view: View): View => ({ ...view, options: { ...view.options, present: 'clean' } });

/** Opens the clean picture in a window of its own, for the projector, and tells it of every view from then on. */
export function SecondWindow({ id, view }: { id: string; view: View }) {
  const words = useLessonWords();
  const [refused, setRefused] = useState(false);
  useEffect(() => {
    const own = lineOf(id);
    const tell = (at: View) => own?.postMessage({ at: formatAddress(clean(at)) });
    own?.addEventListener('message', ({ data }) => {
      if (data?.ask === true) tell(explorer.getState().view);
    });
    tell(explorer.getState().view);
    // By the store itself: before this window draws the view, which may take it long.
    const end = explorer.subscribe((now, before) => {
      if (now.view !== before.view) tell(now.view);
    });
    return () => {
      end();
      own?.close();
    };
  }, [id]);
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
