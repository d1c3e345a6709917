import { type ReactNode, useSyncExternalStore } from 'react';
import type { MoreContent } from '../../core/content/more.ts';
import { useExplorer } from '../../state/hooks.ts';
import { textLanguage } from '../../state/place/explorer.ts';
import { loadedMore, loadMore, onMore } from './load-more.ts';
import { useLoaded } from './use-loaded.ts';
import { Waiting } from './waiting.tsx';

interface Props {
  /** What is waited for, as it is called where it is late. */
  what?: 'text' | 'sources';
  children: (more: MoreContent) => ReactNode;
}

/** Shows what is told beside the story, in the language of the text, or words of waiting. */
export function More({ what = 'text', children }: Props) {
  const language = useExplorer(textLanguage);
  const { progress, retry } = useLoaded((again) => loadMore(language, again), language);
  // Where one of several that could not have it tries again, it comes to all.
  const more = useSyncExternalStore(onMore, () => loadedMore(language));
  if (!more) return <Waiting what={what} progress={progress} retry={retry} />;
  return children(more);
}
