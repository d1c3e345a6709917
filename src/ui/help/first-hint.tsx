import { startView } from '../../domain/view/view.ts';
import { useExplorer, useSettings } from '../../state/hooks.ts';
import { href } from '../../state/place/explorer.ts';
import { remember } from '../../state/stores.ts';
import { useBody } from '../parts/picture-switch.tsx';
import { useWords } from '../parts/use-words.ts';
import styles from './first-hint.module.css';

/** Whether the first pointer of the device is a finger. */
const byFinger = (): boolean => window.matchMedia('(pointer: coarse)').matches;

/** The one hint for newcomers: how to move the body. It goes away once it is closed, or a region has been chosen. */
export function FirstHint() {
  const words = useWords().help.hint;
  const seen = useSettings((s) => s.hintSeen);
  const view = useExplorer((s) => s.view);
  const chosen = useSettings((s) => s.picture === 'map');
  const drawn = useBody();
  if (seen) return null;
  const how = chosen || !drawn ? 'flat' : byFinger() ? 'touch' : 'mouse';
  return (
    <div className={styles.hint}>
      <p>{words[how]}</p>
      <a href={href({ ...startView(view.language), page: 'help' })}>{words.more}</a>
      <button type="button" onClick={() => remember({ hintSeen: true })}>
        {words.dismiss}
      </button>
    </div>
  );
}
