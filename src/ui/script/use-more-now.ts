import { useSyncExternalStore } from 'react';
import type { MoreContent } from '../../core/content/more.ts';
import { useExplorer } from '../../state/hooks.ts';
import { textLanguage } from '../../state/place/explorer.ts';
import { loadedMore, loadMore, onMore } from '../loading/load-more.ts';
import { useLoaded } from '../loading/use-loaded.ts';

/** What is told beside the story, asked for at once so that it is there when a card needs it; undefined until then. */
export function useMoreNow(): MoreContent | undefined {
  const language = useExplorer(textLanguage);
  useLoaded((again) => loadMore(language, again), language);
  return useSyncExternalStore(onMore, () => loadedMore(language));
}
