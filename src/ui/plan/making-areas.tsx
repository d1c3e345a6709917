import type { ContentBundle } from '../../core/content/bundle.ts';
import { sided } from '../../core/ids.ts';
import { withAreas } from '../../domain/plan/making.ts';
import type { Plan } from '../../domain/plan/plan.ts';
import { painView } from '../../domain/view/view.ts';
import { useExplorer } from '../../state/hooks.ts';
import { href } from '../../state/place/explorer.ts';
import { useMarksWords } from '../parts/use-marks-words.ts';
import styles from './plan.module.css';

interface Props {
  plan: Plan;
  content: ContentBundle;
  change: (plan: Plan) => void;
}

/** Where it hurts, as it goes into a plan: each area can be taken out; on the body they can be painted anew. */
export function MakingAreas({ plan, content, change }: Props) {
  const words = useMarksWords();
  const view = useExplorer((s) => s.view);
  if (plan.areas.length === 0) return null;
  const keys = plan.areas.map(({ id, side }) => sided(id, side));
  return (
    <section data-part="areas">
      <h2>{words.areas}</h2>
      <ul className={styles.list}>
        {plan.areas.map((area, at) => {
          const plain = content.areas[area.id] ?? area.id;
          const name = area.side ? words.sided(plain, area.side) : plain;
          return (
            <li key={keys[at]}>
              <span>{name}</span>
              <button
                type="button"
                className={styles.key}
                aria-label={words.remove(name)}
                onClick={() =>
                  change(
                    withAreas(
                      plan,
                      plan.areas.filter((one) => one !== area),
                    ),
                  )
                }
              >
                <span aria-hidden="true">×</span>
              </button>
            </li>
          );
        })}
      </ul>
      <p>
        <a href={href(painView(view, keys))}>{words.paintAgain}</a>
      </p>
    </section>
  );
}
