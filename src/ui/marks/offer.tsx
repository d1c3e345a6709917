import { useEffect, useRef } from 'react';
import { lookup } from '../../core/content/lookup.ts';
import { useExplorer, useMarking } from '../../state/hooks.ts';
import { answerOffer } from '../../state/marker-stores.ts';
import { layout, setRest } from '../../state/stores.ts';
import { useMarksWords } from '../parts/use-marks-words.ts';
import styles from './marks.module.css';

/** Asks whether a tap near to a common site meant that; the focus goes to the answer. */
export function Offer() {
  const words = useMarksWords();
  const offer = useMarking((s) => s.offer);
  const site = useExplorer((s) => lookup(s.content).point(offer?.point)?.name);
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!offer) return;
    // The question is to be seen, with both answers.
    if (layout.getState().rest === 'peek') setRest('half');
    first.current?.focus({ preventScroll: true });
    first.current?.closest('fieldset')?.scrollIntoView({ block: 'nearest' });
  }, [offer]);
  if (!offer || !site) return null;
  return (
    <fieldset className={styles.offer} data-part="offer">
      <legend>{words.offer(site)}</legend>
      <div className={styles.keys}>
        <button ref={first} type="button" onClick={() => answerOffer(true)}>
          {words.takeSite}
        </button>
        <button type="button" onClick={() => answerOffer(false)}>
          {words.takeExact}
        </button>
      </div>
    </fieldset>
  );
}
