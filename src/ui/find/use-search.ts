import { useEffect, useMemo, useState } from 'react';
import type { ContentBundle } from '../../../content/schema/bundle.ts';
import type { Search } from '../../domain/search/search.ts';

let made: { content: ContentBundle; search: Search } | undefined;

/** The search over a content: its code is fetched and its index built when first used. Undefined until then. */
export function useSearch(content: ContentBundle | undefined): Search | undefined {
  const [ready, setReady] = useState(made);
  useEffect(() => {
    if (!content || made?.content === content) {
      setReady(made);
      return;
    }
    let current = true;
    import('../../domain/search/search.ts').then(
      ({ buildSearch }) => {
        if (!current) return;
        made = { content, search: buildSearch(content) };
        setReady(made);
      },
      () => undefined,
    );
    return () => {
      current = false;
    };
  }, [content]);
  return useMemo(() => (ready?.content === content ? ready?.search : undefined), [ready, content]);
}
