import { useEffect } from 'react';
import { useExplorer } from '../../state/hooks.ts';

/**
 * Opens the part of the text that the address asks for, and brings it into sight with the focus on its title. Parts are marked
 * with `data-topic`; a page without such a part stays as it is.
 */
export function useSought(): void {
  const topic = useExplorer((s) => s.view.options.topic);
  const place = useExplorer((s) =>
    [s.view.page, s.view.region, s.view.point?.id, s.view.point?.step].join('/'),
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: the same part is looked for anew in another place
  useEffect(() => {
    if (!topic) return;
    // After the panel has gone to the top of a new place.
    const frame = requestAnimationFrame(() => {
      const part = document.querySelector<HTMLElement>(`#text [data-topic="${topic}"]`);
      if (part instanceof HTMLDetailsElement) part.open = true;
      const title = part?.querySelector<HTMLElement>(':scope > summary') ?? part;
      // Within its panel: a sheet that reaches below the window would take the whole page along.
      const { scrollX, scrollY } = window;
      part?.scrollIntoView({ block: 'start' });
      window.scrollTo(scrollX, scrollY);
      if (title && title.tabIndex < 0) title.tabIndex = -1;
      title?.focus({ preventScroll: true });
    });
    return () => cancelAnimationFrame(frame);
  }, [topic, place]);
}
