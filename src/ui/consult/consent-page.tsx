import { PrintNotice } from '../print/print-notice.tsx';

// Above: what comes first in the style sheet, too; where two sheets speak of one element, the later one counts.

import type { Claim, PointContent } from '../../core/content/bundle.ts';
import { lookup } from '../../core/content/lookup.ts';
import type { MoreContent } from '../../core/content/more.ts';
import { without } from '../../core/without.ts';
import { consentSheet } from '../../domain/consult/consent-sheet.ts';
import { USUAL_DRUG } from '../../domain/view/options.ts';
import { startView } from '../../domain/view/view.ts';
import { useExplorer, useSettings } from '../../state/hooks.ts';
import { href } from '../../state/place/explorer.ts';
import { More } from '../loading/more.tsx';
import { useWords } from '../parts/use-words.ts';
import { printPage } from '../print/use-print.ts';
import styles from './consent.module.css';
import { useConsultWords } from './use-consult-words.ts';

/** A sheet to read, talk over and sign before an injection at the point that is shown. It takes the whole page. */
export default function ConsentPage() {
  const words = useConsultWords();
  const view = useExplorer((s) => s.view);
  const point = useExplorer((s) => lookup(s.content).point(s.view.point?.id));
  const start = startView(view.language);
  return (
    <main className={styles.sheet} id="text" aria-busy={!point}>
      <nav className={styles.tools}>
        <a href={href({ ...view, options: without(view.options, 'consent') })}>{words.back}</a>
        <a href={href({ ...start, page: 'about', options: { topic: 'consult' } })}>{words.notes}</a>
        <button type="button" data-print onClick={() => void printPage()}>
          {words.print}
        </button>
      </nav>
      <PrintNotice />
      <h1 tabIndex={-1}>{words.title}</h1>
      {point && <More>{(more) => <ConsentSheet more={more} point={point} />}</More>}
    </main>
  );
}

function ConsentSheet({ more, point }: { more: MoreContent; point: PointContent }) {
  const words = useConsultWords();
  const { side, injection } = useWords();
  const view = useExplorer((s) => s.view);
  const content = useExplorer((s) => s.content);
  const level = useSettings((s) => s.level);
  const muscle = lookup(content).muscle(point.muscle);
  if (!content || !muscle) return null;
  const drug = view.options.drug ?? USUAL_DRUG;
  const { parts, calls } = consentSheet(content, more, point, drug);
  return (
    <>
      <p className={styles.about}>{words.about}</p>
      <h2>{words.site}</h2>
      <p>
        <strong>{`${point.name}, ${muscle.name}, ${side[view.side].toLowerCase()}`}</strong>{' '}
        <i lang="la">{muscle.latin}</i>
      </p>
      {parts.map(({ part, claims }) => (
        <section key={part} data-part={part}>
          <h2>{words.parts[part]}</h2>
          {part === 'proposed' && <p>{injection.drug[drug]}</p>}
          <Said claims={claims} clinical={part === 'here' && level === 'clinical'} />
        </section>
      ))}
      {/* Where no needle is drawn there is nothing to agree to. */}
      {calls.length > 0 && (
        <>
          <section data-part="calls">
            <h2>{words.calls}</h2>
            {calls.map(({ id, title, claims }) => (
              <section key={id}>
                <h3>{title}</h3>
                <Said claims={claims} />
              </section>
            ))}
            <Fields names={[words.clinic]} />
          </section>
          <section className={styles.sign}>
            <h2>{words.teachBack}</h2>
            <p>{words.question}</p>
            <p className={styles.answer} />
            <ul className={styles.ticks}>
              {words.ticks.map((tick) => (
                <li key={tick}>{tick}</li>
              ))}
            </ul>
            <Fields names={words.fields} />
          </section>
        </>
      )}
    </>
  );
}

/**
 * In everyday words, whatever level is chosen: it is the patient who signs. What lies near has the clinical line beneath, for who
 * reads the clinical words. How sure that is stands after each.
 */
function Said({ claims, clinical = false }: { claims: readonly Claim[]; clinical?: boolean }) {
  const { certainty } = useWords();
  return (
    <ul>
      {claims.map((claim) => (
        <li key={claim.everyday}>
          <span>{claim.everyday}</span>
          {clinical && <span className={styles.clinical}>{claim.clinical}</span>}{' '}
          <small>{certainty[claim.certainty]}</small>
        </li>
      ))}
    </ul>
  );
}

/** Lines to write on. */
function Fields({ names }: { names: readonly string[] }) {
  return (
    <dl className={styles.fields}>
      {names.map((name) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd />
        </div>
      ))}
    </dl>
  );
}
