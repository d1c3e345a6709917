import { planView } from '../../domain/view/view.ts';
import { useExplorer } from '../../state/hooks.ts';
import { href } from '../../state/place/explorer.ts';
import styles from './plan.module.css';
import { usePlanWords } from './use-plan-words.ts';

/** Under the header of what was opened from a plan: the way back to it. */
export default function ToPlan() {
  const words = usePlanWords();
  const view = useExplorer((s) => s.view);
  const { plan } = view.options;
  if (!plan) return null;
  return (
    <nav className={styles.toPlan} aria-label={words.toYourPlan}>
      <a href={href(planView(view, plan))} data-to-plan>
        <svg viewBox="0 0 24 24" aria-hidden="true">
          <path d="M15 5l-7 7 7 7" />
        </svg>
        <span>{words.toYourPlan}</span>
      </a>
    </nav>
  );
}
