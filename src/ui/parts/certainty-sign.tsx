import { type ReactNode, useState } from 'react';
import type { Certainty } from '../../core/content/bundle.ts';
import type { MoreContent } from '../../core/content/more.ts';
import { type Backing, openingOf } from '../../domain/evidence/signs.ts';
import { useExplorer, usePrinting, useSettings } from '../../state/hooks.ts';
import { textLanguage } from '../../state/place/explorer.ts';
import { loadedMore } from '../loading/load-more.ts';
import { More } from '../loading/more.tsx';
import styles from './certainty-sign.module.css';
import { Disclosure } from './disclosure.tsx';
import { useWords } from './use-words.ts';

/** Told apart by shape alone: bars as far as studies carry, a road that parts, a book. Nothing that could be ticked. */
const SHAPES: Record<Certainty, string> = {
  'well-supported': 'M1 9h3.6v5H1zM6.2 5.5h3.6V14H6.2zM11.4 2H15v12h-3.6z',
  mixed: 'M1 9h3.6v5H1zM6.2 5.5h3.6V14H6.2zM11.4 12.4H15V14h-3.6z',
  weak: 'M1 9h3.6v5H1zM6.2 12.4h3.6V14H6.2zM11.4 12.4H15V14h-3.6z',
  disputed:
    'M8 14.5V10C8 6.6 3.2 7.6 3.2 2.6M8 10c0-3.4 4.8-2.4 4.8-7.4M.9 4.9l2.3-2.4 2.3 2.4M10.5 4.9l2.3-2.4 2.3 2.4',
  convention:
    'M8 4.2C6.3 2.9 4 2.6 1.4 2.7v9.8c2.6-.1 4.9.2 6.6 1.5 1.7-1.3 4-1.6 6.6-1.5V2.7C12 2.6 9.7 2.9 8 4.2zM8 4.2V14',
};

/** A certainty as a small drawing. */
export function CertaintyShape({ of }: { of: Certainty }) {
  return (
    <svg viewBox="0 0 16 16" className={styles.shape} data-certainty={of} aria-hidden="true">
      <path d={SHAPES[of]} />
    </svg>
  );
}

interface Props {
  /** Id of the note: what the sign stands for names it in `data-evidence`. */
  id: string;
  certainty: Certainty;
  backings: readonly Backing[];
  /** The word stands beside the sign, not in its note alone. */
  worded: boolean;
  /** What the sign stands in; the note comes after that. */
  around?: (children: ReactNode) => ReactNode;
}

/** How sure medicine is of something, as a small sign that opens what this means and who says so. */
export function CertaintySign({ id, certainty, backings, worded, around }: Props) {
  const state = useState(false);
  const words = useWords();
  const level = useSettings((s) => s.level);
  const name = words.certainty[certainty];
  const [only, ...others] = backings;
  return (
    <Disclosure
      state={state}
      id={id}
      className={styles.note}
      around={around}
      button={{
        className: worded ? styles.worded : styles.sign,
        'aria-label': `${name}. ${words.whySources}`,
        children: (
          <span>
            <CertaintyShape of={certainty} />
            {worded && <span>{name}</span>}
          </span>
        ),
      }}
    >
      <p>
        <strong>{`${name}.`}</strong> <span>{words.certaintyMeans[certainty]}</span>
      </p>
      <More what="sources">
        {(more) => (
          <ul className={styles.sources} aria-label={words.sources}>
            {others.length === 0
              ? only?.sources.map((key) => <li key={key}>{cited([key], more, words.readAs.recalled)}</li>)
              : backings.map(({ sources, claims }) => (
                  <li key={sources.join()}>
                    {`${claims.map((claim) => `“${openingOf(claim[level])}”`).join(', ')}: ${cited(sources, more, words.readAs.recalled)}`}
                  </li>
                ))}
          </ul>
        )}
      </More>
    </Disclosure>
  );
}

/** The same in a line of its own, at the head of what it is said of. */
export function CertaintyLine({
  id,
  certainty,
  backings,
  amongLinks = false,
}: Pick<Props, 'id' | 'certainty' | 'backings'> & {
  /** What stands next to it can be tapped, too. */
  amongLinks?: boolean;
}) {
  const [only, ...others] = backings;
  return (
    <div className={styles.line} data-among-links={amongLinks || undefined}>
      <CertaintySign
        id={id}
        certainty={certainty}
        backings={backings}
        worded
        around={(children) => <p>{children}</p>}
      />
      {/* Of several each statement has its own sources after it. */}
      <PrintedCertainty certainty={certainty} sources={only && others.length === 0 ? only.sources : []} />
    </div>
  );
}

/** On paper nothing opens: how sure it is, and who says so, in one small paragraph. A print does not wait for the sources. */
export function PrintedCertainty({
  certainty,
  sources,
}: {
  certainty?: Certainty | undefined;
  sources: readonly string[];
}) {
  const words = useWords();
  const more = loadedMore(useExplorer(textLanguage));
  if (!usePrinting()) return null;
  return (
    <p className={styles.printed}>
      {certainty && (
        <strong>
          <CertaintyShape of={certainty} />
          <span>{words.certainty[certainty]}</span>
        </strong>
      )}{' '}
      {sources.length > 0 && (
        <span>{more ? cited(sources, more, words.readAs.recalled) : words.print.noSources}</span>
      )}
    </p>
  );
}

/** Sources in words; those that were only recalled say so. */
function cited(keys: readonly string[], { sources }: MoreContent, recalled: string): string {
  return keys
    .map((key) => {
      const source = sources[key];
      const citation = source?.citation ?? key;
      // Of several in a row the last alone ends the sentence.
      const said = keys.at(-1) === key ? citation : citation.replace(/\.$/, '');
      return `${said}${source?.read === 'recalled' ? ` (${recalled})` : ''}`;
    })
    .join('; ');
}
