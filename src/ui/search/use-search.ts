import { useEffect, useState } from 'react';
import type { ContentBundle } from '../../core/content/bundle.ts';
import { buildSearch, type Search } from '../../domain/search/search.ts';
import { messages } from '../../words/messages.ts';
import { loadMore } from '../loading/load-more.ts';

let made: { content: ContentBundle; search: Search } | undefined;

/**
 * The search over a content, built when first used: undefined until then, 'failed' where the content cannot be searched.
 * Its code is part of this page's own file; the words that people type come in a file of their own.
 */
export function useSearch(content: ContentBundle | undefined): Search | 'failed' | undefined {
  const [ready, setReady] = useState<{ content: ContentBundle; search: Search | 'failed' } | undefined>(made);
  useEffect(() => {
    if (!content || made?.content === content) {
      setReady(made);
      return;
    }
    // The page shows first: building holds it up for a moment.
    let left = false;
    const timer = setTimeout(async () => {
      try {
        const more = await loadMore(content.language);
        made = { content, search: buildSearch(content, more, messages(content.language)) };
        if (!left) setReady(made);
      } catch {
        if (!left) setReady({ content, search: 'failed' });
      }
    });
    return () => {
      left = true;
      clearTimeout(timer);
    };
  }, [content]);
  return ready?.content === content ? ready?.search : undefined;
}
