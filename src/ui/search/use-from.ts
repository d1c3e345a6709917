import { checkView } from '../../domain/reach/check-view.ts';
import { wayOptions } from '../../domain/view/taken-options.ts';
import type { View } from '../../domain/view/view.ts';
import { useExplorer, useSettings } from '../../state/hooks.ts';
import { lastPlace } from '../../state/kept/last-seen.ts';
import { explorer, settings } from '../../state/stores.ts';

/**
 * Where a person comes from who searches: the place that was looked at last, since the search is a page of its own. What
 * belongs to every place, as the injection, is shown there.
 */
export function fromView(): View {
  const { view, content } = explorer.getState();
  const place = view.region ? view : lastPlace(settings.getState().lastSeen, view.language);
  if (!place || !content || checkView(place, content).broken) return view;
  return place === view ? view : { ...place, options: wayOptions(view.options) };
}

/** The same, followed as it changes. */
export function useFrom(): View {
  useExplorer((s) => s.view);
  useSettings((s) => s.lastSeen);
  return fromView();
}
