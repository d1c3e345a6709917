import { type ReactNode, useState } from 'react';
import type { Certainty } from '../../core/content/bundle.ts';
import { cited } from '../../domain/evidence/cited.ts';
import { type Backing, openingOf } from '../../domain/evidence/signs.ts';
import { useSettings } from '../../state/hooks.ts';
import { More } from '../loading/more.tsx';
import { Disclosure } from '../parts/disclosure.tsx';
import { useWords } from '../parts/use-words.ts';
import { CertaintyShape } from './certainty-shape.tsx';
import styles from './certainty-sign.module.css';
import { PrintedCertainty } from './printed-certainty.tsx';

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
        around={(children) => (
          <p>
            {children}
            {/* Of several each statement has its own sources after it. */}
            <PrintedCertainty
              certainty={certainty}
              sources={only && others.length === 0 ? only.sources : []}
            />
          </p>
        )}
      />
    </div>
  );
}
