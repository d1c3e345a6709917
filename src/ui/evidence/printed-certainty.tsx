import type { Certainty } from '../../core/content/bundle.ts';
import { numbersOf } from '../../domain/evidence/source-numbers.ts';
import { useExplorer, usePrinting } from '../../state/hooks.ts';
import { textLanguage } from '../../state/place/explorer.ts';
import { loadedMore } from '../loading/load-more.ts';
import { useWords } from '../parts/use-words.ts';
import { CertaintyShape } from './certainty-shape.tsx';
import styles from './printed-sources.module.css';

interface Props {
  certainty?: Certainty | undefined;
  sources: readonly string[];
}

/**
 * On paper nothing opens: how sure it is, and the numbers of those who say so in the list at the end (`PrintedSources`). A print
 * does not wait for the sources.
 */
export function PrintedCertainty({ certainty, sources }: Props) {
  const words = useWords();
  const more = loadedMore(useExplorer(textLanguage));
  if (!usePrinting()) return null;
  return (
    <small className={styles.printed} data-cited={sources.join(' ')}>
      {certainty && (
        <strong>
          <CertaintyShape of={certainty} />
          <span>{words.certainty[certainty]}</span>
        </strong>
      )}{' '}
      {more && sources.length > 0 && <span>{`[${numbersOf(sources, more).join(', ')}]`}</span>}
    </small>
  );
}
