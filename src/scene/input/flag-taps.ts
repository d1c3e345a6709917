import { type Flag, flagAt } from '../../domain/marks/flag-at.ts';
import { missTap, tapFlag } from '../../state/marker-stores.ts';
import { marking } from '../../state/stores.ts';
import type { UnderTap } from './mark-taps.ts';

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
 * A tap where one marks, there in the window, CSS pixels: on the number of a mark it chooses that mark, since the number may stand
 * beside its place, over another muscle; else it does what lies under it (`under`), or says that nothing does. Whether it met anything.
 * Who moves a mark, or has a pen in hand, means no number.
 */
export function tapMarking({ x, y }: { x: number; y: number }, under: UnderTap | undefined): boolean {
  const { moving, hand } = marking.getState();
  const number = moving === undefined && hand === 'mark' ? flagAt(flags(), x, y) : undefined;
  if (number !== undefined) tapFlag(number);
  else if (under) under.choose();
  else missTap({ x, y });
  return number !== undefined || under !== undefined;
}
