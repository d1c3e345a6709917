import type { ContentBundle } from '../../core/content/bundle.ts';
import { lookup } from '../../core/content/lookup.ts';
import type { Match } from '../../domain/pain/ranking.ts';
import styles from './pain.module.css';
import { usePainWords } from './use-pain-words.ts';

/** So many muscles are named on the way to them, by the first of their names. */
const NAMED = 3;

/**
 * Leads down to the muscles that fit, and names the first of them. Where warning signs fill what is seen of the text it stays at the
 * foot of it (`kept`) until they have been read past.
 */
export function ToResults({
  matches,
  content,
  kept,
}: {
  matches: readonly Match[];
  content: ContentBundle;
  kept: boolean;
}) {
  const words = usePainWords();
  const muscles = matches.flatMap((match) => match.muscles);
  const first = muscles.slice(0, NAMED).map((id) => (lookup(content).nameOf(id) ?? id).replace(/ \(.*/, ''));
  return (
    <button type="button" className={styles.jump} data-kept={kept || undefined} onClick={toResults}>
      <span>{words.toResults(muscles.length)}</span>
      <span className={styles.first}>{`: ${first.join(', ')}${muscles.length > NAMED ? '…' : ''}`}</span>
    </button>
  );
}

function toResults(): void {
  const heading = document.getElementById('muscles-that-fit');
  heading?.scrollIntoView();
  heading?.focus({ preventScroll: true });
}
