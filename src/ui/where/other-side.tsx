import { dot } from '../../core/math/vector.ts';
import { sidedAnchor } from '../../domain/anchor/sided-anchor.ts';
import { pictureOf } from '../../domain/picture/picture.ts';
import { useExplorer, useViewport } from '../../state/hooks.ts';
import { comeCloser, commandCamera } from '../../state/stores.ts';
import { whereWords } from '../../words/later/where.ts';
import { partWords } from '../../words/part-words.ts';
import styles from './other-side.module.css';

/** So much of the body is seen about a site that is turned to, metres. */
const ABOUT = 0.2;

/** Where the body has to be turned to see both: the pain is shown first, and the site lies on the side that is turned away. */
export default function OtherSide() {
  const view = useExplorer((s) => s.view);
  const content = useExplorer((s) => s.content);
  const index = useViewport((s) => (s.status === 'ready' ? s.index : undefined));
  const anchor = index && view.point && sidedAnchor(index, view.point.id, view.side);
  if (!index || !content || !anchor) return null;
  const { shot } = pictureOf(view, content, index, partWords(view.language));
  if (dot(anchor.skinNormal, shot.direction) > 0) return null;
  const words = whereWords[view.language];
  const [x, y, z] = anchor.skinNormal;
  const toSite = { target: anchor.position, radius: ABOUT, direction: [x, y * 0.5 + 0.1, z] as const };
  return (
    <section className={styles.turns} aria-label={words.otherSide}>
      <p>{words.otherSide}</p>
      <button type="button" onClick={() => comeCloser(toSite)}>
        {words.toSite}
      </button>
      <button type="button" onClick={() => commandCamera('reset')}>
        {words.toPain}
      </button>
    </section>
  );
}
