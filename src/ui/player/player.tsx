import { useState } from 'react';
import { exerciseIds } from '../../domain/exercise/of-point.ts';
import { plays } from '../../domain/film/story-film.ts';
import { neighbourView } from '../../domain/view/steps.ts';
import type { View } from '../../domain/view/view.ts';
import { useExplorer, useFilm } from '../../state/hooks.ts';
import { href } from '../../state/place/explorer.ts';
import { pause, play } from '../../state/stores.ts';
import { Disclosure } from '../parts/disclosure.tsx';
import { useWords } from '../parts/use-words.ts';
import { Extras } from './extras.tsx';
import { Icon, type IconName } from './icons.tsx';
import styles from './player.module.css';
import { Scrubber } from './scrubber.tsx';

/** The player under the picture, for every step that plays. What is done along has controls of its own. */
export function Player() {
  const words = useWords();
  const view = useExplorer((s) => s.view);
  const content = useExplorer((s) => s.content);
  const playing = useFilm((s) => s.playing);
  const state = useState(false);
  if (!content || !plays(view, content) || view.options.guided) return null;
  const exercises = exerciseIds(content, view.point?.id);
  return (
    <section className={styles.player} aria-label={words.player.name}>
      <Jump to={neighbourView(view, -1, exercises)} name={words.player.previous} icon="previous" />
      <button
        type="button"
        className={styles.main}
        aria-label={playing ? words.player.pause : words.player.play}
        title={playing ? words.player.pause : words.player.play}
        onClick={playing ? pause : play}
      >
        <Icon name={playing ? 'pause' : 'play'} />
      </button>
      <Jump to={neighbourView(view, 1, exercises)} name={words.player.next} icon="next" />
      <Scrubber />
      <Disclosure
        state={state}
        id="player-extras"
        className={styles.extras}
        button={{ className: styles.more, 'aria-label': words.player.more, children: <Icon name="more" /> }}
        kept
      >
        <Extras />
      </Disclosure>
    </section>
  );
}

/** A link to a neighbour; at the ends of the story its place stays empty. */
function Jump({ to, name, icon }: { to: View | undefined; name: string; icon: IconName }) {
  if (!to) return <span className={styles.gap} />;
  return (
    <a href={href(to)} aria-label={name} title={name}>
      <Icon name={icon} />
    </a>
  );
}
