import type { CSSProperties } from 'react';
import { type Segments, segmentsAt } from '../../domain/film/segments.ts';
import { shownWord } from '../../domain/view/story-step.ts';
import type { PointView } from '../../domain/view/view.ts';
import { useFilm } from '../../state/hooks.ts';
import styles from './player.module.css';
import { Scrubber } from './scrubber.tsx';
import { useTrack, type Ways } from './use-track.ts';

interface Props {
  at: PointView;
  /** No needle is drawn at the point. */
  byHand: boolean;
  /** What is shown now, in words. */
  name: string;
  ways: Ways;
}

/** Where the story stands, as segments that fill as the film runs. */
export function StoryTrack({ at, byHand, name, ways }: Props) {
  const segments = segmentsAt(at, byHand);
  const hand = useTrack(segments, ways);
  return (
    <div className={styles.track} {...hand}>
      <span className={styles.name} aria-hidden="true">
        {name}
      </span>
      <Bars {...segments} />
      <Scrubber />
    </div>
  );
}

function Bars({ parts, now }: Segments) {
  const filled = useFilm((s) => (s.seconds > 0 ? Math.round(s.clock * 1000) / 10 : 100));
  return (
    <span className={styles.bars} aria-hidden="true">
      {parts.map((part, i) => (
        <span
          key={part.step + shownWord(part)}
          data-now={i === now || undefined}
          style={{ '--filled': `${i < now ? 100 : i === now ? filled : 0}%` } as CSSProperties}
        />
      ))}
    </span>
  );
}
