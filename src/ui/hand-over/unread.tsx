import type { SealTrouble } from '../../core/code/sealed.ts';
import { startView } from '../../domain/view/view.ts';
import { useExplorer } from '../../state/hooks.ts';
import { href } from '../../state/place/explorer.ts';
import { planWords } from '../../words/later/plan.ts';
import styles from './hand-over.module.css';

interface Props {
  trouble: SealTrouble;
  words: Record<SealTrouble['trouble'], string> & { title: string };
}

/** Why a link opens nothing, and the way on. */
export function Unread({ trouble, words }: Props) {
  const view = useExplorer((s) => s.view);
  const { missing, way } = planWords[view.language].trouble;
  return (
    <section role="alert" data-trouble={trouble.trouble}>
      <h2>{words.title}</h2>
      <p>{words[trouble.trouble]}</p>
      {trouble.trouble === 'cut' && <p>{missing(trouble.missing)}</p>}
      <p>
        <a className={styles.action} href={href(startView(view.language))}>
          {way}
        </a>
      </p>
    </section>
  );
}
