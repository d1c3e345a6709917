import { neighbourPoint } from '../../domain/reach/neighbour-point.ts';
import { useExplorer, useSettings } from '../../state/hooks.ts';
import { SPEEDS } from '../../state/kept/saved-settings.ts';
import { href } from '../../state/place/explorer.ts';
import { remember, restart } from '../../state/stores.ts';
import { useWords } from '../parts/use-words.ts';
import { Icon } from './icons.tsx';
import styles from './player.module.css';

/** Restart, speed, captions and the neighbouring sites. */
export function Extras() {
  const words = useWords();
  const view = useExplorer((s) => s.view);
  const content = useExplorer((s) => s.content);
  const speed = useSettings((s) => s.speed);
  const captions = useSettings((s) => s.captions);
  const points = content && ([-1, 1] as const).map((offset) => neighbourPoint(view, content, offset));
  return (
    <>
      <button type="button" aria-label={words.player.restart} title={words.player.restart} onClick={restart}>
        <Icon name="restart" />
      </button>
      <fieldset className={styles.speeds}>
        <legend className="visually-hidden">{words.player.speed}</legend>
        {SPEEDS.map((s) => (
          <button
            key={s}
            type="button"
            aria-pressed={speed === s}
            aria-label={words.player.speeds[`${s}`]}
            onClick={() => remember({ speed: s })}
          >
            {s === 0.5 ? '½×' : `${s}×`}
          </button>
        ))}
      </fieldset>
      <button
        type="button"
        className={styles.toggle}
        aria-pressed={captions}
        onClick={() => remember({ captions: !captions })}
      >
        {words.player.captions}
      </button>
      {points?.map(
        (to, i) =>
          to && (
            <a key={href(to)} className={styles.site} href={href(to)}>
              {i === 0 ? `‹ ${words.player.previousPoint}` : `${words.player.nextPoint} ›`}
            </a>
          ),
      )}
    </>
  );
}
