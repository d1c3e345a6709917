import { useEffect } from 'react';
import { titleOf } from '../../domain/view/title.ts';
import { useExplorer, useSettings } from '../../state/hooks.ts';
import { useWords } from '../parts/use-words.ts';

/** Lets the page's title name what is shown. */
export function useTitle(): void {
  const words = useWords();
  const calm = useSettings((s) => s.calm);
  const title = useExplorer((s) => {
    try {
      return titleOf(s.view, s.content, words, calm);
    } catch {
      // Content that lacks what the title reads stops a part of the page, not all of it.
      return words.title;
    }
  });
  useEffect(() => {
    document.title = title;
  }, [title]);
}
