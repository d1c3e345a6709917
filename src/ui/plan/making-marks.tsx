import type { ContentBundle } from '../../core/content/bundle.ts';
import { lookup } from '../../core/content/lookup.ts';
import { markName } from '../../domain/marks/mark-name.ts';
import { encodeMarks } from '../../domain/marks/marks-code.ts';
import { regionOf, withMarks } from '../../domain/plan/making.ts';
import type { Plan } from '../../domain/plan/plan.ts';
import { regionView } from '../../domain/view/view.ts';
import { useExplorer } from '../../state/hooks.ts';
import { href } from '../../state/place/explorer.ts';
import { useMarkGround } from '../parts/use-mark-ground.ts';
import { useMarksWords } from '../parts/use-marks-words.ts';
import styles from './plan.module.css';

interface Props {
  plan: Plan;
  content: ContentBundle;
  change: (plan: Plan) => void;
}

/** The marks that go into a plan: each can be taken out; on the body they can be changed. */
export function MakingMarks({ plan, content, change }: Props) {
  const words = useMarksWords();
  const view = useExplorer((s) => s.view);
  const { ground } = useMarkGround(plan.marks);
  const region = regionOf(lookup(content).muscle(plan.marks[0]?.muscle));
  if (!region) return null;
  const onBody = regionView({ ...view, options: { marks: encodeMarks(plan.marks) } }, region);
  return (
    <section>
      <h2>{words.planned}</h2>
      <ul className={styles.list}>
        {plan.marks.map((mark, at) => {
          const name = words.numbered(at + 1, markName(mark, content, ground, words));
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: a mark is its number
            <li key={at}>
              <span>{name}</span>
              <button
                type="button"
                className={styles.key}
                aria-label={words.remove(name)}
                onClick={() =>
                  change(
                    withMarks(
                      plan,
                      plan.marks.filter((_, i) => i !== at),
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
        <a href={href(onBody)}>{words.change}</a>
      </p>
    </section>
  );
}
