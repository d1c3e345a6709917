import { startView } from '../../domain/view/view.ts';
import { useExplorer } from '../../state/hooks.ts';
import { href } from '../../state/place/explorer.ts';
import { helpWords } from '../../words/later/help.ts';
import panel from '../parts/panel.module.css';
import { useSought } from '../parts/use-sought.ts';
import { useWords } from '../parts/use-words.ts';
import styles from './help.module.css';
import { KeyList } from './key-list.tsx';

/** How to move and choose with fingers, mouse and keyboard. */
export default function HelpPanel() {
  const { title } = useWords().help;
  const view = useExplorer((s) => s.view);
  const help = helpWords[view.language];
  useSought();
  return (
    <>
      <h1 tabIndex={-1}>{title}</h1>
      <p className={panel.lead}>{help.lead}</p>
      <h2>{help.how}</h2>
      <dl className={styles.ways}>
        {help.rows.map((row) => (
          <div key={row.action}>
            <dt>{row.action}</dt>
            {(['touch', 'mouse', 'keys'] as const).map((by) => (
              <dd key={by}>
                <b>{help[by]}</b> <span>{row[by]}</span>
              </dd>
            ))}
          </div>
        ))}
      </dl>
      <KeyList />
      <h2 data-topic="display">{help.more}</h2>
      <ul>
        {help.moreText.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <div className={panel.travel}>
        <a className={panel.primary} href={href(startView(view.language))}>
          {help.back}
        </a>
      </div>
    </>
  );
}
