import { useEffect, useId, useRef } from 'react';
import { lookup } from '../../../core/content/lookup.ts';
import { useExplorer, useMarking, useSettings } from '../../../state/hooks.ts';
import { answerOffer } from '../../../state/marker-stores.ts';
import { useMarksWords } from '../../parts/use-marks-words.ts';
import styles from '../thumb-band.module.css';

/** A tap of the talk was near to a common site: asked in the band, where the thumb is, whether that is meant. */
export function TalkOffer() {
  const words = useMarksWords();
  const offer = useMarking((s) => s.offer);
  const site = useExplorer((s) => lookup(s.content).point(offer?.point)?.name);
  const first = useRef<HTMLButtonElement>(null);
  const hand = useSettings((s) => s.hand);
  const id = useId();
  useEffect(() => first.current?.focus({ preventScroll: true }), []);
  return (
    <fieldset className={styles.question} aria-labelledby={id} data-thumb data-hand={hand} data-part="offer">
      <p id={id}>{words.offer(site ?? '')}</p>
      <div className={styles.steps}>
        <button type="button" className={styles.back} onClick={() => answerOffer(false)}>
          <span>{words.takeExact}</span>
        </button>
        <button type="button" className={styles.next} ref={first} onClick={() => answerOffer(true)}>
          <span>{words.takeSite}</span>
        </button>
      </div>
    </fieldset>
  );
}
