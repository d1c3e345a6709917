import { type Flag, flagAt } from '../../domain/marks/flag-at.ts';
import { marking } from '../../state/stores.ts';
import type { UnderTap } from './mark-taps.ts';

/** What makes marks comes with the first of them. */
const tapLater = () => import('../../state/marker-stores.ts');

/** The numbers of a person's marks that stand over the picture now. */
const flags = (): Flag[] =>
  marking.getState().tags.flatMap(({ key, number }) => {
    const tag = document.querySelector<HTMLElement>(`[data-tag="${key}"]`);
    const box = tag?.style.visibility === 'visible' && tag.firstElementChild?.getBoundingClientRect();
    if (!box || number === undefined) return [];
    const { left, top, right, bottom } = box;
    return [{ number, left, top, right, bottom }];
  });

/**
 * The mark whose number lies under a place of the window: a tap chooses it. It may stand beside its place, over another muscle. Who
 * moves a mark means what lies under it.
 */
export function flagUnder(x: number, y: number): UnderTap | undefined {
  const { moving, hand } = marking.getState();
  if (moving !== undefined || hand !== 'mark') return undefined;
  const number = flagAt(flags(), x, y);
  if (number === undefined) return undefined;
  return {
    choose: () =>
      void tapLater().then(
        ({ tapFlag }) => tapFlag(number),
        () => undefined,
      ),
  };
}
