import type { Claim, ContentBundle } from '../../core/content/bundle.ts';
import { useExplorer, useSettings } from '../../state/hooks.ts';
import type { Messages } from '../../words/catalogue.ts';
import styles from './claims.module.css';
import { useWords } from './use-words.ts';

/** Statements with how sure medicine is of them; neighbours that share certainty and sources share the label. */
export function Claims({ claims, list = false }: { claims: readonly Claim[]; list?: boolean }) {
  const level = useSettings((s) => s.level);
  const words = useWords();
  const content = useExplorer((s) => s.content);
  return groups(claims).map((group) => (
    <div key={group[0]!.everyday} className={styles.group}>
      {list && group.length > 1 ? (
        <ul>
          {group.map((claim) => (
            <li key={claim.everyday}>{claim[level]}</li>
          ))}
        </ul>
      ) : (
        group.map((claim) => <p key={claim.everyday}>{claim[level]}</p>)
      )}
      <Evidence claim={group[0]!} words={words} content={content} />
    </div>
  ));
}

/** How sure medicine is of something, folded over its sources. */
export function Evidence({
  claim,
  words,
  content,
}: {
  claim: Pick<Claim, 'certainty' | 'sources'>;
  words: Messages;
  content: ContentBundle | undefined;
}) {
  return (
    <details className={styles.evidence}>
      <summary>
        <span className={styles.mark} data-certainty={claim.certainty} aria-hidden="true" />
        <span>{words.certainty[claim.certainty]}</span>
      </summary>
      <ul aria-label={words.sources}>
        {claim.sources.map((key) => {
          const source = content?.sources[key];
          return (
            <li key={key}>
              {`${source?.citation ?? key}${source && !source.checked ? ` (${words.recalled})` : ''}`}
            </li>
          );
        })}
      </ul>
    </details>
  );
}

function groups(claims: readonly Claim[]): Claim[][] {
  const out: Claim[][] = [];
  for (const claim of claims) {
    const last = out.at(-1);
    const same = last?.[0]?.certainty === claim.certainty && last[0].sources.join() === claim.sources.join();
    if (same) last!.push(claim);
    else out.push([claim]);
  }
  return out;
}
