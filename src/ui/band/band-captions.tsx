import type { Caption } from '../../core/content/bundle.ts';
import { useFilm } from '../../state/hooks.ts';
import { Claims } from '../parts/claims.tsx';
import styles from './band.module.css';

/** What is said while the film plays, in order; what is said now is marked. In a still all of it has been said. */
export function BandCaptions({ captions, title }: { captions: readonly Caption[]; title: string }) {
  const now = useFilm((s) =>
    s.playing ? captions.findLastIndex(({ at }) => s.t * 100 >= at) : captions.length,
  );
  return (
    <section>
      <h4>{title}</h4>
      <ol className={styles.captions}>
        {captions.map(({ at, claim }, i) => (
          <li key={at} aria-current={i === now ? 'true' : undefined}>
            <Claims claims={[claim]} />
          </li>
        ))}
      </ol>
    </section>
  );
}
