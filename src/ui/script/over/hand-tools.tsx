import { pageAt } from '../../../domain/marks/ink.ts';
import { useMarking } from '../../../state/hooks.ts';
import { editInk, takeInHand } from '../../../state/marker-stores.ts';
import { HandKey } from '../../marks/hand-key.tsx';
import { InkLayer } from '../../marks/ink-layer.tsx';
import { LaserLayer } from '../../marks/laser-layer.tsx';
import { useInkPlace } from '../../marks/use-ink-place.ts';
import { useMarksWords } from '../../parts/use-marks-words.ts';
import styles from '../thumb-band.module.css';
import { ToolKey } from './tool-key.tsx';
import { UndoSign } from './undo-sign.tsx';

/** Lines over the picture of the talk: those that fade, and those that stay at their card. */
export function HandLayers() {
  const hand = useMarking((s) => s.hand);
  return (
    <>
      {hand === 'point' && <LaserLayer />}
      <InkLayer />
    </>
  );
}

/** What points or draws, to be taken in hand among the settings of the talk. */
export function HandChoice({ taken }: { taken: () => void }) {
  const words = useMarksWords();
  return (
    <fieldset>
      <legend>{words.over}</legend>
      <HandKey hand="point" then={taken}>
        {words.pointer}
      </HandKey>
      <HandKey hand="draw" then={taken}>
        {words.pen}
      </HandKey>
      <p className={styles.hint}>{words.overHint}</p>
    </fieldset>
  );
}

/** In the band, while something draws: it is put away, and the last line is taken back. */
export function HandTools() {
  const words = useMarksWords();
  const here = useInkPlace();
  const hand = useMarking((s) => s.hand);
  const page = useMarking((s) => pageAt(s.ink, here));
  const away = words.putAway(hand === 'point' ? words.pointer : words.pen);
  return (
    <>
      {here && page && page.past.length > 0 && (
        <ToolKey name={words.ink.undo} data-ink-do="undo" onClick={() => editInk(here, { do: 'undo' })}>
          <UndoSign />
        </ToolKey>
      )}
      <ToolKey name={away} data-put-away onClick={() => takeInHand('mark')}>
        <svg viewBox="0 0 24 24" aria-hidden="true">
          <path d="M4 20l1-4L16 5l3 3L8 19zM14 7l3 3" />
        </svg>
      </ToolKey>
    </>
  );
}
