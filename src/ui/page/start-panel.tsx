import { painView, practiceView, regionView } from '../../domain/view/view.ts';
import { useExplorer } from '../../state/hooks.ts';
import { href } from '../../state/place/explorer.ts';
import { ClinicSign } from '../clinic/clinic-sign.tsx';
import { Claims } from '../evidence/claims.tsx';
import { FirstHint } from '../help/first-hint.tsx';
import { OfflineLine } from '../loading/offline-line.tsx';
import cards from '../parts/cards.module.css';
import styles from '../parts/panel.module.css';
import { useWords } from '../parts/use-words.ts';
import { LastPlace } from './last-place.tsx';

/** The first page: the question, and the three areas as large links. */
export function StartPanel() {
  const words = useWords();
  const view = useExplorer((s) => s.view);
  const content = useExplorer((s) => s.content);
  if (!content) return null;
  return (
    <>
      <ClinicSign />
      <h1 tabIndex={-1}>{words.start.question}</h1>
      {/* It names all places; an edition may have fewer. */}
      {!content.untold?.length && <p className={styles.lead}>{words.start.hint}</p>}
      <FirstHint />
      <LastPlace />
      <a className={`${cards.card} ${cards.entrance}`} href={href(painView(view))}>
        <strong>{words.pain.enter}</strong>
        <span>{words.pain.enterHint}</span>
      </a>
      <nav aria-label={words.start.regions}>
        <ul className={cards.cards}>
          {content.regions.map((region) => (
            <li key={region.id}>
              <a className={cards.card} href={href(regionView(view, region.id))}>
                <strong>{region.name}</strong>
                <span>{region.invitation}</span>
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {!view.options.ask && (
        <p>
          <a className={cards.aside} href={href(practiceView(view))}>
            {words.practice.enter}
          </a>
        </p>
      )}
      <details className={styles.fold}>
        <summary>{words.start.safety}</summary>
        <Claims claims={content.disclaimer} />
      </details>
      <OfflineLine />
    </>
  );
}
