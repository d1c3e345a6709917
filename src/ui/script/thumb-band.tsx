import { takesMarks } from '../../domain/view/options.ts';
import { useMarking, useSettings } from '../../state/hooks.ts';
import { href } from '../../state/place/explorer.ts';
import { ContrastButton } from './contrast.tsx';
import { MarkButton, MarkKinds, UndoMark } from './marking.tsx';
import { HandTools } from './over/hand-tools.tsx';
import styles from './thumb-band.module.css';
import { useScriptWords } from './use-script-words.ts';
import type { Talk } from './use-talk.ts';

interface Props {
  talk: Talk;
  leave: () => void;
  openSettings: () => void;
  settingsOpen: boolean;
  tellContrast: (after: boolean) => void;
}

/** Everything that is pressed during the talk, within reach of one thumb: on the side of the hand that holds the device. */
export function ThumbBand({ talk, leave, openSettings, settingsOpen, tellContrast }: Props) {
  const words = useScriptWords();
  const hand = useSettings((s) => s.hand);
  const { cards, number, card, contrast, plan, step } = talk;
  const last = number === cards.length;
  const drawing = useMarking((s) => s.hand !== 'mark');
  const chosen = useMarking((s) => s.chosen);
  const mark = chosen === undefined || drawing || !takesMarks(card) ? undefined : talk.marked.marks[chosen];
  return (
    <nav
      className={styles.band}
      data-hand={hand}
      data-drawing={drawing || undefined}
      data-naming={mark ? '' : undefined}
      data-thumb
      aria-label={words.controls}
    >
      {mark && <MarkKinds at={chosen!} kind={mark.kind} />}
      <p className={styles.progress}>
        <span className="visually-hidden">{words.card(number, cards.length)}</span>
        <span aria-hidden="true">{words.short(number, cards.length)}</span>
        <span className={styles.dots} aria-hidden="true">
          {cards.map((one, i) => (
            <i key={one} data-dot={i + 1 === number ? 'here' : i + 1 < number ? 'past' : 'ahead'} />
          ))}
        </span>
      </p>
      {/* What takes a mark back comes first among these: beside the steps, away from leaving. */}
      <div className={styles.tools}>
        {drawing ? <HandTools /> : <UndoMark talk={talk} chosen={mark && chosen} />}
        <button
          type="button"
          className={styles.tool}
          aria-label={words.leave}
          title={words.leave}
          data-leave
          onClick={leave}
        >
          <svg viewBox="0 0 24 24" aria-hidden="true">
            <path d="M5 5l14 14M19 5L5 19" />
          </svg>
        </button>
        <button
          type="button"
          className={styles.tool}
          aria-label={words.more}
          title={words.more}
          aria-expanded={settingsOpen}
          data-settings
          onClick={openSettings}
        >
          <svg viewBox="0 0 24 24" aria-hidden="true">
            <path d="M4 7h9M19 7h1M4 17h1M11 17h9" />
            <circle cx="16" cy="7" r="2.6" />
            <circle cx="8" cy="17" r="2.6" />
          </svg>
        </button>
      </div>
      <div className={styles.steps}>
        <button
          type="button"
          className={styles.back}
          aria-label={words.back}
          aria-disabled={number === 1 || undefined}
          data-back
          onClick={() => step(-1)}
        >
          <svg viewBox="0 0 24 24" aria-hidden="true">
            <path d="M15 5l-7 7 7 7" />
          </svg>
          <span>{words.back}</span>
        </button>
        {contrast && <ContrastButton key={card} contrast={contrast} tell={tellContrast} />}
        {takesMarks(card) && !last && <MarkButton talk={talk} />}
        {last ? (
          <a
            className={styles.next}
            data-make
            data-arrival
            aria-disabled={plan ? undefined : true}
            {...(plan && { href: href(plan) })}
          >
            <span>{words.make}</span>
          </a>
        ) : (
          <button type="button" className={styles.next} data-next data-arrival onClick={() => step(1)}>
            <span>{words.next}</span>
            <svg viewBox="0 0 24 24" aria-hidden="true">
              <path d="M9 5l7 7-7 7" />
            </svg>
          </button>
        )}
      </div>
    </nav>
  );
}
