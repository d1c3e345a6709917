import type { View } from '../../domain/view/view.ts';
import { href } from '../../state/place/explorer.ts';

/** The whole address of a view, without what was added for this window alone. */
export const wholeLink = (view: View): string => `${location.origin}${location.pathname}${href(view)}`;
