import { useEffect, useRef, useState } from 'react';
import type { CardId } from '../../core/ids.ts';
import { without } from '../../core/without.ts';
import { cardsLeft } from '../../domain/script/cards.ts';
import { takesMarks } from '../../domain/view/options.ts';
import { useAhead } from '../../state/ahead-stores.ts';
import { useExplorer, useSettings } from '../../state/hooks.ts';
import { remember, replaceView } from '../../state/stores.ts';
import { MarkChoice } from './marking.tsx';
import { HandChoice } from './over/hand-tools.tsx';
import styles from './script.module.css';
import { useScriptWords } from './use-script-words.ts';
import { type Talk, useLeftOut, useOffered } from './use-talk.ts';

/** The hand that holds the device, full screen where there is one, and the cards that this clinic shows. */
export function TalkSettings({ talk, close }: { talk: Talk; close: () => void }) {
  const words = useScriptWords();
  const said = words.settings;
  const view = useExplorer((s) => s.view);
  const hand = useSettings((s) => s.hand);
  const kept = useSettings((s) => s.leftOut);
  const offered = useOffered();
  const out = useLeftOut();
  const left = cardsLeft(out, offered);
  const ahead = useAhead((s) => s.state);
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  const choose = (next: readonly CardId[]) => {
    if (kept) remember({ leftOut: next.join(',') });
    replaceView({
      ...view,
      options: next.length > 0 ? { ...view.options, out: next } : without(view.options, 'out'),
    });
  };
  return (
    <section className={styles.settings} aria-label={said.title}>
      <h1 tabIndex={-1} ref={title}>
        {said.title}
      </h1>
      <p className={styles.ahead} role="status">
        {said.ahead[ahead]}
      </p>
      <fieldset>
        <legend>{said.hand}</legend>
        {(['left', 'right'] as const).map((one) => (
          <button key={one} type="button" aria-pressed={hand === one} onClick={() => remember({ hand: one })}>
            {said.hands[one]}
          </button>
        ))}
        <FullScreen name={said.full} />
      </fieldset>
      <HandChoice taken={close} />
      {takesMarks(talk.card) && talk.marked.marks.length > 0 && (
        <MarkChoice content={talk.content} marks={talk.marked.marks} then={close} />
      )}
      <fieldset>
        <legend>{said.cards}</legend>
        {offered.map((card) => {
          const shown = left.includes(card);
          // One is always left.
          const only = shown && left.length === 1;
          return (
            <button
              key={card}
              type="button"
              aria-pressed={shown}
              aria-disabled={only || undefined}
              onClick={() =>
                !only && choose(offered.filter((one) => (one === card ? shown : out.includes(one))))
              }
            >
              {words.titles[card]}
            </button>
          );
        })}
      </fieldset>
      {(out.length > 0 || kept !== '') && (
        <label className={styles.keep}>
          <input
            type="checkbox"
            checked={kept !== ''}
            onChange={(event) => remember({ leftOut: event.currentTarget.checked ? out.join(',') : '' })}
          />
          <span>{said.keep}</span>
        </label>
      )}
      <div className={styles.done}>
        <button type="button" onClick={close}>
          {said.done}
        </button>
      </div>
    </section>
  );
}

/** Full screen, where the browser has it; what it refuses changes nothing. */
function FullScreen({ name }: { name: string }) {
  const [full, setFull] = useState(document.fullscreenElement !== null);
  useEffect(() => {
    const follow = () => setFull(document.fullscreenElement !== null);
    document.addEventListener('fullscreenchange', follow);
    return () => document.removeEventListener('fullscreenchange', follow);
  }, []);
  if (!document.fullscreenEnabled) return null;
  const change = () =>
    (full ? document.exitFullscreen() : document.documentElement.requestFullscreen()).catch(() => undefined);
  return (
    <button type="button" aria-pressed={full} onClick={() => void change()}>
      {name}
    </button>
  );
}
