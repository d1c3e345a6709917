import { planView } from '../../domain/view/view.ts';
import { useExplorer } from '../../state/hooks.ts';
import { LinkOut } from '../hand-over/link-out.tsx';
import { wholeLink } from '../hand-over/whole-link.ts';
import styles from './plan.module.css';
import { usePlanWords } from './use-plan-words.ts';

/** The plan as a code to scan and a link to send, with what is in it. */
export function HandOver({ word }: { word: string }) {
  const words = usePlanWords();
  const view = useExplorer((s) => s.view);
  return (
    <section className={styles.hand} data-part="hand">
      <h2>{words.hand}</h2>
      <LinkOut link={wholeLink(planView(view, word))} label={words.qr}>
        <p className={styles.onScreen}>{words.handLead}</p>
        <p>{words.holds}</p>
      </LinkOut>
    </section>
  );
}
