import type { View } from '../../domain/view/view.ts';
import { href } from '../../state/place/explorer.ts';

/** The whole address of a view, without what was added for this window alone. */
export const wholeLink = (view: View): string => `${location.origin}${location.pathname}${href(view)}`;

let kept: string | undefined;

/** The word of the plan that is being put together, until it is handed over or the page is left. It is stored nowhere. */
export const planInHand = (): string | undefined => kept;

export function keepInHand(word: string | undefined): void {
  kept = word;
}
