import { sidedAnchor } from '../../domain/anchor/sided-anchor.ts';
import { turnedAway } from '../../domain/pain/strokes-shot.ts';
import { restShot, siteShot } from '../../domain/pain/turned-away.ts';
import { pictureOf } from '../../domain/picture/picture.ts';
import { useExplorer, useViewport } from '../../state/hooks.ts';
import { comeCloser, commandCamera } from '../../state/stores.ts';
import { whereWords } from '../../words/later/where.ts';
import { partWords } from '../../words/part-words.ts';
import styles from './other-side.module.css';

/** Where the body has to be turned to see all: most of the pain is shown first; the site or the rest lies on the far side. */
export default function OtherSide() {
  const view = useExplorer((s) => s.view);
  const content = useExplorer((s) => s.content);
  const index = useViewport((s) => (s.status === 'ready' ? s.index : undefined));
  const anchor = index && view.point && sidedAnchor(index, view.point.id, view.side);
  if (!index || !content || !anchor) return null;
  const { shot, look } = pictureOf(view, content, index, partWords(view.language));
  const toSite = siteShot(anchor, shot);
  const rest = turnedAway(look?.strokes ?? [], shot);
  if (!toSite && rest.length === 0) return null;
  const words = whereWords[view.language];
  const told = toSite ? words.otherSide : words.otherPain;
  return (
    <section className={styles.turns} aria-label={told}>
      <p>{told}</p>
      {toSite && (
        <button type="button" onClick={() => comeCloser(toSite)}>
          {words.toSite}
        </button>
      )}
      {rest.length > 0 && (
        <button type="button" onClick={() => comeCloser(restShot(rest))}>
          {words.toRest}
        </button>
      )}
      <button type="button" onClick={() => commandCamera('reset')}>
        {words.toPain}
      </button>
    </section>
  );
}
