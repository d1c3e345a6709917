import type { ContentBundle } from '../../core/content/bundle.ts';
import { without } from '../../core/without.ts';
import { USUAL_DRUG } from '../../domain/view/options.ts';
import { useExplorer } from '../../state/hooks.ts';
import { href } from '../../state/place/explorer.ts';
import { Claims } from '../evidence/claims.tsx';
import panel from '../parts/panel.module.css';
import styles from '../parts/steps.module.css';
import { useWords } from '../parts/use-words.ts';

const DRUGS = [USUAL_DRUG, 'cortisone', 'none'] as const;

/** What the needle brings can be chosen; the text says what that does and how sure it is. */
export function DrugChoice({ content }: { content: ContentBundle }) {
  const words = useWords().injection.drug;
  const view = useExplorer((s) => s.view);
  const chosen = view.options.drug ?? USUAL_DRUG;
  return (
    <section aria-label={words.name}>
      <h3>{words.name}</h3>
      <div className={`${styles.drugs} ${panel.choice}`}>
        {DRUGS.map((drug) => {
          const options = without(view.options, 'drug');
          const to = { ...view, options: drug === USUAL_DRUG ? options : { ...options, drug } };
          return (
            <a key={drug} href={href(to)} aria-current={drug === chosen ? 'true' : undefined}>
              {words[drug]}
            </a>
          );
        })}
      </div>
      <Claims claims={[content.drugs[chosen]]} />
    </section>
  );
}
