import type { BandStage } from '../../core/ids.ts';
import { without } from '../../core/without.ts';
import { contraction } from '../../domain/band/story.ts';
import { useExplorer, useFilm, useSettings } from '../../state/hooks.ts';
import { href } from '../../state/place/explorer.ts';
import { film, seek } from '../../state/stores.ts';
import panel from '../parts/panel.module.css';
import { useWords } from '../parts/use-words.ts';
import styles from './band.module.css';

/** Lets the healthy muscle contract, and switches between tight and relaxed muscle. */
export function BandControls({ stage }: { stage: BandStage }) {
  const words = useWords().band;
  const view = useExplorer((s) => s.view);
  const tight = view.options.tissue === undefined;
  const options = without(view.options, 'tissue');
  const toTight = href({ ...view, options });
  const toRelaxed = href({ ...view, options: { ...options, tissue: 'relaxed' } });
  return (
    <div className={styles.controls}>
      <Move stage={stage} tight={tight} />
      <nav className={`${styles.tissue} ${panel.choice}`} aria-label={words.tissue.name}>
        <span aria-hidden="true">{words.tissue.name}</span>
        <a href={toTight} aria-current={tight ? 'true' : undefined}>
          {words.tissue.tight}
        </a>
        <a href={toRelaxed} aria-current={tight ? undefined : 'true'}>
          {words.tissue.relaxed}
        </a>
      </nav>
    </div>
  );
}

/** Plays the contraction; without motion it shows its shortest moment, and rest again. */
function Move({ stage, tight }: { stage: BandStage; tight: boolean }) {
  const words = useWords().band;
  const still = useSettings((s) => s.reducedMotion);
  const part = contraction(stage);
  const contracted = useFilm((s) => part !== undefined && s.t >= part.from && s.t < part.until);
  if (!part) return null;
  const move = () => {
    if (still) return seek(contracted ? 1 : part.shortest);
    seek(part.from, false);
    film.setState({ playing: true });
  };
  return (
    <div className={styles.move}>
      <button
        type="button"
        className={styles.button}
        aria-pressed={still ? contracted : undefined}
        onClick={move}
      >
        {still && contracted ? words.rest : words.move}
      </button>
      <p role="status">{contracted ? words.moved[tight ? 'tight' : 'relaxed'] : ''}</p>
    </div>
  );
}
