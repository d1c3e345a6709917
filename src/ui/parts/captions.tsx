import type { Caption } from '../../core/content/bundle.ts';
import { useFilm, useSettings } from '../../state/hooks.ts';
import styles from './steps.module.css';
import { useWords } from './use-words.ts';

/** What the film says, in order; the line of the moment is marked. All of it can be read without the film. */
export function Captions({ captions }: { captions: readonly Caption[] }) {
  const words = useWords();
  const level = useSettings((s) => s.level);
  const now = useFilm((s) => captions.filter((c) => c.at <= s.t * 100).length - 1);
  if (captions.length === 0) return null;
  return (
    <ol className={styles.captions} aria-label={words.needlePath.captions}>
      {captions.map(({ at, claim }, i) => (
        <li key={at} aria-current={i === now ? 'step' : undefined}>
          {claim[level]}
        </li>
      ))}
    </ol>
  );
}
