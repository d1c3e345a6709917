import type { ContentBundle } from '../../core/content/bundle.ts';
import { lookup } from '../../core/content/lookup.ts';
import { checkView } from '../../domain/reach/check-view.ts';
import type { View } from '../../domain/view/view.ts';
import { useExplorer, useSettings } from '../../state/hooks.ts';
import { lastPlace } from '../../state/kept/last-seen.ts';
import { stillKept } from '../../state/kept/saved-settings.ts';
import { href } from '../../state/place/explorer.ts';
import { forgetPlace } from '../../state/stores.ts';
import type { Messages } from '../../words/catalogue.ts';
import { useWords } from '../parts/use-words.ts';
import styles from './last-place.module.css';

/** Offers what was looked at last, with a way to forget it: the device may be shared. */
export function LastPlace() {
  const words = useWords();
  const language = useExplorer((s) => s.view.language);
  const content = useExplorer((s) => s.content);
  const lastSeen = useSettings((s) => s.lastSeen);
  const at = useSettings((s) => s.lastSeenAt);
  const place = stillKept(at, Date.now()) ? lastPlace(lastSeen, language) : undefined;
  if (!place || !content || checkView(place, content).broken) return null;
  return (
    <section className={styles.last} aria-label={words.kept.lastSeen.title}>
      <a href={href(place)}>{`${words.kept.lastSeen.go} ${nameOfPlace(place, content, words)}`}</a>
      <button type="button" onClick={forgetPlace}>
        {words.kept.lastSeen.forget}
      </button>
    </section>
  );
}

/** A place in words: the muscle, the site, the side. */
export function nameOfPlace(place: View, content: ContentBundle, words: Messages): string {
  const muscle = lookup(content).muscle(place.muscle);
  const point = lookup(content).point(place.point?.id);
  return [muscle?.name, point?.name, words.side[place.side].toLowerCase()].filter(Boolean).join(', ');
}
