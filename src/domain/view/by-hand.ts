import type { ContentBundle } from '../../core/content/bundle.ts';
import { lookup } from '../../core/content/lookup.ts';
import type { View } from './view.ts';

/** Whether no needle is drawn at the point that is shown. Without content nothing is known of it, and one is taken for granted. */
export function isByHand({ point }: View, content: ContentBundle | undefined): boolean {
  const told = lookup(content).point(point?.id);
  return told !== undefined && !told.needle;
}
