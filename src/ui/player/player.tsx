import { useState } from 'react';
import type { ContentBundle } from '../../core/content/bundle.ts';
import { lookup } from '../../core/content/lookup.ts';
import { exerciseIds } from '../../domain/exercise/of-point.ts';
import { plays } from '../../domain/film/story-film.ts';
import { isByHand } from '../../domain/view/by-hand.ts';
import { stageName } from '../../domain/view/stage-name.ts';
import { neighbourView } from '../../domain/view/steps.ts';
import { type PointView, pointView } from '../../domain/view/view.ts';
import { useExplorer, useFilm, useSettings } from '../../state/hooks.ts';
import { href } from '../../state/place/explorer.ts';
import { pause, play } from '../../state/stores.ts';
import type { Messages } from '../../words/catalogue.ts';
import { Disclosure } from '../parts/disclosure.tsx';
import { useWords } from '../parts/use-words.ts';
import { Extras } from './extras.tsx';
import { Icon } from './icons.tsx';
import styles from './player.module.css';
import { StoryTrack } from './story-track.tsx';

/** The bar of the story: back, the film where there is one, the stages, and on. What is done along has controls of its own. */
export function Player() {
  const words = useWords();
  const view = useExplorer((s) => s.view);
  const content = useExplorer((s) => s.content);
  const calm = useSettings((s) => s.calm);
  const more = useState(false);
  const { point, region, muscle } = view;
  if (!point || !region || !muscle || view.options.guided) return null;
  const exercises = content ? exerciseIds(content, point.id) : [];
  const byHand = isByHand(view, content);
  const [previous, next] = ([-1, 1] as const).map((way) => neighbourView(view, way, exercises, byHand));
  const place = { region, muscle, point: point.id };
  return (
    <section className={styles.player} aria-label={words.player.name}>
      {previous ? (
        <a
          className={styles.back}
          href={href(previous)}
          rel="prev"
          aria-label={words.previous}
          title={words.previous}
        >
          <Icon name="previous" />
        </a>
      ) : (
        <span className={styles.gap} />
      )}
      {plays(view, content) && <PlayButton />}
      <StoryTrack
        at={point}
        byHand={byHand}
        name={nameOf(point, calm, words, content)}
        ways={{ previous, next, to: (part) => pointView(view, place, part) }}
      />
      {plays(view, content) && <More state={more} />}
      {next && (
        <a className={styles.on} href={href(next)} rel="next">
          <span>{words.next}</span>
          <Icon name="next" />
        </a>
      )}
    </section>
  );
}

/** What is shown: an exercise, a stage, or the step. */
function nameOf(at: PointView, calm: boolean, words: Messages, content: ContentBundle | undefined): string {
  switch (at.step) {
    case 'where':
      return words.steps.where;
    case 'exercises':
      return lookup(content).exercise(at.exercise)?.name ?? words.steps.exercises;
    default:
      return stageName(at.stage, words, calm, lookup(content).point(at.id));
  }
}

function PlayButton() {
  const words = useWords().player;
  const playing = useFilm((s) => s.playing);
  return (
    <button
      type="button"
      className={styles.main}
      aria-label={playing ? words.pause : words.play}
      title={playing ? words.pause : words.play}
      onClick={playing ? pause : play}
    >
      <Icon name={playing ? 'pause' : 'play'} />
    </button>
  );
}

/** What is used less often. */
function More({ state }: { state: readonly [boolean, (open: boolean) => void] }) {
  const words = useWords().player;
  return (
    <Disclosure
      state={state}
      id="player-extras"
      className={styles.extras}
      button={{ className: styles.more, 'aria-label': words.more, children: <Icon name="more" /> }}
      kept
      pressAway
    >
      <Extras />
    </Disclosure>
  );
}
