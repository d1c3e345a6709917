import { useEffect, useState } from 'react';
import type { ContentBundle } from '../../core/content/bundle.ts';
import { buildSearch, type Search } from '../../domain/search/search.ts';
import { messages } from '../../words/messages.ts';

let made: { content: ContentBundle; search: Search } | undefined;

/**
 * The search over a content, built when first used: undefined until then, 'failed' where the content cannot be searched.
 * Its code is part of this page's own file, so that there is no second one that may not come.
 */
export function useSearch(content: ContentBundle | undefined): Search | 'failed' | undefined {
  const [ready, setReady] = useState<{ content: ContentBundle; search: Search | 'failed' } | undefined>(made);
  useEffect(() => {
    if (!content || made?.content === content) {
      setReady(made);
      return;
    }
    // The page shows first: building holds it up for a moment.
    const timer = setTimeout(() => {
      try {
        made = { content, search: buildSearch(content, messages(content.language)) };
        setReady(made);
      } catch {
        setReady({ content, search: 'failed' });
      }
    });
    return () => clearTimeout(timer);
  }, [content]);
  return ready?.content === content ? ready?.search : undefined;
}
