import type { SealTrouble } from '../../core/code/sealed.ts';
import { isParted } from '../../domain/view/mend-link.ts';
import { startView } from '../../domain/view/view.ts';
import { useExplorer } from '../../state/hooks.ts';
import { href } from '../../state/place/explorer.ts';
import { reloadPage } from '../../state/stores.ts';
import { lostLinkWords, type OwnTrouble } from '../../words/later/lost-link.ts';
import styles from './hand-over.module.css';

interface Props {
  trouble: SealTrouble;
  words: OwnTrouble;
}

/** Why a link opens nothing, and the way on. */
export function Unread({ trouble, words }: Props) {
  const view = useExplorer((s) => s.view);
  const { missing, ask, way, anew, parted, ...shared } = lostLinkWords[view.language];
  // Whatever else is wrong with it then, that is what the person can mend.
  const gap = (trouble.trouble === 'cut' || trouble.trouble === 'damaged') && isParted(location.hash);
  return (
    <section role="alert" data-trouble={trouble.trouble}>
      <h2>{words.title}</h2>
      <p>{gap ? parted : { ...words, ...shared }[trouble.trouble]}</p>
      {trouble.trouble === 'cut' && !gap && <p>{missing(trouble.missing)}</p>}
      {trouble.trouble === 'newer' ? (
        <p>
          <button type="button" className={styles.action} onClick={() => reloadPage(undefined, true)}>
            {anew}
          </button>
        </p>
      ) : (
        <p>{ask}</p>
      )}
      <p>
        <a className={styles.action} href={href(startView(view.language))}>
          {way}
        </a>
      </p>
    </section>
  );
}
